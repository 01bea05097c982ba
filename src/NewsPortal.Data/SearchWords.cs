using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NpgsqlTypes;

namespace NewsPortal.Data;

/// <summary>
/// An article's folded words with their places and weights, as PostgreSQL's <c>tsvector</c>, made here once a save: the
/// server's own parser would cost three times as much and would know nothing of folding. Weights: A headline, B lede,
/// C captions, D everything else.
/// </summary>
public sealed class SearchWords
{
    /// <summary>A longer word is known by its beginning.</summary>
    public const int LongestWord = 100;

    // PostgreSQL's limits for a tsvector: the last place it counts, places a word, bytes in all (with room to spare).
    private const int LastPlace = 16_383;
    private const int MostPlaces = 255;
    private const int MostBytes = 900_000;

    // An article of the usual length has fewer different words.
    private const int UsualWords = 1024;

    private readonly Dictionary<SearchWord, int> numbers = new(UsualWords);
    private readonly List<(ushort Count, ushort Last)> counts = new(UsualWords);
    private readonly List<(int Number, ushort Entry)> entries = new(2 * UsualWords);
    private int place;
    private int bytes;

    /// <summary>Adds the words of a folded text; a gap after it keeps phrases from running on into the next.</summary>
    /// <param name="weight">A to D.</param>
    public void Add(ReadOnlySpan<char> folded, char weight)
    {
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (word.Length > 0)
            {
                Add(SearchWord.Of(word[..Math.Min(word.Length, LongestWord)]), (ushort)(('D' - weight) << 14));
            }
        }

        place = Math.Min(place + 1, LastPlace);
    }

    /// <summary>As PostgreSQL's binary protocol sends it.</summary>
    public byte[] ToBytes()
    {
        var words = numbers.Keys.ToArray();
        Array.Sort(words);
        var buffer = new byte[4 + words.Sum(word => word.ByteCount + 3) + (2 * entries.Count)];
        BinaryPrimitives.WriteInt32BigEndian(buffer, words.Length);
        var at = 4;
        var placesAt = new int[words.Length];
        foreach (var word in words)
        {
            var number = numbers[word];
            at += word.Write(buffer.AsSpan(at)) + 1;
            BinaryPrimitives.WriteUInt16BigEndian(buffer.AsSpan(at), counts[number].Count);
            placesAt[number] = at + 2;
            at += 2 + (2 * counts[number].Count);
        }

        foreach (var (number, entry) in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(buffer.AsSpan(placesAt[number]), entry);
            placesAt[number] += 2;
        }

        return buffer;
    }

    /// <summary>Packed words as EF writes them, for one article at a time.</summary>
    public static NpgsqlTsVector ToVector(ReadOnlySpan<byte> packed)
    {
        var text = new StringBuilder();
        var words = BinaryPrimitives.ReadInt32BigEndian(packed);
        packed = packed[4..];
        for (; words > 0; words--)
        {
            // A folded word is letters and digits, a head's has signs that need no escape either.
            var end = packed.IndexOf((byte)0);
            text.Append('\'').Append(Encoding.UTF8.GetString(packed[..end])).Append('\'');
            var count = BinaryPrimitives.ReadUInt16BigEndian(packed[(end + 1)..]);
            packed = packed[(end + 3)..];
            for (var i = 0; i < count; i++)
            {
                var entry = BinaryPrimitives.ReadUInt16BigEndian(packed[(2 * i)..]);
                text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? ":" : ",")}{entry & LastPlace}{(char)('D' - (entry >> 14))}");
            }

            packed = packed[(2 * count)..];
            text.Append(' ');
        }

        // Obsolete because it does not know all of PostgreSQL's quoting, of which nothing stands here.
#pragma warning disable CS0618
        return NpgsqlTsVector.Parse(text.ToString());
#pragma warning restore CS0618
    }

    private void Add(SearchWord word, ushort weight)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            if (bytes > MostBytes)
            {
                return;
            }

            number = counts.Count;
            numbers.Add(word, number);
            counts.Add(default);
            bytes += (word.Length * 3) + 4;
        }

        place = Math.Min(place + 1, LastPlace);
        var (count, last) = counts[number];
        if (count < MostPlaces && last < place)
        {
            counts[number] = ((ushort)(count + 1), (ushort)place);
            entries.Add((number, (ushort)(weight | place)));
            bytes += 2;
        }
    }
}
