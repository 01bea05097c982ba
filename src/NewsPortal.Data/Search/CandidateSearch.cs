using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace NewsPortal.Data.Search;

/// <summary>
/// Chooses the articles among which the best are looked for, in one bounded command: the surest way of finding first, and
/// the next only while few are found. Ranking whatever matches would read half the archive for a common word.
/// </summary>
internal sealed class CandidateSearch(NewsDbContext db, SearchAsk ask, DateTimeOffset now)
{
    /// <summary>So many of the newest are ranked of each way of finding.</summary>
    public const int Most = 120;

    /// <summary>With so many found, a less sure way is not tried, and nobody counts on.</summary>
    public const int Enough = 60;

    // Who types so many words in a row as a headline or lede has them wants that article.
    private const int LongRow = 5;

    // With so few, articles that hold only some of the words are looked at.
    private const int Few = 3;
    private const int MostPartial = 100;

    // How many articles may hold one of the words that are looked for singly.
    private const double PartialReach = 1500;

    // The nearness of more words costs more than it tells.
    private const int MostNear = 6;

    // What it costs to look at a long vector outside its row, and at a row the index has named: about, and as a ratio.
    private const double LookCost = 20;
    private const double RowCost = 1.5;

    // Names have no more words.
    private const int LongestName = 4;

    // For ts_rank_cd: body, captions (of D, C, B, A).
    private const string Nearness = "ts_rank_cd(ARRAY[0.3, 0.6, 0.8, 1]::real[], a.search, @anywhere::tsquery, 32)";

    private const string Columns = """
        a.id AS "Id", f.stage AS "Found", a.headline AS "Headline", a.lede AS "Lede", a.listed_at AS "ListedAt",
        s.name AS "SectionName", s.slug AS "SectionSlug"
        """;

    private const string NoBody = """
        , 0::real AS "Nearness", false AS "InARow", false AS "InCaptions", false AS "AsTyped"
        """;

    /// <summary>So much of a body is looked at for a place to show.</summary>
    internal const int BeginningLength = 20_000;

    private const string Newest = "ORDER BY a.listed_at DESC, a.id DESC";

    private readonly List<NpgsqlParameter> parameters = [];

    /// <param name="wording">Holds words.</param>
    /// <param name="frequencies">Tell which words are rare enough to be looked for singly.</param>
    /// <param name="narrowed">Whether the filters count.</param>
    /// <param name="cancel">Ends the command.</param>
    public Task<List<Candidate>> FindAsync(SearchWording wording, WordFrequencies frequencies, bool narrowed, CancellationToken cancel)
    {
        var terms = SearchTerms.Of(wording);
        var where = Where(terms, narrowed);
        Add("row", terms.InARow);
        Add("head", terms.InHead);
        Add("anywhere", terms.Anywhere);
        Add("phrase", terms.Phrase);
        Add("captions", terms.InCaptions);
        var some = wording.Phrases.Count == 0 ? SomeOf(wording, frequencies) : [];
        var unlessRow = terms.Count >= LongRow ? " AND NOT EXISTS (SELECT FROM s1)" : "";
        var share = frequencies.OfAllAnywhere(wording.Words);
        Add("some", some.Count == 0 ? "" : SearchTerms.Any(some));
        return RunAsync(
            $"""
            WITH s1 AS MATERIALIZED (SELECT a.id FROM articles a WHERE {where} AND a.search_head @@ @row::tsquery {Newest} LIMIT {Most}),
            s2 AS MATERIALIZED (
                SELECT a.id FROM articles a WHERE (SELECT count(*) FROM s1) < {Enough} AND {where} AND a.search_head @@ @head::tsquery {Newest} LIMIT {Most}),
            head AS MATERIALIZED (SELECT id FROM s1 UNION SELECT id FROM s2),
            s3 AS MATERIALIZED (
                SELECT a.id FROM articles a WHERE (SELECT count(*) FROM head) < {Enough} AND {where} AND a.search @@ @anywhere::tsquery{unlessRow}
                {NewestOf(Enough, share)} LIMIT {Enough}),
            s4 AS MATERIALIZED (
                SELECT a.id FROM articles a WHERE {(some.Count == 0 ? "false" : $"(SELECT count(*) FROM head) < {Few}")} AND {where} AND a.search_head @@ @some::tsquery{unlessRow}
                ORDER BY ts_rank(a.search_head, @some::tsquery) DESC, a.listed_at DESC LIMIT {MostPartial}),
            f AS (
                SELECT id, min(stage) AS stage
                FROM (SELECT id, 1 AS stage FROM s1 UNION ALL SELECT id, 2 FROM s2 UNION ALL SELECT id, 3 FROM s3 UNION ALL SELECT id, 4 FROM s4) x GROUP BY id)
            SELECT {Columns},
                CASE WHEN f.stage = 3 THEN {(terms.Count > MostNear ? "0" : Nearness)} ELSE 0 END AS "Nearness",
                CASE WHEN f.stage = 3 THEN a.search @@ @phrase::tsquery ELSE false END AS "InARow",
                CASE WHEN f.stage = 3 THEN a.search @@ @captions::tsquery ELSE false END AS "InCaptions",
                CASE WHEN f.stage = 3 THEN {AsTyped(wording)} ELSE false END AS "AsTyped", NULL AS "Beginning"
            FROM f JOIN articles a ON a.id = f.id LEFT JOIN sections s ON s.id = a.section_id
            """,
            cancel);
    }

