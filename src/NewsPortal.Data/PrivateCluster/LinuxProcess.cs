using System.Globalization;
using System.Text;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>A process as /proc shows it.</summary>
internal readonly record struct LinuxProcess(int Id)
{
    public static IEnumerable<LinuxProcess> All() =>
        from folder in Directory.EnumerateDirectories("/proc")
        let name = Path.GetFileName(folder)
        where char.IsAsciiDigit(name[0])
        select new LinuxProcess(int.Parse(name, CultureInfo.InvariantCulture));

    /// <summary>
    /// Alive means able to work. A zombie keeps its number until its parent asks for it, which under a container's first
    /// process can take for ever, and PostgreSQL takes it for a running server.
    /// </summary>
    public bool IsAlive => Read("stat") is { } stat && stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');

    /// <summary>Whether this is a living process of PostgreSQL that works in the data folder.</summary>
    public bool IsPostgresIn(FileIdentity folder)
    {
        if (!IsAlive || Read("comm")?.TrimEnd() != "postgres")
        {
            return false;
        }

        // A container's root may not look at another user's folder (no CAP_SYS_PTRACE); command lines everybody may read.
        return FileIdentity.Of($"/proc/{Id}/cwd") is { } cwd
            ? cwd.IsSameFileAs(folder)
            : Read("cmdline")?.Contains(folder.Mark, StringComparison.Ordinal) ?? false;
    }

    public void Signal(int signal) => Libc.Signal(Id, signal);

    /// <summary>True when the process ended within the time.</summary>
    public async Task<bool> HasEndedAsync(TimeSpan within, CancellationToken cancel)
    {
        var patience = Patience.Of(within);
        while (IsAlive)
        {
            if (!await patience.WaitAsync(cancel))
            {
                return false;
            }
        }

        return true;
    }

    private string? Read(string name)
    {
        try
        {
            return File.ReadAllText($"/proc/{Id}/{name}", Encoding.UTF8);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
