using System.Runtime.InteropServices;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>The names of all texts of a story on their way to its people: the same person in full, in part, in capitals.</summary>
internal sealed class Cast
{
    // Of many people with one given name so many are compared: a story has a few.
    private const int MostNamesakes = 100;

    private readonly List<Found> found = [];
    private readonly List<(TextWords Words, int Block, int? Line)> capitals = [];
    private readonly Dictionary<string, Role> roles = [];
    private readonly List<Role> inOrder = [];

    public void Add(string text, int block, int? line, bool isBody = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        var words = TextWords.Of(text);
        if (words.IsAllCapitals)
        {
            capitals.Add((words, block, line));
            return;
        }

        var isSignature = isBody && Signature.Is(words);
        foreach (var spot in NameReader.Read(words))
        {
            var name = NameText.Of(words, spot.First, spot.End);
            var trust = isSignature && spot.Titles.Count == 0 ? Trust.Part : spot.Trust;
            found.Add(new Found(words, spot, trust, name, NameText.KeyOf(name), block, line, found.Count));
            if (trust == Trust.Sure)
            {
                RoleOf(found[^1]);
            }
        }
    }

    public IReadOnlyList<StoryPerson> Settle()
    {
        if (roles.Count == 0 && !Repeated())
        {
            return [];
        }

        MergeParts();
        var bySyllable = inOrder.Where(role => role.MergedInto is null).ToLookup(role => NameText.Last(role.Key));
        foreach (var one in found)
        {
            if ((one.Trust == Trust.Part ? PartOf(one, bySyllable[NameText.Last(one.Key)].Take(MostNamesakes)) : roles.GetValueOrDefault(one.Key)) is { } role)
            {
                role.Whole.Take(one);
            }
        }

        foreach (var (words, block, line) in capitals)
        {
            FindKnown(words, block, line);
        }

        return [.. inOrder.Where(role => role.MergedInto is null).Select(role => role.Person())];
    }

    private Role RoleOf(Found one)
    {
        ref var role = ref CollectionsMarshal.GetValueRefOrAddDefault(roles, one.Key, out var there);
        if (!there)
        {
            role = new Role(one.Name, one.Key);
            inOrder.Add(role);
        }

        return role!;
    }

    // A family name and one word, three times in a story and nothing against it: a person with a short name.
    private bool Repeated()
    {
        foreach (var often in found.Where(one => one.Trust == Trust.Doubtful).GroupBy(one => one.Key).Where(all => all.Count() > 2))
        {
            RoleOf(often.First());
        }

        return roles.Count > 0;
    }

    // “em Lan Anh” is the Nguyễn Thị Lan Anh of the sentence before.
    private void MergeParts()
    {
        Repeated();
        var bySyllable = inOrder.ToLookup(role => NameText.Last(role.Key));
        var byFirst = inOrder.ToLookup(role => NameText.First(role.Key));
        foreach (var role in inOrder)
        {
            var longer = bySyllable[NameText.Last(role.Key)].Take(MostNamesakes).Where(other => NameText.IsPart(role.Key, other.Key)).Take(2).ToList();
            if (longer.Count == 0)
            {
                // “Y Khương”, the Y Khương Mơ Lo of another paragraph.
                longer = [.. byFirst[NameText.First(role.Key)].Take(MostNamesakes).Where(other => other.Key.StartsWith(role.Key + " ", StringComparison.Ordinal)).Take(2)];
            }

            role.MergedInto = longer.Count == 1 ? longer[0] : null;
        }
    }

    // The person named in full last before, else the first of them.
    private static Role? PartOf(Found one, IEnumerable<Role> candidates)
    {
        Role? nearest = null;
        foreach (var role in candidates)
        {
            if (NameText.IsPart(one.Key, role.Key) && (nearest is null || (role.LastFull < one.Order && role.LastFull > nearest.LastFull)))
            {
                nearest = role;
            }
        }

        return nearest;
    }

    private void FindKnown(TextWords words, int block, int? line)
    {
        var firsts = inOrder.Select(role => NameText.First(role.Key)).ToHashSet();
        for (var at = 0; at < words.Count; at++)
        {
            if (!firsts.Contains(NameText.KeyOf(words.Span(at).ToString())))
            {
                continue;
            }

            for (var length = Math.Min(5, words.Count - at); length > 1; length--)
            {
                var name = NameText.Of(words, at, at + length);
                if (roles.TryGetValue(NameText.KeyOf(name), out var role))
                {
                    role.Whole.Take(new Found(words, new Spot(at, at + length, Trust.Sure), Trust.Sure, name, role.Key, block, line, found.Count));
                    at += length - 1;
                    break;
                }
            }
        }
    }

    /// <summary>A spot with the text it stands in.</summary>
    internal sealed record Found(TextWords Words, Spot Spot, Trust Trust, string Name, string Key, int Block, int? Line, int Order);

    /// <summary>A person while the story is read.</summary>
    internal sealed class Role(string name, string key)
    {
        private readonly List<Mention> mentions = [];
        private readonly Dictionary<string, string> titles = [];

        public string Key { get; } = key;
        public Role? MergedInto { get; set; }
        public int LastFull { get; private set; } = -1;
        public Role Whole => MergedInto?.Whole ?? this;

        public void Take(Found one)
        {
            // What stands beside a given name is a way to address, not an office: “Thượng tá Hồng”.
            IReadOnlyList<string> offices = one.Trust == Trust.Part ? [] : [.. one.Spot.Titles.Select(title => one.Words.Slice(title.First, title.End))];
            foreach (var office in offices)
            {
                titles.TryAdd(VietnameseText.SameLineKey(office), office);
            }

            var first = one.Words[one.Spot.First];
            LastFull = one.Trust == Trust.Part ? LastFull : one.Order;
            mentions.Add(new Mention(name, offices.MaxBy(office => office.Length), one.Block, one.Line, first.Start, one.Words[one.Spot.End - 1].End - first.Start) { Titles = offices });
        }

        public StoryPerson Person() => new(name, [.. titles.Values], [.. mentions.OrderBy(mention => mention.Block).ThenBy(mention => mention.Offset)]);
    }
}
