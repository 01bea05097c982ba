using System.Globalization;

namespace NewsPortal.Data.PrivateClusters;

/// <summary>A user of the machine.</summary>
internal sealed record SystemUser(string Name, uint Id, uint Group)
{
    /// <param name="key">A name or a number.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<SystemUser?> FindAsync(string key, CancellationToken cancel)
    {
        var answer = await Command.RunAsync(new("getent", ["passwd", key]), cancel);
        return answer.IsGood && answer.Text.Split(':') is [var name, _, var user, var group, ..]
            ? new SystemUser(name, Number(user), Number(group))
            : null;
    }

    /// <summary>Whether the user gets into the folder, past every folder above it, and may run the program.</summary>
    public async Task<bool> ReachesAsync(string folder, string program, CancellationToken cancel) =>
        (await Command.RunAsync(new("test", ["-x", folder, "-a", "-x", program]) { User = Name }, cancel)).IsGood;

    private static uint Number(string text) => uint.Parse(text, CultureInfo.InvariantCulture);
}
