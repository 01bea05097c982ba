using Npgsql;

namespace NewsPortal.Data.Search;

/// <summary>
/// In how many of a hundred articles a word, or two side by side, stand in headline or lede: what PostgreSQL's ANALYZE has
/// counted of search_head. A word it does not name is rare. Made once a process; pages read what was last fetched.
/// </summary>
public sealed class WordFrequencies
{
    // What ANALYZE leaves out is rarer than that.
    private const double Rare = 0.0005;

    private Known known = new([], 0);

    /// <summary>How many articles there are, about.</summary>
    public double Articles => known.Articles;

    /// <summary>The share of articles whose head holds it, at least what is <see cref="Rare"/>.</summary>
    public double Of(string word) => known.Shares.TryGetValue(word, out var share) ? Math.Max(share, Rare) : Rare;

    public bool IsCommon(string word) => known.Shares.ContainsKey(word);

    /// <summary>What a word tells of an article that holds it: little when most hold it.</summary>
    public double WeightOf(string word) => Math.Log(1.02 / Of(word));

    public async Task FetchAsync(string connectionString, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(
            """
            SELECT s.most_common_elems::text::text[], s.most_common_elem_freqs, c.reltuples
            FROM pg_stats s JOIN pg_class c ON c.oid = 'articles'::regclass
            WHERE s.schemaname = current_schema() AND s.tablename = 'articles' AND s.attname = 'search_head' AND s.most_common_elems IS NOT NULL
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        if (await reader.ReadAsync(cancel))
        {
            // After the shares of the words come the smallest and the largest of them.
            var (words, shares) = (reader.GetFieldValue<string[]>(0), reader.GetFieldValue<float[]>(1));
            known = new(words.Zip(shares).ToDictionary(word => word.First, word => (double)word.Second, StringComparer.Ordinal), reader.GetFloat(2));
        }
    }

    private sealed record Known(Dictionary<string, double> Shares, double Articles);
}
