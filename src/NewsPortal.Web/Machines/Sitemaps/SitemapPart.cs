using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Web.Machines.Sitemaps;

/// <summary>
/// A part of a long list: one of so many equal ranges of ids. Ids come from hashes and lie evenly, so a range is a share of the
/// articles, found without counting to it.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many parts the list has.</param>
internal sealed partial record SitemapPart(int Number, int Of)
{
    // The protocol allows 50,000; a fifth of it is made and read in a moment, and chance never fills it five times over.
    private const int Wanted = 10_000;
    private const int MostParts = 100_000;

    // ArticleId takes 48 bits.
    private const long EndOfIds = 1L << 48;

    public long FirstId => EndOfIds / Of * (Number - 1);
    public long EndId => Number == Of ? long.MaxValue : EndOfIds / Of * Number;

    public static IEnumerable<SitemapPart> Divide(int entries)
    {
        var parts = (entries + Wanted - 1) / Wanted;
        return Enumerable.Range(1, parts).Select(number => new SitemapPart(number, parts));
    }

    /// <summary><c>1-3</c>: the first of three; null for anything else.</summary>
    public static SitemapPart? Parse(string text) =>
        Form().Match(text) is { Success: true } match
        && new SitemapPart(Read(match, 1), Read(match, 2)) is var part && part.Number <= part.Of && part.Of <= MostParts ? part : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}-{Of}");

    private static int Read(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([1-9][0-9]{0,5})-([1-9][0-9]{0,5})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Form();
}
