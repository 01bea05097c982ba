using System.Security.Cryptography;
using System.Text;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Reads;

/// <summary>
/// Collects reads until they are written. Who read what is known as salted hashes in memory only, to count a reader once
/// a day; the salt is thrown away with the day, and then nobody can tell any more.
/// </summary>
internal sealed class ReadTally(TimeProvider clock)
{
    // Bounds for a day of flooding: about 40 MB, and no more rows a write than this.
    private const int MostSeen = 1_000_000;
    private const int MostWaiting = 20_000;

    /// <summary>Nobody reads an article of ten seconds more often.</summary>
    private const int MostAMinute = 20;

    private readonly Lock door = new();
    private readonly HashSet<long> seen = [];
    private readonly Dictionary<long, int> thisMinute = [];
    private Dictionary<long, int> waiting = [];
    private byte[] salt = [];
    private DateOnly day;
    private long minute;

    /// <param name="articleId">What was read.</param>
    /// <param name="reader">What tells readers apart; not kept.</param>
    public void Note(long articleId, string reader)
    {
        lock (door)
        {
            Turn();
            var who = Hash(reader);
            var often = thisMinute[who] = thisMinute.GetValueOrDefault(who) + 1;
            var hasRoom = waiting.Count < MostWaiting || waiting.ContainsKey(articleId);
            if (often <= MostAMinute && hasRoom && seen.Add(Hash($"{reader}\n{articleId}")))
            {
                waiting[articleId] = waiting.GetValueOrDefault(articleId) + 1;
            }
        }
    }

    /// <summary>The reads since the last time.</summary>
    public IReadOnlyDictionary<long, int> Take()
    {
        lock (door)
        {
            var taken = waiting;
            waiting = [];
            return taken;
        }
    }

    /// <summary>Puts reads back that could not be written.</summary>
    public void Return(IReadOnlyDictionary<long, int> reads)
    {
        lock (door)
        {
            foreach (var (id, times) in reads)
            {
                waiting[id] = waiting.GetValueOrDefault(id) + times;
            }
        }
    }

    // A new day, or a memory that is full: everything known of readers is forgotten, with the salt it was hashed with.
    private void Turn()
    {
        var now = clock.GetUtcNow();
        if (VietnameseDate.DayInVietnam(now) is var today && (today != day || seen.Count >= MostSeen))
        {
            (day, salt) = (today, RandomNumberGenerator.GetBytes(32));
            seen.Clear();
            thisMinute.Clear();
        }

        if (now.ToUnixTimeSeconds() / 60 is var current && current != minute)
        {
            minute = current;
            thisMinute.Clear();
        }
    }

    private long Hash(string text) => BitConverter.ToInt64(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(text)));
}
