using System.Globalization;
using NewsPortal.Content;
using NewsPortal.Content.Reading;

namespace NewsPortal.Data.Pictures;

/// <summary>One article's pictures while they are kept: each worked on once, whatever number of figures shows it.</summary>
internal sealed class ArticlePictures(ParsedArticle article, Func<byte[]?, string, PictureOutcome> work)
{
    private const int ShownNameLength = 120;

    private readonly Dictionary<string, string?> names = new(StringComparer.Ordinal);

    public List<Finding> Findings { get; } = [];

    /// <summary>Those that are not there, or not yet.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Of the first that is taken.</summary>
    public FocalPoint? Focus { get; private set; }

    public Block Rename(Block block)
    {
        if (block is not Figure { Picture: { } name } figure)
        {
            return block;
        }

        return figure with { Picture = Kept(name, figure.Line) };
    }

    /// <summary>What a picture that stands outside the body is called from now on: a recording's poster, a series' artwork.</summary>
    public string? Rename(string? name) =>
        name is null ? null : Kept(name, article.RecordingLines.TryGetValue(name, out var line) ? line : null);

    /// <summary>The new names of the pictures, by the names their file writes; one that was not taken has none left.</summary>
    public IReadOnlyDictionary<string, string> Names => names.ToDictionary(pair => pair.Key, pair => pair.Value ?? "", StringComparer.Ordinal);

    private string? Kept(string name, int? line)
    {
        if (!names.TryGetValue(name, out var kept))
        {
            kept = Work(name, line);
            names.Add(name, kept);
        }

        return kept;
    }

    private string? Work(string name, int? line)
    {
        try
        {
            var bytes = article.Pictures.FirstOrDefault(picture => picture.Name == name)?.Read();
            var outcome = work(bytes, PathBelow.NameOf(name));
            SayWhatIsOdd(name, line, outcome);
            Focus = names.Values.All(kept => kept is null) ? outcome.Focus : Focus;
            return outcome.Name == PathBelow.NameOf(name) ? KeptName(name, outcome) : outcome.Name;
        }
        catch (PictureRefusal refusal)
        {
            Missing.AddRange(refusal.Code is "picture-missing" or "picture-empty" ? [name] : []);
            Say(Severity.Warning, line, refusal.Code, name, refusal.Message);
        }
        catch (ArticleFormatException problem) when (problem.Code is "file-too-large" or "word-too-large")
        {
            // Its giver's limit is no lower than ours, and speaks of articles.
            var refusal = PictureRefusal.TooLarge();
            Say(Severity.Warning, line, refusal.Code, name, refusal.Message);
        }
        catch (ArticleFormatException problem)
        {
            // Its giver's other limits (a file of an archive): the photo's fault, not the article's.
            Say(Severity.Warning, line, "picture-broken", name, $"không đọc được: {problem.Message.TrimEnd('.')}");
        }

        return null;
    }

    // Looked at only, a picture keeps the name its file writes.
    private static string KeptName(string name, PictureOutcome outcome) => PictureName.Parse(outcome.Name) is null ? name : outcome.Name;

    private void SayWhatIsOdd(string name, int? line, PictureOutcome outcome)
    {
        if (outcome.Frames > 1)
        {
            Say(Severity.Info, line, "picture-animated", name, string.Create(CultureInfo.InvariantCulture, $"là ảnh động {outcome.Frames} khung; trang báo hiện khung đầu, bản gốc được giữ"));
        }

        if (outcome.Alike is not null)
        {
            Say(Severity.Info, line, "picture-known", name, $"giống ảnh đã lưu “{outcome.Alike}”");
        }
    }

    private void Say(Severity severity, int? line, string code, string name, string what)
    {
        var shown = string.Concat(name.Take(ShownNameLength).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter));
        Findings.Add(new Finding(severity, line, code, $"Ảnh “{shown}” {what}."));
    }
}
