using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Fuzz;

/// <summary>
/// Spoils every file of some folders again and again, as it is, in a Word document and in an archive, and feeds each to a
/// reader: what breaks it, how long the slowest takes (processor time of its thread) and how much memory the process needs.
/// The same seed gives the same files.
/// </summary>
internal sealed class MutationRun(string[] folders, int seed)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private const long MostMemory = 256L << 20;

    private readonly List<(string Name, Func<Mutator, byte[]> Make)> samples = [.. folders
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => !file.EndsWith(".json", StringComparison.Ordinal) || file.Contains("Exports", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file)))
        .SelectMany(Shapes)];

    /// <summary>Tries so many files and says what came of it; 1 when one breaks a limit.</summary>
    public int Try(int count, Action<byte[]> read)
    {
        var mutator = new Mutator(seed);
        var (broken, slow, slowest) = (0, 0, (Time: TimeSpan.Zero, Name: ""));
        for (var i = 0; i < count; i++)
        {
            var (name, make) = samples[i % samples.Count];
            var bytes = make(mutator);
            var start = CpuTime.OfThisThread();
            try
            {
                read(bytes);
            }
            catch (Exception failure)
            {
                // Whatever flies out of a reader but a refusal, which the caller takes, is a finding.
                broken++;
                Console.WriteLine($"{Keep(i, bytes)} ({name}): {failure}");
            }

            var took = CpuTime.OfThisThread() - start;
            slowest = took > slowest.Time ? (took, $"{name}, {bytes.Length:N0} bytes") : slowest;
            if (took > Longest)
            {
                slow++;
                Console.WriteLine($"{Keep(i, bytes)} ({name}): {took.TotalSeconds:0.0} s");
            }
        }

        var memory = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine($"{count:N0} files of {samples.Count} samples: {broken} broke a reader, {slow} took over {Longest.TotalSeconds:0} s; slowest {slowest.Time.TotalMilliseconds:0} ms ({slowest.Name}); peak memory {memory >> 20} MiB");
        return broken + slow > 0 || memory > MostMemory ? 1 : 0;
    }

    private static IEnumerable<(string Name, Func<Mutator, byte[]> Make)> Shapes((string Name, byte[] Bytes) sample)
    {
        yield return (sample.Name, mutator => mutator.Spoil(sample.Bytes));
        yield return (sample.Name + " as Word", mutator => WordFile.Of(Encoding.UTF8.GetString(mutator.Spoil(Paragraphs(sample.Bytes)))).Bytes());
        yield return (sample.Name + " in a spoilt Word file", mutator => mutator.Spoil(WordFile.Of(Encoding.UTF8.GetString(Paragraphs(sample.Bytes))).Bytes()));
        yield return (sample.Name + " in a zip", mutator => Zip(sample.Name, mutator.Spoil(sample.Bytes)));
        yield return (sample.Name + " in a spoilt zip", mutator => mutator.Spoil(Zip(sample.Name, sample.Bytes)));
    }

    private static byte[] Paragraphs(byte[] text) =>
        Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetString(text).Split('\n').Select(line => WordFile.P(line))));

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }

        return file.ToArray();
    }

    private static string Keep(int ordinal, byte[] bytes)
    {
        var path = Path.Combine(Directory.CreateDirectory("artifacts/fuzz/mutated").FullName, $"{ordinal}.bin");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
