namespace NewsPortal.Content.Vietnamese.Encodings;

/// <summary>How often a text has a word with a tone at its end and without one, where there is no doubt about it.</summary>
internal sealed class ViqrCensus
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    public static ViqrCensus Of(string text)
    {
        var census = new ViqrCensus();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetter(text[at]))
            {
                at++;
                continue;
            }

            var word = ViqrWord.At(text, at);
            at = word.End;
            if (!word.EndsInTone || (at + 1 < text.Length && text[at] == ' ' && char.IsAsciiLetterLower(text[at + 1])))
            {
                census.counts[word.Letters] = census.counts.GetValueOrDefault(word.Letters) + 1;
            }
        }

        return census;
    }

    public bool IsRatherToned(ViqrWord word) => Difference(word) > 0;

    public bool IsRatherPlain(ViqrWord word) => Difference(word) < 0;

    public static bool CapitalFollows(string text, int at)
    {
        at = AfterQuotes(text, at);
        var next = at < text.Length && text[at] == ' ' ? AfterQuotes(text, at + 1) : text.Length;
        return next < text.Length && char.IsAsciiLetterUpper(text[next]);
    }

    public static int AfterQuotes(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or ')')
        {
            at++;
        }

        return at;
    }

    private int Difference(ViqrWord word) => counts.GetValueOrDefault(word.Letters) - counts.GetValueOrDefault(word.WithoutLastTone().Letters);
}
