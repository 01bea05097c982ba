using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace NewsPortal.Data;

/// <summary>
/// A folded word as it is counted and sorted: nearly all syllables have at most eight plain letters and are one number.
/// </summary>
/// <param name="Head">The first eight letters, a byte each, the first highest; from one that is not ASCII on, all are the highest byte.</param>
/// <param name="Whole">The word, when its head does not say all of it.</param>
internal readonly record struct SearchWord(ulong Head, string? Whole) : IComparable<SearchWord>
{
    private const int HeadLength = 8;

    public int Length => Whole?.Length ?? HeadLength - (BitOperations.TrailingZeroCount(Head) / 8);

    public int ByteCount => Whole is null ? Length : Encoding.UTF8.GetByteCount(Whole);

    /// <param name="word">Not empty.</param>
    public static SearchWord Of(ReadOnlySpan<char> word)
    {
        var (head, isAscii) = (0UL, true);
        for (var i = 0; i < HeadLength; i++)
        {
            var letter = i < word.Length ? word[i] : '\0';
            isAscii &= char.IsAscii(letter);
            head = (head << 8) | (isAscii ? letter : byte.MaxValue);
        }

        return new SearchWord(head, isAscii && word.Length <= HeadLength ? null : word.ToString());
    }

    // A word that is all head comes before the longer ones it begins.
    public int CompareTo(SearchWord other) =>
        Head == other.Head ? string.CompareOrdinal(Whole, other.Whole) : Head.CompareTo(other.Head);

    /// <returns>How many bytes.</returns>
    public int Write(Span<byte> utf8)
    {
        if (Whole is not null)
        {
            return Encoding.UTF8.GetBytes(Whole, utf8);
        }

        Span<byte> letters = stackalloc byte[HeadLength];
        BinaryPrimitives.WriteUInt64BigEndian(letters, Head);
        letters[..Length].CopyTo(utf8);
        return Length;
    }
}
