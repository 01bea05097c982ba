namespace NewsPortal.Content.Reading;

/// <summary>What no article may hold (the store and XML cannot keep it), and what is odd but readable.</summary>
internal static class TextChecks
{
    public const int MaxLineLength = 1024 * 1024;
    public const int MaxLines = 20_000;

    // Pages are written by machines: a whole page, or a picture in it, may stand on one line.
    public const int MaxPageLines = 200_000;

    public static void Refuse(string text, bool isPage = false)
    {
        var (longest, most) = isPage ? (TextDecoder.MaxFileBytes, MaxPageLines) : (MaxLineLength, MaxLines);
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\n' || (letter == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
                RefuseTooMany(line, most);
            }
            else if (i - lineStart >= longest)
            {
                throw new ArticleFormatException("line-too-long", line, $"Dòng {line} dài hơn {longest:N0} ký tự, quá giới hạn.");
            }
            else if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else
            {
                RefuseLetter(letter, line);
            }
        }
    }

    /// <summary>The same for one text inside a file of many articles, which all stands at one line; line ends are letters here.</summary>
    public static void RefuseLetters(string text, int line)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] != '\n')
            {
                RefuseLetter(text[i], line);
            }
        }
    }

    public static IEnumerable<Finding> Look(string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            yield return new(Severity.Warning, LineOf(text, '\uFFFD'), "replacement-character",
                "Có ký tự \uFFFD: chữ đã mất từ trước khi tệp đến đây, cần xem lại.");
        }

        // An editor sees no difference; a search for Đ would. Text is kept, comparisons even it out.
        if (text.Contains('Ð', StringComparison.Ordinal))
        {
            yield return new(Severity.Info, LineOf(text, 'Ð'), "eth-for-d",
                "Chữ Đ được gõ bằng ký tự Ð (U+00D0) giống hình; chữ được giữ nguyên, tìm kiếm vẫn coi là Đ.");
        }
    }

    private static void RefuseTooMany(int lines, int most)
    {
        if (lines > most)
        {
            throw new ArticleFormatException("too-many-lines", null, $"Tệp có hơn {most:N0} dòng, quá giới hạn của một bài viết.");
        }
    }

    private static void RefuseLetter(char letter, int line)
    {
        if (letter == '\0')
        {
            throw new ArticleFormatException("null-character", line, $"Dòng {line} có ký tự NUL (U+0000), cơ sở dữ liệu không lưu được.");
        }

        if (char.IsSurrogate(letter))
        {
            throw new ArticleFormatException("lone-surrogate", line, $"Dòng {line} có nửa ký tự (U+{(int)letter:X4}) không ghép được.");
        }

        var allowed = letter is '\t' or '\r' or '\v' or '\f' or '\u0085';
        if ((char.IsControl(letter) && !allowed) || letter is '\uFFFE' or '\uFFFF')
        {
            throw new ArticleFormatException("control-character", line, $"Dòng {line} có ký tự điều khiển U+{(int)letter:X4}, không phải chữ.");
        }
    }

    private static int LineOf(string text, char letter) =>
        Seeds.ParagraphStage.Lines(text).First(line => line.Text.Contains(letter, StringComparison.Ordinal)).Number;
}
