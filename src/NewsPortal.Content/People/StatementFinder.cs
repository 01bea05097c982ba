using System.Buffers;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>
/// Finds what a person is quoted with (ai nói gì): a pull quote, words in quotation marks beside the name and a verb of
/// speech, or what follows “… nhấn mạnh:”. What is only reported (“cho rằng …”) is no statement.
/// </summary>
internal sealed class StatementFinder
{
    private const int FewestSyllables = 4;
    private const int MostPerPerson = 20;
    private const int MostMentions = 100;

    // Between name and colon, or between quotation and name: a verb and a few words around it.
    private const int Reach = 60;

    // A statement is a paragraph, not a book.
    private const int Longest = 4000;

    private static readonly string[] Verbs =
    [
        "nhấn mạnh", "khẳng định", "cho biết", "cho hay", "nói", "chia sẻ", "phát biểu", "bày tỏ", "yêu cầu", "đề nghị", "kết luận", "lưu ý", "chỉ đạo", "nêu", "trao đổi",
        "tâm sự", "kể", "nhận định", "đánh giá", "bộc bạch", "nhắn nhủ", "phân tích", "giải thích", "trăn trở", "mong", "đề xuất", "khuyến cáo", "cảnh báo", "viết", "trả lời", "hỏi",
    ];

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;!?…");

    private readonly IReadOnlyList<Block> blocks;
    private readonly string lede;
    private readonly Dictionary<int, int[]> places;

    public StatementFinder(string? lede, IReadOnlyList<Block> blocks, IReadOnlyList<StoryPerson> people)
    {
        this.blocks = blocks;
        this.lede = Composed(lede ?? "");
        places = people.SelectMany(person => person.Mentions).GroupBy(mention => mention.Block)
            .ToDictionary(all => all.Key, all => all.Select(mention => mention.Offset).Order().ToArray());
    }

    /// <summary>Each statement once, with the blocks that print it again.</summary>
    public IReadOnlyList<Statement> Of(StoryPerson person)
    {
        var statements = new List<Statement>();
        foreach (var mention in person.Mentions.Where(mention => mention.Block >= Mention.InLede).Take(MostMentions))
        {
            var said = mention.Block >= 0 && blocks[mention.Block] is PullQuote { Speaker: not null } quote ? quote.Quote : Said(mention);
            if (said is not null && VietnameseText.CountSyllables(said) >= FewestSyllables)
            {
                Add(statements, new Statement(said, mention.Block, mention.Line));
            }
        }

        return statements;
    }

    private string? Said(Mention mention)
    {
        var text = mention.Block < 0 ? lede : Composed(blocks[mention.Block].Words());
        return AfterColon(text, mention) ?? BeforeName(text, mention);
    }

    private static void Add(List<Statement> statements, Statement next)
    {
        var same = statements.FindIndex(before => before.Block != next.Block ? SameStatement.Alike(before.Text, next.Text) : before.Text == next.Text);
        if (same >= 0)
        {
            statements[same] = statements[same].Block == next.Block ? statements[same] : statements[same] with { Again = [.. statements[same].Again, next.Block] };
        }
        else if (statements.Count < MostPerPerson)
        {
            statements.Add(next);
        }
    }

    private static string Composed(string text) => text.IsNormalized() ? text : text.Normalize();

    // “… Lê Đình Sơn nhấn mạnh: Càng dân chủ …”, “… Trần Tiến Hưng: Trên cơ sở …”, “… cho hay: “…””.
    private static string? AfterColon(string text, Mention mention)
    {
        var end = mention.Offset + mention.Length;
        var colon = text.AsSpan(end, Math.Min(Reach, text.Length - end)).IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        var between = text.AsSpan(end, colon);
        if (between.ContainsAny(Ends) || (colon > 0 && !HasVerb(between)))
        {
            return null;
        }

        var said = text.AsSpan(end + colon + 1);
        said = said[..Math.Min(Longest, said.Length)].Trim();
        return said.Length == 0 ? null
            : !VietnameseText.IsQuotationMark(said[0]) ? said.ToString()
            : Closing(said) is > 1 and var close ? said[1..close].Trim().ToString()
            : null;
    }

    // ““…”, ông Đửng kể lại”, “…” – Bí thư Tỉnh ủy Lê Đình Sơn nhấn mạnh.
    private string? BeforeName(string text, Mention mention)
    {
        var start = Math.Max(0, mention.Offset - Longest);
        var before = text.AsSpan(start, mention.Offset - start);
        var near = Math.Max(0, before.Length - (2 * Reach));
        var close = near + before[near..].LastIndexOfAny('”', '"', '»');
        if (close < Math.Max(1, near))
        {
            return null;
        }

        var between = before[(close + 1)..];
        var after = text.AsSpan(mention.Offset + mention.Length);
        after = after[..Math.Min(Reach, after.Length)];
        var isAttribution = between.TrimStart() is [var sign, ..] && (sign == ',' || VietnameseText.IsDash(sign));
        if (!isAttribution || between.ContainsAny(Ends) || IsNamedBetween(mention, start + close) || !(HasVerb(between) || HasVerb(after[..EndOf(after)])))
        {
            return null;
        }

        var open = before[..close].LastIndexOf(before[close] switch { '”' => '“', '»' => '«', _ => '"' });
        return open < 0 ? null : before[(open + 1)..close].Trim().TrimEnd(',').ToString();
    }

    private bool IsNamedBetween(Mention mention, int from)
    {
        var at = Array.BinarySearch(places[mention.Block], mention.Offset);
        while (at > 0 && places[mention.Block][at - 1] == mention.Offset)
        {
            at--;
        }

        return at > 0 && places[mention.Block][at - 1] > from;
    }

    private static int EndOf(ReadOnlySpan<char> text) => text.IndexOfAny(Ends) is >= 0 and var end ? end : text.Length;

    private static bool HasVerb(ReadOnlySpan<char> text)
    {
        foreach (var verb in Verbs)
        {
            if (text.IndexOf(verb, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || !char.IsLetter(text[at - 1])) && (at + verb.Length == text.Length || !char.IsLetter(text[at + verb.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Closing(ReadOnlySpan<char> said) => said[0] switch
    {
        '“' => said.LastIndexOf('”'),
        '«' => said.LastIndexOf('»'),
        '"' => said.LastIndexOf('"'),
        _ => -1,
    };
}
