namespace NewsPortal.Data.Recordings;

/// <summary>A recording, or what belongs to it, that is not taken; told as a finding.</summary>
/// <param name="code">A stable name for programs, such as <c>recording-format</c>.</param>
/// <param name="reason">The rest of a Vietnamese sentence that begins with the file's name.</param>
internal sealed class RecordingRefusal(string code, string reason) : Exception(reason)
{
    public string Code { get; } = code;

    public static RecordingRefusal TooLarge() =>
        new("recording-too-large", $"lớn hơn {RecordingLimits.MaxBytes / 1024 / 1024} MB, quá giới hạn của một bản ghi");
}
