using System.Text.Json.Serialization;

namespace NewsPortal.Content;

/// <summary>How much a finding matters: information, something to look at, a reason to reject the file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    [JsonStringEnumMemberName("info")]
    Info,
    [JsonStringEnumMemberName("warning")]
    Warning,
    [JsonStringEnumMemberName("error")]
    Error,
}

/// <summary>Something odd in a file, said to an editor in Vietnamese. Lines count from 1; null means the whole file.</summary>
/// <param name="Code">A stable name for programs, such as <c>year-unknown</c>.</param>
/// <param name="Message">One Vietnamese sentence an editor understands.</param>
public sealed record Finding(Severity Severity, int? Line, string Code, string Message);