    /// <summary>The newest articles that hold all words, after the place that was asked for: of a list too long to rank.</summary>
    public Task<List<Candidate>> NewestAsync(SearchWording wording, WordFrequencies frequencies, int count, CancellationToken cancel)
    {
        var terms = SearchTerms.Of(wording);
        var where = Where(terms, narrowed: true);
        Add("anywhere", terms.Anywhere);
        var order = NewestOf(count, frequencies.OfAllAnywhere(wording.Words));
        if (ask.After is { Last: var last })
        {
            where += " AND (a.listed_at, a.id) < (@lastmoment, @lastid)";
            parameters.Add(new("lastmoment", last.ListedAt));
            parameters.Add(new("lastid", last.Id));
        }

        return RunAsync(
            $"""
            SELECT {Columns}{NoBody}, left(a.body_markdown, {BeginningLength}) AS "Beginning"
            FROM (SELECT a.id, 3 AS stage FROM articles a WHERE {where} AND a.search @@ @anywhere::tsquery {order} LIMIT {count}) f
            JOIN articles a ON a.id = f.id LEFT JOIN sections s ON s.id = a.section_id
            """,
            cancel);
    }

    /// <summary>Articles that hold all words if one of them is misspelt by a letter, and topics spelt nearly like the words.</summary>
    /// <param name="wording">No article holds all its words.</param>
    /// <param name="misspelt">What may be meant in place of some of the words.</param>
    /// <param name="cancel">Ends the command.</param>
    public Task<List<Candidate>> RepairAsync(SearchWording wording, IReadOnlyDictionary<int, string[]> misspelt, CancellationToken cancel)
    {
        var terms = SearchTerms.Of(wording);
        var where = Where(terms, narrowed: false);
        var steps = new List<string>();
        foreach (var (place, others) in misspelt)
        {
            var meant = terms.With(place, others);
            Add($"known{place}", $"'{wording.Terms[place].Folded}'");
            Add($"meant{place}", meant.Beside(place));
            Add($"body{place}", meant.BesideAnywhere(place));
            var isUnknown = $"NOT EXISTS (SELECT FROM articles a WHERE a.search @@ @known{place}::tsquery)";

            // In a name that others write too, a word may be misspelt: it must stand beside the same words anyway.
            var guard = terms.Count is > 1 and <= LongestName ? "true" : isUnknown;
            steps.Add($"SELECT a.id, 2 AS stage FROM articles a WHERE {guard} AND {where} AND a.search_head @@ @meant{place}::tsquery {Newest} LIMIT {Enough}");
            steps.Add($"SELECT a.id, 3 AS stage FROM articles a WHERE {isUnknown} AND {where} AND a.search @@ @body{place}::tsquery {Newest} LIMIT {Enough / 4}");
        }

        parameters.Add(new("slug", string.Join('-', wording.Words)));
        parameters.Add(new("likeness", 0.35));
        var articles = steps.Count == 0 ? "SELECT 0::bigint AS id, 2 AS stage WHERE false" : string.Join(" UNION ALL ", steps.Select(step => $"({step})"));
        return RunAsync(
            $"""
            WITH f AS (SELECT id, min(stage) AS stage FROM ({articles}) x GROUP BY id),
            t AS (
                SELECT t.id, t.name, t.slug, row_number() OVER (ORDER BY similarity(t.slug, @slug) DESC, t.slug) AS place FROM topics t
                WHERE similarity(t.slug, @slug) >= @likeness
                    AND EXISTS (SELECT FROM article_topics j JOIN articles a ON a.id = j.article_id WHERE j.topic_id = t.id AND {Visible})
                ORDER BY place LIMIT 3)
            SELECT {Columns}{NoBody}, NULL AS "Beginning" FROM f JOIN articles a ON a.id = f.id LEFT JOIN sections s ON s.id = a.section_id
            UNION ALL
            SELECT t.id, {(int)Stage.Topic}, t.name, NULL, @now, t.name, t.slug, (1.0 / t.place)::real, false, false, false, NULL FROM t
            """,
            cancel);
    }

