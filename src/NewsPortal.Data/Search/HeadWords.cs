using System.Buffers.Binary;
using System.Text;

namespace NewsPortal.Data.Search;

/// <summary>
/// What a search asks first: the folded words of headline and lede, each two that stand side by side (<c>kinh_te</c>), and
/// those of the headline by a mark of their own (<c>^kinh</c>). Neighbours as words of their own make a phrase as cheap to
/// find as a rare word, and without places the index answers alone.
/// </summary>
public static class HeadWords
{
    public const char Join = '_';
    public const char InHeadline = '^';

    // Longer ledes are bodies in the wrong place.
    private const int MostWords = 400;

    /// <summary>As PostgreSQL's binary protocol sends a tsvector without places.</summary>
    internal static byte[] Of(string headlineFolded, string ledeFolded)
    {
        var words = new HashSet<SearchWord>(128);
        AddText(headlineFolded, words);
        AddText(ledeFolded, words);
        foreach (var range in headlineFolded.AsSpan().Split(' '))
        {
            if (Known(headlineFolded.AsSpan()[range]) is { Length: > 0 } word)
            {
                words.Add(SearchWord.Of($"{InHeadline}{word}"));
            }
        }

        var sorted = words.ToArray();
        Array.Sort(sorted);
        var bytes = new byte[4 + sorted.Sum(word => word.ByteCount + 3)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, sorted.Length);
        var at = 4;
        foreach (var word in sorted)
        {
            // After each word a zero, and no places.
            at += word.Write(bytes.AsSpan(at)) + 3;
        }

        return bytes;
    }

    private static void AddText(string folded, HashSet<SearchWord> words)
    {
        var pair = new StringBuilder();
        var count = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = Known(folded.AsSpan()[range]);
            if (word.Length == 0 || ++count > MostWords)
            {
                continue;
            }

            words.Add(SearchWord.Of(word));
            if (pair.Length > 0)
            {
                words.Add(SearchWord.Of(pair.Append(Join).Append(word).ToString()));
                pair.Clear();
            }

            pair.Append(word);
        }
    }

    internal static ReadOnlySpan<char> Known(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, SearchWords.LongestWord)];
}
