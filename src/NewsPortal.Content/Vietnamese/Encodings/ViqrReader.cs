using System.Text;

namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>
/// VIQR (RFC 1456): Vietnamese in ASCII, <c>Vie^.t Nam, ddu+o+`ng</c>. Its marks are signs of other use too, so a word is
/// changed only when a syllable comes of it, and a full stop or a question mark behind <c>hai</c> stays one.
/// </summary>
internal sealed class ViqrReader
{
    // From here on a line is a sentence and wants a full stop; a headline or a caption need not have one.
    private const int Sentence = 100;

    private readonly string text;
    private readonly StringBuilder read;

    // Whoever writes “\.” once writes it wherever a full stop could be a tone.
    private readonly bool escapes;

    private ViqrCensus? census;

    private ViqrReader(string text)
    {
        this.text = text;
        read = new StringBuilder(text.Length);
        escapes = Signs.Any(sign => text.Contains($"\\{sign}", StringComparison.Ordinal));
    }

    private const string Signs = "`'?~.";

    /// <summary>Words and, of them, those with marks nothing but VIQR has (ă, â, ơ, đ), that became a syllable or did not.</summary>
    public sealed record Reading(string Text, int Words, int Marked, int Spoiled);

    private int words;
    private int marked;
    private int spoiled;

    public static Reading Read(string text)
    {
        var reader = new ViqrReader(text);
        reader.ReadAll();
        return new Reading(reader.read.ToString(), reader.words, reader.marked, reader.spoiled);
    }

    private void ReadAll()
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsAsciiLetter(text[at]))
            {
                at = StartsAddress(at) ? CopyToBlank(at) : ReadWord(at);
            }
            else
            {
                at = CopySign(at);
            }
        }
    }

    private int ReadWord(int start)
    {
        var word = ViqrWord.At(text, start);
        words++;
        var isVowel = word is { HasShape: true, Letters.Length: 1 };
        if ((isVowel || Syllable.IsValid(word.Letters)) && !(word.EndsInTone && IsSign(word)))
        {
            marked += word.IsMarked ? 1 : 0;
            read.Append(word.Letters);
            return word.End;
        }

        var shorter = word.EndsInTone ? word.WithoutLastTone() : word;
        var isSyllable = Syllable.IsValid(shorter.Letters);
        marked += isSyllable && word.IsMarked ? 1 : 0;
        spoiled += !isSyllable && word.IsMarked ? 1 : 0;

        // “Pla^ycu” is no syllable, and yet no other writing has such an a; “vi`xa?” lacks a space. “add” and “O'Brien” stay.
        if (!isSyllable && word.HasInnerTone)
        {
            read.Append(word.Letters);
            return word.End;
        }

        read.Append(isSyllable || word.HasShape || word.IsShortForm ? shorter.Letters : text[start..shorter.End]);
        return shorter.End;
    }

    // Whether the tone at a word's end is an ordinary sign: where no tone could be, in “...”, and at the end of a sentence.
    private bool IsSign(ViqrWord word)
    {
        var sign = text[word.End - 1];
        var run = word.End;
        while (run < text.Length && text[run] == sign)
        {
            run++;
        }

        var dots = run - word.End + 1;
        return dots == 3 || (dots == 1 && sign is '.' or '?' && !escapes && EndsSentence(word)) || !Syllable.TakesToneAtEnd(word.Letters);
    }

    // “cơ. Tuy nhiên” or “cợ Tuy nhiên”: what the word is elsewhere in the text decides.
    private bool EndsSentence(ViqrWord word)
    {
        census ??= ViqrCensus.Of(text);
        var end = ViqrCensus.AfterQuotes(text, word.End);
        if (end == text.Length || text[end] is '\n' or '\r')
        {
            var length = end - 1 - text.AsSpan(0, end).LastIndexOfAny('\n', '\r');
            return length >= Sentence && !census.IsRatherToned(word);
        }

        return ViqrCensus.CapitalFollows(text, word.End) && census.IsRatherPlain(word);
    }

    private bool StartsAddress(int at)
    {
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '<' or '"'))
        {
            return false;
        }

        var token = text.AsSpan(at, BlankAfter(at) - at);
        return token.StartsWith("www.") || token.Contains("://", StringComparison.Ordinal) || token.IndexOf('@') > 0;
    }

    private int CopyToBlank(int at)
    {
        var end = BlankAfter(at);
        while (at < end)
        {
            at = CopySign(at);
        }

        return end;
    }

    private int CopySign(int at)
    {
        var next = text[at] == '\\' && at + 1 < text.Length ? text[at + 1] : ' ';
        var isEscape = Signs.Contains(next, StringComparison.Ordinal) || next is '\\' or '^' or '(' or '+' or 'd' or 'D';
        read.Append(isEscape ? next : text[at]);
        return at + (isEscape ? 2 : 1);
    }

    private int BlankAfter(int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