    // Many matches: along the newest until enough are seen, each a look into its long vector. Few: all that the index names.
    // PostgreSQL does not count what a look costs, so the way is chosen here: what is no plain column is sorted, not walked along.
    private static string NewestOf(int count, Share share) =>
        share.Articles > 0 && count / share.Part * LookCost > share.Part * share.Articles * RowCost ? "ORDER BY a.listed_at + interval '0' DESC, a.id DESC" : Newest;

    private const string Visible = "a.visible_from <= @now AND (a.visible_until IS NULL OR a.visible_until > @now)";

    private string Where(SearchTerms terms, bool narrowed)
    {
        parameters.Add(new("now", now));
        var where = Visible;
        if (terms.Unwanted is { } unwanted)
        {
            Add("unwanted", unwanted);
            where += " AND NOT a.search @@ @unwanted::tsquery";
        }

        void Narrow(string name, object? value, string condition)
        {
            if (narrowed && value is not null)
            {
                parameters.Add(new(name, value));
                where += $" AND {condition}";
            }
        }

        Narrow("section", ask.Section, "a.section_id = (SELECT id FROM sections WHERE slug = @section)");
        Narrow("topic", ask.Topic, "a.id IN (SELECT j.article_id FROM article_topics j JOIN topics t ON t.id = j.topic_id WHERE t.slug = @topic)");
        Narrow("since", ask.Since, "a.listed_at >= @since");
        Narrow("until", ask.Until, "a.listed_at < @until");
        return where;
    }

    // Marks are not in the index: whether the body has them as typed is looked up in its text, for the few it counts for.
    private string AsTyped(SearchWording wording)
    {
        const int MostLookedUp = 4;
        if (!wording.HasMarks)
        {
            return "false";
        }

        var words = wording.Terms.Where(term => term.Key != term.Folded).Take(MostLookedUp).Select(term => term.Printed.ToLowerInvariant()).ToList();
        return string.Join(" AND ", words.Select((word, i) =>
        {
            Add($"small{i}", word);
            Add($"capital{i}", char.ToUpperInvariant(word[0]) + word[1..]);
            return $"(strpos(a.body_markdown, @small{i}) > 0 OR strpos(a.body_markdown, @capital{i}) > 0)";
        }));
    }

    // The rarest of the words and neighbours, until their articles are many.
    private static List<string> SomeOf(SearchWording wording, WordFrequencies frequencies)
    {
        var words = wording.Words;
        if (words.Count < 2)
        {
            return [];
        }

        var (some, reach) = (new List<string>(), 0.0);
        var pairs = words.Zip(words.Skip(1), (left, right) => $"{left}{HeadWords.Join}{right}");
        foreach (var word in pairs.Concat(words).Distinct().OrderBy(frequencies.Of))
        {
            reach += frequencies.Of(word) * frequencies.Articles;
            if (reach <= PartialReach)
            {
                some.Add(word);
            }
        }

        return some;
    }

    private void Add(string name, string value) => parameters.Add(new(name, value));

    private Task<List<Candidate>> RunAsync(string sql, CancellationToken cancel) =>
        db.Database.SqlQueryRaw<Candidate>(sql, [.. parameters]).ToListAsync(cancel);
}
