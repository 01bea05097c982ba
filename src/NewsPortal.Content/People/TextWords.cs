using System.Buffers;
using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>A text cut into words, in one pass.</summary>
internal sealed class TextWords
{
    private const int TableLength = 0x2070;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".;!?…“”\":)");
    private static readonly byte[] Classes = MakeClasses();

    private readonly List<Word> words;

    private TextWords(string text, List<Word> words) => (Text, this.words) = (text, words);

    /// <summary>Composed letters.</summary>
    public string Text { get; }

    public int Count => words.Count;

    public Word this[int index] => words[index];

    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(words[index].Start, words[index].Length);

    public static TextWords Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>((text.Length / 4) + 1);
        if (Cut(text, words))
        {
            return new TextWords(text, words);
        }

        words.Clear();
        var composed = text.Normalize(NormalizationForm.FormC);
        Cut(composed, words);
        return new TextWords(composed, words);
    }

    public bool Is(int index, string lower) =>
        index >= 0 && index < words.Count && Span(index).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands from the first word to before <paramref name="end"/>, as printed.</summary>
    public string Slice(int first, int end) => Text[words[first].Start..words[end - 1].End];

    /// <summary>Whether a word goes on from the one before as one phrase.</summary>
    public bool Follows(int index) => index > 0 && index < words.Count && words[index].Gap == Gap.Space;

    /// <summary>Whether capitals say nothing here: a headline or a line in capitals.</summary>
    public bool IsAllCapitals => words.Count > 3 && words.TrueForAll(word => word.Kind is WordKind.Caps or WordKind.Single or WordKind.Other);

    /// <summary>Takes what stands before a word for a comma.</summary>
    public void Soften(int index) => words[index] = words[index] with { Gap = Gap.Comma };

    // False when letters and marks stand apart: the text must be composed first.
    private static bool Cut(string text, List<Word> words)
    {
        var gapStart = 0;
        for (var i = 0; i < text.Length;)
        {
            var kind = ClassOf(text[i]);
            if (kind == Mark)
            {
                return false;
            }

            if (kind == Sign)
            {
                i++;
                continue;
            }

            var (start, upper, lower, digits) = (i, 0, 0, 0);
            for (; i < text.Length && (kind = ClassOf(text[i])) != Sign || IsInside(text, i); i++)
            {
                if (kind == Mark)
                {
                    return false;
                }

                upper += kind == Upper ? 1 : 0;
                lower += kind == Lower ? 1 : 0;
                digits += kind is Digit or Sign ? 1 : 0;
            }

            var word = KindOf(ClassOf(text[start]), upper, lower, digits);
            var gap = GapOf(text.AsSpan(gapStart, start - gapStart), words.Count == 0);

            // “VH,TT&DL”, “BR-VT”: one abbreviation.
            var isGlued = gap is Gap.Comma or Gap.Dash && start - gapStart == 1 && word is WordKind.Caps or WordKind.Other && words[^1].Kind is WordKind.Caps or WordKind.Other;
            words.Add(new Word(start, i - start, word, isGlued ? Gap.Dot : gap));
            gapStart = i;
        }

        return true;
    }

    // “GD&ĐT”, “N'Golo” are one word.
    private static bool IsInside(string text, int i) =>
        i > 0 && i + 1 < text.Length && text[i] is '&' or '\'' or '’' && ClassOf(text[i - 1]) is Upper or Lower && i + 1 < text.Length && ClassOf(text[i + 1]) is Upper or Lower;

    private static WordKind KindOf(byte first, int upper, int lower, int other) => (first, upper, lower, other) switch
    {
        (_, _, _, > 0) => WordKind.Other,
        (_, 0, _, _) => WordKind.Lower,
        (_, 1, 0, _) => WordKind.Single,
        (_, _, 0, _) => WordKind.Caps,
        (Upper, 1, _, _) => WordKind.Capital,
        _ => WordKind.Other,
    };

    private static Gap GapOf(ReadOnlySpan<char> gap, bool first)
    {
        if (first)
        {
            return gap.ContainsAny('(', '[') ? Gap.Opening : Gap.Start;
        }

        if (gap is " " or "\u00A0")
        {
            return Gap.Space;
        }

        var sign = gap.Trim();
        return sign switch
        {
            "" => Gap.Space,
            "," => Gap.Comma,
            "." => gap.Length == 1 ? Gap.Dot : Gap.Stop,
            ":" => Gap.Colon,
            "(" or "[" => Gap.Opening,
            _ when sign.Length == 1 && VietnameseText.IsDash(sign[0]) => Gap.Dash,
            _ => sign.ContainsAny(Stops) ? Gap.Stop : Gap.Other,
        };
    }

    private const byte Sign = 0;
    private const byte Lower = 1;
    private const byte Upper = 2;
    private const byte Digit = 3;
    private const byte Mark = 4;

    private static byte ClassOf(char letter) => letter < TableLength ? Classes[letter] : char.IsLetter(letter) ? Lower : Sign;

    private static byte[] MakeClasses()
    {
        var classes = new byte[TableLength];
        for (var letter = '\0'; letter < TableLength; letter++)
        {
            classes[letter] = letter is >= '\u0300' and < '\u0370' ? Mark
                : char.IsUpper(letter) ? Upper
                : char.IsLetter(letter) ? Lower
                : char.IsDigit(letter) ? Digit
                : Sign;
        }

        return classes;
    }
}
