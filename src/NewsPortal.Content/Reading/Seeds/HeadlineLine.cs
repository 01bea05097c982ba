using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>
/// Knows the headline printed again, which stands for a photo, in the ways papers print it: without its quotation marks or
/// its label, with a full stop, numbered (<c>… - Ảnh 2</c>), cut off (<c>…</c>) (Samples/headline-repeated-loosely.txt,
/// Samples/headline-repeated-with-numbers.txt).
/// </summary>
internal sealed class HeadlineLine(string headline)
{
    // A piece cut off at its beginning must still be long enough to be no other sentence's.
    private const int ShortestPiece = 20;
    private const int LongestEnding = 16;

    private static readonly string[] PhotoWords = [VietnameseText.SameLineKey("ảnh"), VietnameseText.SameLineKey("hình"), "photo"];

    private readonly string key = Key(headline);
    private readonly string plainKey = Key(HeadlineLabel.Without(headline));
    private readonly int longest = headline.Length + LongestEnding;

    public bool IsRepeatedBy(string line)
    {
        // Most lines are paragraphs, and evening out a long one costs time.
        if (line.Length > longest)
        {
            return false;
        }

        var other = Key(line);
        return other == key || IsPhotoOf(other, line) || (plainKey != key && other == plainKey);
    }

    private bool IsPhotoOf(string other, string line) =>
        other.StartsWith(plainKey, StringComparison.Ordinal) ? IsNumber(other.AsSpan(plainKey.Length))
        : other.StartsWith(key, StringComparison.Ordinal) ? IsNumber(other.AsSpan(key.Length))
        : IsCutOff(line) && other.Length >= ShortestPiece && (key.StartsWith(other, StringComparison.Ordinal) || plainKey.StartsWith(other, StringComparison.Ordinal));

    private static bool IsCutOff(string line) => line.EndsWith('…') || line.EndsWith("...", StringComparison.Ordinal);

    // “- Ảnh 2”, “(2)”, “– Hình 10”; a bare number may be the second part of a series.
    private static bool IsNumber(ReadOnlySpan<char> rest)
    {
        var ending = rest.Trim("-.(): |");
        var isSet = ending.Length < rest.Length;
        foreach (var word in PhotoWords)
        {
            if (ending.StartsWith(word, StringComparison.Ordinal))
            {
                ending = ending[word.Length..].TrimStart("-.: ");
                return ending.Length <= 3 && ending.IndexOfAnyExceptInRange('0', '9') < 0;
            }
        }

        return isSet && ending.Length is > 0 and <= 3 && ending.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static string Key(string line) => VietnameseText.SameLineKey(line).TrimEnd('.', ',', ';', ':');
}
