using NewsPortal.Content.Reading.Seeds;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Reading;

/// <summary>Tells the editor which old encoding a file was read in, with the first line it changed before and after.</summary>
internal static class LegacyFinding
{
    private const int LongestExample = 60;

    private static readonly Dictionary<string, string> Names = new()
    {
        ["windows-1258"] = "windows-1258",
        ["tcvn3"] = "TCVN3 (ABC)",
        ["vni"] = "VNI-Windows",
        ["viscii"] = "VISCII",
        ["viqr"] = "VIQR",
        ["tcvn5712"] = "TCVN 5712",
        ["utf-8-twice"] = "UTF-8 bị đọc nhầm thành Latin-1 rồi lưu lại",
    };

    /// <param name="before">The text as it came, in letters of windows-1252.</param>
    public static Finding Of(LegacyReading reading, string before)
    {
        var (line, old, now) = Example(before, reading.Text);
        var loses = LossOf(reading.Encoding);
        return new(loses.Length > 0 ? Severity.Warning : Severity.Info, line, "legacy-encoding",
            $"Tệp viết bằng bảng mã {Names[reading.Encoding]}, đã chuyển sang Unicode: “{old}” → “{now}”.{loses}");
    }

    public static string NameOf(string encoding) => Names[encoding];

    /// <summary>What an encoding cannot say, as a sentence behind others; empty when it loses nothing.</summary>
    public static string LossOf(string encoding) => encoding switch
    {
        "tcvn3" => " TCVN3 không có chữ hoa mang dấu: chữ ấy ra chữ thường, trừ trong từ viết hoa cả; cần xem lại đầu câu và tên riêng.",
        "viqr" => " Dấu chấm, dấu hỏi cuối từ có thể là dấu thanh; cần xem lại cuối câu.",
        _ => "",
    };

    private static (int? Line, string Before, string After) Example(string before, string after)
    {
        foreach (var (old, now) in ParagraphStage.Lines(before).Zip(ParagraphStage.Lines(after)))
        {
            if (old.Text != now.Text)
            {
                return (old.Number, Clip(old.Text), Clip(now.Text));
            }
        }

        return (null, Clip(before), Clip(after));
    }

    // Old encodings keep letters where Unicode has control codes: a message must not carry them.
    private static string Clip(string text)
    {
        var shown = new string([.. text.Trim().Take(LongestExample).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '·' : letter)]);
        return shown.Length < text.Trim().Length ? shown + "…" : shown;
    }
}
