using NewsPortal.Data;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Commands;

/// <summary>`dump`: the whole store as ordered text, or only its hash. Two stores of the same content print the same.</summary>
internal static class DumpCommand
{
    public static async Task<int> RunAsync(bool hashOnly, CancellationToken cancel)
    {
        var builder = SiteServices.CreateBuilder([]);
        await using var store = await NewsStore.FindAsync(builder.Configuration, cancel);
        if (store is null)
        {
            await Console.Error.WriteLineAsync("Không có kho bài nào ở đây, hoặc kho thuộc phiên bản khác của chương trình.");
            return 1;
        }

        await using var output = hashOnly ? null : Console.OpenStandardOutput();
        var dump = await StoreDump.WriteAsync(store.ConnectionString, output, cancel);
        var report = hashOnly ? Console.Out : Console.Error;
        foreach (var (table, rows, hash) in dump.Tables)
        {
            await report.WriteLineAsync($"{hash}  {table} ({rows})");
        }

        await report.WriteLineAsync(dump.Hash);
        return 0;
    }
}
