namespace NewsPortal.Data.Pictures;

/// <summary>A picture that is not taken. Thrown while one is looked at, caught in <see cref="PictureStore"/>, told as a finding.</summary>
/// <param name="code">A stable name for programs, such as <c>picture-format</c>.</param>
/// <param name="reason">The rest of a Vietnamese sentence that begins with the picture's name.</param>
internal sealed class PictureRefusal(string code, string reason) : Exception(reason)
{
    public string Code { get; } = code;

    public static PictureRefusal TooLarge() => new("picture-too-large", $"lớn hơn {PictureLimits.MaxBytes / 1024 / 1024} MB, quá giới hạn của một ảnh");

    public static PictureRefusal Broken() => new("picture-broken", "bị hỏng hoặc bị cụt, không mở được");
}
