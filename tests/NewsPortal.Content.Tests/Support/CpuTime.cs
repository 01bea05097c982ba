using System.Diagnostics;
using System.Globalization;

namespace NewsPortal.Content.Tests.Support;

/// <summary>
/// The time a test's own thread worked: on a machine that does other things too, the clock on the wall says little. Where
/// the system does not tell it, the wall's clock it is.
/// </summary>
internal static class CpuTime
{
    private const string Linux = "/proc/thread-self/schedstat";

    public static TimeSpan OfThisThread() => File.Exists(Linux)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Linux).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);
}
