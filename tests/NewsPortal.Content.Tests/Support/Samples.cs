using System.Runtime.CompilerServices;
using NewsPortal.Content.Reading;

namespace NewsPortal.Content.Tests.Support;

/// <summary>The sample pairs: a seed with one oddity, and the report it must give. A new pair is a new test.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Samples");

    public static string SeedFile { get; } = Path.Combine(Folder, "..", "..", "..", "seeds", "000_42fd4a1a09dc7a81.txt");

    public static TheoryData<string> All() => new(Names());

    public static TheoryData<string> Accepted() => new(Names().Where(name => !name.StartsWith("rejected-", StringComparison.Ordinal)));

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static ParsedArticle Read(string name) => ArticleReader.Read(name, Bytes(name));

    public static FileReport Report(string name)
    {
        try
        {
            return FileReport.Of(name, ImportStatus.New, Read(name));
        }
        catch (ArticleFormatException reason)
        {
            return FileReport.Rejected(name, reason.AsFinding());
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
