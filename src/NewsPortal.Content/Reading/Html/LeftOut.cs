using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary>What was left out of a page, told once a kind: how often, where first, and with which words it began.</summary>
internal sealed class LeftOut
{
    private const int MostShown = 60;

    private readonly SortedDictionary<string, (string Kind, int Count, int Line, string Words)> kinds = new(StringComparer.Ordinal);

    public IEnumerable<Finding> Findings => kinds.Select(kind => new Finding(
        Severity.Info, kind.Value.Line, kind.Key,
        $"Đã bỏ {kind.Value.Count} {kind.Value.Kind}{(kind.Value.Words.Length == 0 ? "" : $": “{Shorten(kind.Value.Words)}”")}."));

    /// <summary>Notes an element the walk does not read.</summary>
    public void Add(IElement element, int line)
    {
        var why = element.GetAttribute("hidden");
        if (Markup.IsSilent(element) || why == Markup.Taken)
        {
            return;
        }

        var words = Markup.Words(element);
        if (Markup.IsEmbed(element))
        {
            Add("embed-left-out", "khung nhúng (video, âm thanh, bản đồ)", line, words);
        }
        else if (words.Length > 0 && Markup.IsControl(element))
        {
            Add("control-left-out", "biểu mẫu, nút bấm hoặc trình đơn", line, words);
        }
        else if (words.Length > 0 && why == Markup.Box)
        {
            Add("box-left-out", "khung xen trong bài (tin liên quan, quảng cáo)", line, words);
        }
        else if (words.Length > 0)
        {
            Add("hidden-left-out", "phần ẩn trên trang", line, words);
        }
    }

    /// <summary>Notes a film with its caption, or a caption whose film was noted.</summary>
    public void AddFilm(IElement element, int line)
    {
        if (Markup.Words(element) is { Length: > 0 } words)
        {
            Add("film-caption-left-out", "chú thích của video", line, words);
        }

        if (Markup.LeftOutOf(element).FirstOrDefault(Markup.IsEmbed) is { } player)
        {
            Add(player, line);
        }
    }

    public void Add(string code, string kind, int line, string words) =>
        kinds[code] = kinds.TryGetValue(code, out var known) ? known with { Count = known.Count + 1 } : (kind, 1, line, words);

    private static string Shorten(string words) => words.Length <= MostShown ? words : $"{Cut(words)}…";

    // At a blank, never inside a letter written as two signs.
    private static string Cut(string words) =>
        words.LastIndexOf(' ', MostShown) is var end and > 0 ? words[..end] : words[..(char.IsHighSurrogate(words[MostShown - 1]) ? MostShown - 1 : MostShown)];
}
