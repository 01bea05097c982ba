using System.Buffers;

namespace NewsPortal.Content.Reading.Exports;

/// <summary>
/// The letters of an XML file on their way into the reader, which stops at the first fault. Three faults are common and
/// harmless, and are evened out here: a bare ampersand or an entity of HTML (<c>Hỏi &amp; đáp</c>, <c>&amp;nbsp;</c>), the end
/// sign of CDATA inside CDATA, and letters XML cannot hold, whose lines are remembered: they cost one article, not the rest
/// of an export. What would fill the memory ends the reading.
/// </summary>
internal sealed class XmlText : TextReader
{
    /// <summary>Letters between two opening brackets: a text, or a tag with all its attributes.</summary>
    public const int MaxRun = 8 * 1024 * 1024;

    private const string CdataStart = "<![CDATA[";
    private const int LongestReference = 12;
    private const int LongestGap = 4096;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly StreamReader letters;
    private readonly char[] raw = new char[32 * 1024];
    private int at;
    private int end;
    private string pending = "";
    private int run;
    private int closing;
    private int opened;
    private bool inCdata;
    private bool afterReturn;

    public XmlText(Stream stream, XmlEncoding encoding)
    {
        stream.Seek(encoding.MarkLength, SeekOrigin.Begin);
        letters = new StreamReader(stream, encoding.Encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);

        // Some systems print an empty line before the declaration, where XML allows none.
        while ((at < end || Fill()) && (char.IsWhiteSpace(raw[at]) || raw[at] == '\uFEFF'))
        {
            Count(raw[at++]);
        }

        LinesBefore = Line - 1;
    }

    public XmlFaults Faults { get; } = new();

    /// <summary>Lines left out before the first bracket, which the reader behind this does not see.</summary>
    public int LinesBefore { get; }

    private int Line { get; set; } = 1;

    public override int Peek() => throw new NotSupportedException();

    public override int Read(char[] buffer, int index, int count)
    {
        var written = 0;
        while (written < count)
        {
            if (pending.Length > 0)
            {
                buffer[index + written++] = pending[0];
                pending = pending[1..];
            }
            else if (at < end || Fill())
            {
                buffer[index + written++] = Next();
            }
            else
            {
                break;
            }
        }

        return written;
    }

    protected override void Dispose(bool disposing)
    {
        letters.Dispose();
        base.Dispose(disposing);
    }

    private char Next()
    {
        var letter = Count(raw[at++]);
        if (inCdata)
        {
            return letter == '>' && closing >= 2 ? CdataEnd() : Closing(letter);
        }

        opened = opened < CdataStart.Length && letter == CdataStart[opened] ? opened + 1 : letter == '<' ? 1 : 0;
        inCdata = opened == CdataStart.Length;
        closing = 0;
        if (letter == '&' && !IsReference())
        {
            pending = "amp;";
        }

        return letter;
    }

    private char Closing(char letter)
    {
        closing = letter == ']' ? closing + 1 : 0;
        return letter;
    }

    // A text that shows the end sign itself was cut by it in exports of old: behind a true end a tag follows.
    private char CdataEnd()
    {
        (closing, opened, inCdata) = (0, 0, !TagFollows());
        if (!inCdata)
        {
            return '>';
        }

        pending = "]><![CDATA[>";
        return ']';
    }

    private bool TagFollows()
    {
        for (var gap = 0; gap < LongestGap; gap++)
        {
            if (!Ahead(gap + 1) || raw[at + gap] == '<')
            {
                return true;
            }

            if (!char.IsWhiteSpace(raw[at + gap]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsReference()
    {
        Ahead(LongestReference);
        var text = raw.AsSpan(at, Math.Min(LongestReference, end - at));
        var stop = text.IndexOf(';');
        return stop > 0 && text[..stop] switch
        {
            "lt" or "gt" or "amp" or "quot" or "apos" => true,
            ['#', 'x', .. { Length: > 0 } number] => number.IndexOfAnyExcept(HexDigits) < 0,
            ['#', .. { Length: > 0 } number] => !number.ContainsAnyExceptInRange('0', '9'),
            _ => false,
        };
    }

    // Whether so many letters are at hand from here on.
    private bool Ahead(int count)
    {
        while (end - at < count)
        {
            raw.AsSpan(at, end - at).CopyTo(raw);
            (at, end) = (0, end - at);
            var read = letters.Read(raw, end, raw.Length - end);
            end += read;
            if (read == 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Fill() => Ahead(1);

    private char Count(char letter)
    {
        // The reader behind this counts lines the same way: LF, CRLF, CR.
        Line += letter == '\r' || (letter == '\n' && !afterReturn) ? 1 : 0;
        afterReturn = letter == '\r';
        run = letter == '<' ? 0 : run + 1;
        if (run > MaxRun)
        {
            throw new XmlLimitException("run-too-long", Line, $"Dòng {Line}: hơn {MaxRun:N0} ký tự liền không có thẻ nào, quá giới hạn.");
        }

        return letter is >= ' ' and < '\uFFFE' or '\n' or '\r' or '\t' ? letter : Faults.Note(letter, Line);
    }
}
