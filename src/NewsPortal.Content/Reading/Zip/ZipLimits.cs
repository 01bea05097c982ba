namespace NewsPortal.Content.Reading.Zip;

/// <summary>How large an archive may be, and the refusals that name these limits.</summary>
internal static class ZipLimits
{
    public const int MaxEntries = 10_000;
    public const long MaxTotalBytes = 200 * 1024 * 1024;
    public const int MaxNameBytes = 1_024;
    public const int MaxDepth = 64;
    public const int MaxListBytes = 32 * 1024 * 1024;

    // Deflate packs a million equal letters a thousand times smaller; words and pictures never a hundred times.
    public const int MaxRatio = 100;
    public const long RatioCountsFrom = 1024 * 1024;

    public static void RefuseTooLarge(IReadOnlyList<ZipEntry> entries)
    {
        // Each is below the limit before it is added: the sum cannot run over.
        long total = 0;
        long packed = 0;
        foreach (var entry in entries)
        {
            total += Math.Min(entry.Length, MaxTotalBytes + 1);
            packed += entry.PackedLength;
            RefuseRatio(entry.Length, entry.PackedLength, $"“{entry.Path}” trong tệp nén");
        }

        if (total > MaxTotalBytes)
        {
            throw new ArticleFormatException("zip-too-large", null,
                $"Tệp nén bung ra lớn hơn {MaxTotalBytes / 1024 / 1024} MB, quá giới hạn; hãy giải nén ra thư mục rồi nhập thư mục đó.");
        }

        RefuseRatio(total, packed, "Tệp nén");
    }

    public static ArticleFormatException TooMany() => new("zip-too-many", null,
        $"Tệp nén có hơn {MaxEntries:N0} mục, quá giới hạn; hãy giải nén ra thư mục rồi nhập thư mục đó.");

    public static ArticleFormatException Broken(string what) => new("zip-broken", null, $"Tệp nén bị hỏng hoặc bị cụt: {what}.");

    public static ArticleFormatException Lies(string path, string what) =>
        new("zip-lies", null, $"Tệp nén khai không thật về “{path}”: {what}; cả tệp nén không được nhận.");

    private static void RefuseRatio(long length, long packed, string what)
    {
        if (length > RatioCountsFrom && length / MaxRatio > packed)
        {
            throw new ArticleFormatException("zip-bomb", null,
                $"{what} nén hơn {MaxRatio} lần: không bài viết hay ảnh nào nén được như vậy, nên không được nhận.");
        }
    }
}
