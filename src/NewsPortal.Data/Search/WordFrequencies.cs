using Npgsql;

namespace NewsPortal.Data.Search;

/// <summary>
/// In how many of a hundred articles a word, or two side by side, stand in headline or lede: what PostgreSQL's ANALYZE has
/// counted of search_head and search. A word it does not name is rare. Made once a process; pages read what was last fetched.
/// </summary>
public sealed class WordFrequencies
{
    // What ANALYZE leaves out is rarer than that.
    private const double Rare = 0.0005;

    private Known known = new([], [], 0);

    /// <summary>How many articles there are, about.</summary>
    public double Articles => known.Articles;

    /// <summary>The share of articles whose head holds it, at least what is <see cref="Rare"/>.</summary>
    public double Of(string word) => Of(known.Heads, word);

    /// <summary>The share of articles that hold all words anywhere, if they come together by chance.</summary>
    internal Share OfAllAnywhere(IEnumerable<string> words) => new(words.Distinct().Aggregate(1.0, (part, word) => part * Of(known.Texts, word)), Articles);

    /// <summary>What a word tells of an article that holds it: little when most hold it.</summary>
    public double WeightOf(string word) => Math.Log(1.02 / Of(word));

    public async Task FetchAsync(string connectionString, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(
            """
            SELECT s.attname::text, s.most_common_elems::text::text[], s.most_common_elem_freqs, c.reltuples
            FROM pg_stats s JOIN pg_class c ON c.oid = 'articles'::regclass
            WHERE s.schemaname = current_schema() AND s.tablename = 'articles' AND s.attname IN ('search', 'search_head') AND s.most_common_elems IS NOT NULL
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            // After the shares of the words come the smallest and the largest of them.
            var shares = reader.GetFieldValue<string[]>(1).Zip(reader.GetFieldValue<float[]>(2))
                .ToDictionary(word => word.First, word => (double)word.Second, StringComparer.Ordinal);
            known = reader.GetString(0) == "search" ? known with { Texts = shares } : known with { Heads = shares };
            known = known with { Articles = reader.GetFloat(3) };
        }
    }

    private static double Of(Dictionary<string, double> shares, string word) => shares.TryGetValue(word, out var share) ? Math.Max(share, Rare) : Rare;

    private sealed record Known(Dictionary<string, double> Heads, Dictionary<string, double> Texts, double Articles);
}

/// <summary>A part of all articles, 0 to 1.</summary>
internal readonly record struct Share(double Part, double Articles);
