namespace NewsPortal.Content.Reading.Word;

/// <summary>How large a Word file may be, and how large what is packed in it.</summary>
internal static class WordLimits
{
    public const long MaxFileBytes = 50 * 1024 * 1024;
    public const int MaxEntries = 2_000;
    public const long MaxUnpackedBytes = 200 * 1024 * 1024;
    public const int MaxRatio = 100;

    // A small page of blanks packs better than that and harms nobody.
    public const long RatioFrom = 1024 * 1024;
    public const long MaxPartBytes = 20 * 1024 * 1024;
    public const long MaxPictureBytes = 20 * 1024 * 1024;

    // An article of 8 KB has about a thousand; each costs a hundred bytes of memory.
    public const int MaxElements = 400_000;
    public const int MaxDepth = 200;
}
