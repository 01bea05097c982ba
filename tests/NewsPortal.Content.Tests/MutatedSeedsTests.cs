using System.Diagnostics;
using System.Text;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Tests.Support;
using Xunit.Abstractions;

namespace NewsPortal.Content.Tests;

/// <summary>Ten thousand spoiled seeds: each is read and rendered, or refused with a reason an editor understands.</summary>
public sealed class MutatedSeedsTests(ITestOutputHelper output)
{
    private const int Files = 10_000;
    private const int Workers = 2;

    // A guard against a hang; the slowest file is told, not judged: other work may stop this one for a while.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public void Ten_thousand_spoiled_seeds_are_read_or_refused()
    {
        var samples = Samples.Names().Select(Samples.Bytes).Append(File.ReadAllBytes(Samples.SeedFile)).Where(bytes => bytes.Length > 0).ToArray();
        Try(0, samples[^1]);
        var results = Enumerable.Range(0, Files).AsParallel().WithDegreeOfParallelism(Workers)
            .Select(number => Try(number, Spoil(number, samples[number % samples.Length]))).ToList();

        var slowest = results.MaxBy(result => result.Time);
        var codes = results.Where(result => result.Code is not null).CountBy(result => result.Code!).OrderByDescending(code => code.Value);
        output.WriteLine($"{results.Count(result => result.Code is null)} read; slowest {slowest.Time.TotalMilliseconds:N0} ms (file {slowest.Number}, {slowest.Length:N0} bytes); "
            + $"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB; {string.Join(", ", codes.Select(code => $"{code.Key} {code.Value}"))}");
        Assert.True(slowest.Time < Longest, $"file {slowest.Number}: {slowest.Time}");
        Assert.InRange(results.Count(result => result.Code is null), Files / 5, Files);
        Assert.True(codes.Count() > 8, "The mutator reaches too few refusals.");
    }

    // Most spoiled bytes are no UTF-8 and refused at once: every second file has its letters mended, to reach the stages.
    private static byte[] Spoil(int number, byte[] sample)
    {
        var bytes = new Mutator(number).Spoil(sample);
        return number % 2 == 0 ? bytes : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
    }

    private static Result Try(int number, byte[] bytes)
    {
        var started = Stopwatch.GetTimestamp();
        string? code = null;
        try
        {
            var article = ArticleReader.Read("a.txt", bytes);
            Body.Of(article);
            FileReport.Of("a.txt", ImportStatus.New, article).ToJson();
        }
        catch (ArticleFormatException refused)
        {
            code = refused.Code;
            Assert.NotEmpty(code);
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            Assert.InRange(refused.Line ?? 1, 1, bytes.Count(sign => sign is (byte)'\n' or (byte)'\r') + 1);
        }
        catch (Exception other)
        {
            throw new InvalidOperationException($"file {number}", other);
        }

        return new Result(number, bytes.Length, Stopwatch.GetElapsedTime(started), code);
    }

    private readonly record struct Result(int Number, int Length, TimeSpan Time, string? Code);
}
