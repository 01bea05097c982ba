using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Support;

/// <summary>Saved pages of our own writing, each with the report it must give beside it.</summary>
internal static class PageSamples
{
    public static string Folder { get; } = Path.Combine(Samples.Folder, "Html");

    public static TheoryData<string> All() => new(Names());

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static ParsedArticle Read(string name) => ArticleReader.Read(name, Bytes(name));
}
