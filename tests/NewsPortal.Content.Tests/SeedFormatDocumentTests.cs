using NewsPortal.Content.Tests.Support;

namespace NewsPortal.Content.Tests;

/// <summary>docs/seed-format.md never lies: it names every sample and every code a sample gives.</summary>
public sealed class SeedFormatDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Samples.Folder, "..", "..", "..", "docs", "seed-format.md"));

    [Fact]
    public void Every_sample_is_named() =>
        Assert.All(Samples.Names().Select(Path.GetFileNameWithoutExtension), name => Assert.Contains($"`{name}`", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_code_is_named() =>
        Assert.All(Samples.Names().SelectMany(name => Samples.Report(name).Findings).Select(finding => finding.Code).Distinct(), code =>
            Assert.Contains($"`{code}`", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_sample_file_has_its_pair() =>
        Assert.All(Samples.Names(), name => Assert.True(File.Exists(Path.Combine(Samples.Folder, Path.ChangeExtension(name, ".json"))), name));
}
