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

    private readonly Dictionary<string, List<ushort>> places = new(512, StringComparer.Ordinal);
    private int place;
    private int bytes;

    /// <summary>Adds the words of a folded text; a gap after it keeps phrases from running on into the next.</summary>
    /// <param name="weight">A to D.</param>
    public void Add(ReadOnlySpan<char> folded, char weight)
    {
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (word.Length == 0)
            {
                continue;
            }

            word = word[..Math.Min(word.Length, LongestWord)];
            if (!lookup.TryGetValue(word, out var list))
            {
                if (bytes > MostBytes)
                {
                    continue;
                }

                lookup[word] = list = new List<ushort>(2);
                bytes += (word.Length * 3) + 4;
            }

            place = Math.Min(place + 1, LastPlace);
            if (list.Count < MostPlaces && (list.Count == 0 || (list[^1] & LastPlace) < place))
            {
                list.Add((ushort)((('D' - weight) << 14) | place));
                bytes += 2;
            }
        }

        place = Math.Min(place + 1, LastPlace);
    }

    /// <summary>As PostgreSQL's binary protocol sends it.</summary>
    public byte[] ToBytes()
    {
        var words = places.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var buffer = new byte[4 + words.Sum(pair => Encoding.UTF8.GetByteCount(pair.Key) + 3 + (2 * pair.Value.Count))];
        BinaryPrimitives.WriteInt32BigEndian(buffer, words.Count);
        var at = 4;
        foreach (var (word, list) in words)
        {
            at += Encoding.UTF8.GetBytes(word, buffer.AsSpan(at)) + 1;
            BinaryPrimitives.WriteUInt16BigEndian(buffer.AsSpan(at), (ushort)list.Count);
            at += 2;
            foreach (var entry in list)
            {
                BinaryPrimitives.WriteUInt16BigEndian(buffer.AsSpan(at), entry);
                at += 2;
            }
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
            // A folded word is letters and digits: nothing to escape.
            var end = packed.IndexOf((byte)0);
            text.Append('\'').Append(Encoding.UTF8.GetString(packed[..end])).Append("\':");
            var count = BinaryPrimitives.ReadUInt16BigEndian(packed[(end + 1)..]);
            packed = packed[(end + 3)..];
            for (var i = 0; i < count; i++)
            {
                var entry = BinaryPrimitives.ReadUInt16BigEndian(packed[(2 * i)..]);
                text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{entry & LastPlace}{(char)('D' - (entry >> 14))}");
            }

            packed = packed[(2 * count)..];
            text.Append(' ');
        }

        // Obsolete because it does not know all of PostgreSQL's quoting, of which nothing stands here.
#pragma warning disable CS0618
        return NpgsqlTsVector.Parse(text.ToString());
#pragma warning restore CS0618
    }
}
