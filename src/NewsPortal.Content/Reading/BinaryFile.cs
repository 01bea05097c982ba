namespace NewsPortal.Content.Reading;

/// <summary>Files that editors pick by mistake, known by their first bytes.</summary>
internal static class BinaryFile
{
    public static string? NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => "tệp nén hoặc tài liệu Word (ZIP)",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "tài liệu Word cũ",
        [0x25, 0x50, 0x44, 0x46, ..] => "tệp PDF",
        [0x89, 0x50, 0x4E, 0x47, ..] => "ảnh PNG",
        [0xFF, 0xD8, 0xFF, ..] => "ảnh JPEG",
        [0x47, 0x49, 0x46, 0x38, ..] => "ảnh GIF",
        [0x52, 0x49, 0x46, 0x46, ..] => "tệp ảnh hoặc âm thanh (RIFF)",
        [0x1F, 0x8B, ..] => "tệp nén (gzip)",
        [0x7F, 0x45, 0x4C, 0x46, ..] => "chương trình",
        _ => null,
    };
}
