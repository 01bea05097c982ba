namespace NewsPortal.Content.People;

/// <summary>Gives names the offices printed behind them: <c>Lê Đình Sơn, Bí thư Tỉnh ủy, Trưởng đoàn …</c></summary>
internal static class OfficesBehind
{
    // From the last to the first: what stands before the next name with an office belongs to that name.
    public static void AddTo(List<Spot> spots, TextWords words)
    {
        var limit = words.Count;
        for (var i = spots.Count - 1; i >= 0; i--)
        {
            var spot = spots[i];
            var first = spot.Titles.Count > 0 ? spot.Titles[0].First : spot.First;
            if (spot.Trust != Trust.Part)
            {
                Add(spot, limit, words);
            }

            limit = spot.Trust == Trust.Sure ? first : limit;
        }
    }

    private static void Add(Spot spot, int limit, TextWords words)
    {
        var at = TitleReader.After(words, spot.End);
        while (at >= 0 && at < limit && spot.Titles.Count < 8)
        {
            var end = TitleReader.End(words, at, isName: word => word == limit);
            spot.Titles.Add((at, end));
            at = end < words.Count && words[end].Gap is Gap.Comma && Ranks.At(words, end) is { Length: > 0, Kind: not RankKind.Role } ? end : -1;
        }
    }
}
