using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>Where the programs of one PostgreSQL are. Three are needed: initdb, pg_ctl, postgres.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    /// <summary>The oldest PostgreSQL the site's SQL is written for.</summary>
    public const int OldestMajor = 15;

    /// <summary>Names one folder of programs and switches the search off.</summary>
    public const string Variable = "NEWSPORTAL_PG_BIN";

    public string InitDb => Path.Combine(Folder, "initdb");

    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>The newest PostgreSQL of the machine, unless the folder already holds a cluster of another one.</summary>
    /// <param name="clusters">Holds a folder for each major version.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<PostgresBinaries> FindForAsync(string clusters, CancellationToken cancel)
    {
        var installed = await FindAsync(cancel);
        var existing = MajorsIn(clusters);
        if (installed.Count == 0)
        {
            throw new PrivateClusterException(
                "Không tìm thấy PostgreSQL 15 trở lên. Với quyền root hãy chạy: apt-get install -y postgresql " +
                $"(hoặc đặt biến {Variable} là thư mục chứa initdb, pg_ctl và postgres).");
        }

        // A newspaper must not open with no articles because the machine got a newer PostgreSQL.
        return installed.FirstOrDefault(i => existing.Contains(i.Major))
            ?? (existing.Count == 0 ? installed[0] : throw OnlyOlder(clusters, existing[0], installed));
    }

    /// <summary>Every usable PostgreSQL of the machine, newest first.</summary>
    private static async Task<List<PostgresBinaries>> FindAsync(CancellationToken cancel)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in Folders().Where(IsComplete))
        {
            if (await MajorOfAsync(folder, cancel) is { } major && major >= OldestMajor)
            {
                found.Add(new PostgresBinaries(folder, major));
            }
        }

        return [.. found.OrderByDescending(f => f.Major)];
    }

    private static IEnumerable<string> Folders() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? [Path.GetFullPath(named)]
            : Inside("/usr/lib/postgresql", "*").Select(version => Path.Combine(version, "bin"))
                .Concat(Inside("/usr", "pgsql-*").Select(version => Path.Combine(version, "bin")))
                .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal);

    private static string[] Inside(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.GetDirectories(folder, pattern) : [];

    private static bool IsComplete(string folder) =>
        ((string[])["initdb", "pg_ctl", "postgres"]).All(name => File.Exists(Path.Combine(folder, name)));

    private static async Task<int?> MajorOfAsync(string folder, CancellationToken cancel)
    {
        var answer = await Command.RunAsync(new(Path.Combine(folder, "postgres"), ["--version"]), cancel);
        return MajorPattern().Match(answer.Text) is { Success: true } match
            ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)
            : null;
    }

    private static List<int> MajorsIn(string clusters) =>
        [.. from folder in Inside(clusters, "*")
            where File.Exists(Path.Combine(folder, "data", "PG_VERSION"))
            let name = Path.GetFileName(folder)
            where name.All(char.IsAsciiDigit)
            let major = int.Parse(name, CultureInfo.InvariantCulture)
            orderby major descending
            select major];

    private static PrivateClusterException OnlyOlder(string clusters, int major, List<PostgresBinaries> installed) => new(
        $"Dữ liệu trong {clusters} là của PostgreSQL {major}, máy này chỉ có PostgreSQL " +
        $"{string.Join(", ", installed.Select(i => i.Major))}. Hãy cài postgresql-{major}, hoặc chọn Storage__Folder khác.");

    [GeneratedRegex(@"(?<=\(PostgreSQL\) )\d+")]
    private static partial Regex MajorPattern();
}
