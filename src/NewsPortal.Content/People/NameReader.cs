using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>
/// Finds names in the words of one text: runs of capitalised syllables a title, an address (ông, đồng chí) or a family name
/// shows to be a person. Each run is looked at once.
/// </summary>
internal sealed class NameReader(TextWords words)
{
    // A longer run of capitals is a headline in capitals, not a name.
    private const int LongestRun = 14;

    private readonly List<Spot> spots = [];
    private readonly NameRules rules = new(words);
    private int listEnd = -1;
    private int bearerEnd = -1;
    private int lastName = -1;

    public static List<Spot> Read(TextWords words)
    {
        var reader = new NameReader(words);
        reader.ReadRuns();
        OfficesBehind.AddTo(reader.spots, words);
        return reader.spots;
    }

    private void ReadRuns()
    {
        for (var at = 0; at < words.Count;)
        {
            if (!words[at].IsCapital)
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < words.Count && words[end].IsCapital && words.Follows(end) && SameCase(end - 1, end))
            {
                end++;
            }

            if (end - at <= LongestRun)
            {
                ReadRun(at, end);
            }

            at = end;
        }
    }

    // “UBND Trần”, “TP Hà”: an abbreviation ends a run; “NGUYỄN VĂN A” is one.
    private bool SameCase(int left, int right) =>
        words[left].Kind == words[right].Kind || words[left].Kind == WordKind.Single || words[right].Kind == WordKind.Single;

    private void ReadRun(int first, int end)
    {
        // Foreign words beside a Vietnamese syllable: the whole is a foreign name or a brand.
        var at = first;
        while (at < end)
        {
            var stop = at;
            while (stop < end && Syllable.IsValid(words.Span(stop)))
            {
                stop++;
            }

            if (stop > at)
            {
                ReadSyllables(at, stop, isForeign: at > first || stop < end);
            }

            at = stop + 1;
        }
    }

    private void ReadSyllables(int first, int end, bool isForeign)
    {
        end = BeforeRank(first, end);
        var address = AddressBefore(ref first, end);
        if (first >= end || Ranks.At(words, first) is { Length: > 1, Kind: not RankKind.Role })
        {
            return;
        }

        if (IsCredit(first))
        {
            listEnd = bearerEnd = end;
            return;
        }

        var titleEnd = address >= 0 ? address : first;
        var title = TitleReader.Before(words, titleEnd, out var kind, out var immediate);
        if (title >= 0 && address >= 0 && titleEnd != first && !IsApart(titleEnd))
        {
            title = -1;
        }

        // “Lăng Chủ tịch Hồ Chí Minh”, “đường Đại tướng Võ Nguyên Giáp”: the place bears office and name.
        if (title > 0 && words.Follows(title) && TitleWords.IsBearer(words, title - 1) && !TitleWords.IsPlace(words.Span(title - 1)))
        {
            bearerEnd = end;
            return;
        }

        // “Bí thư Đinh La Thăng, ông Trần Văn Hiếu”: that office has its holder.
        if (title >= 0 && lastName > title)
        {
            title = -1;
        }

        var hasCue = address >= 0 || (title >= 0 && immediate);
        var inList = !hasCue && title < 0 && IsNextInList(first);
        var cue = new NameCue(address >= 0, title < 0 ? null : immediate ? kind : RankKind.Office, title >= 0 && immediate, inList, IsBorne(first), IsBorne(first + 1));
        var start = rules.StartOf(first, end, cue);
        if (start < 0 || (isForeign && (end - start < 3 || !FamilyNames.IsStrong(words.Span(start)))))
        {
            NotePart(first, end, hasCue && !isForeign);
            NoteBearer(first, end);
            return;
        }

        var isSure = hasCue || title >= 0 || inList || end - start > 2;
        var spot = new Spot(start, end, isSure ? Trust.Sure : Trust.Doubtful);
        if (title >= 0 && kind != RankKind.Role)
        {
            AddTitles(spot, title, titleEnd == first ? start : titleEnd);
        }

        spots.Add(spot);
        lastName = isSure ? start : lastName;
        listEnd = isSure ? end : -1;
    }

    // “Nguyễn Văn A Phó Chủ tịch”: the name ends where an office begins.
    private int BeforeRank(int first, int end)
    {
        for (var at = first + 2; at < end; at++)
        {
            if (Ranks.At(words, at) is { Length: > 1 } rank && at + rank.Length > end)
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Takes “Ông”, “ông”, “đồng chí” from before the name; where it begins, or -1.</summary>
    private int AddressBefore(ref int first, int end)
    {
        if (TitleWords.IsHonorific(words.Span(first)) && end - first > 1 && words[first].OpensSentence)
        {
            return first++;
        }

        if (!words.Follows(first) && !(first > 0 && words[first].Gap == Gap.Colon && words.Is(first - 1, "chí")))
        {
            return -1;
        }

        if (words.Is(first - 1, "chí") && words.Is(first - 2, "đồng"))
        {
            return first - 2;
        }

        return TitleWords.IsHonorific(words.Span(first - 1)) && !(words[first - 1].IsCapital && !words[first - 1].OpensSentence) && !IsHalfWord(first - 1) ? first - 1 : -1;
    }

    // “danh anh”, “trẻ em”, “đàn bà”, “tổ cụ” … are no address.
    private bool IsHalfWord(int at) => at > 0 && words.Follows(at) && words.Is(at, "em") && (words.Is(at - 1, "trẻ") || words.Is(at - 1, "chị") || words.Is(at - 1, "anh"));

    // “Ảnh: Võ Thạnh”, “(Nguồn: …)”, “Theo: …”.
    private bool IsCredit(int first) => first > 0 && TitleWords.IsLabel(words.Span(first - 1)) && (words[first].Gap == Gap.Colon || words[first - 1].IsCapital);

    private bool IsApart(int address) => words[address].Gap == Gap.Comma || words.Is(address - 1, "là");

    // “các đồng chí: A, B và C”: what holds for A holds for the others.
    private bool IsNextInList(int first) =>
        listEnd > 0 && ((listEnd == first && words[first].Gap is Gap.Comma) || (listEnd == first - 1 && words.Follows(first) && (words.Is(first - 1, "và") || words.Is(first - 1, "cùng"))));

    private bool IsBorne(int first) =>
        (words.Follows(first) && TitleWords.IsBearer(words, first - 1))
        || (bearerEnd > 0 && ((bearerEnd == first && words[first].Gap is Gap.Comma or Gap.Dash) || (bearerEnd == first - 1 && words.Follows(first) && words.Is(first - 1, "và"))));

    private void NotePart(int first, int end, bool hasCue)
    {
        if (end - first is 1 or 2 && (hasCue || end - first == 2) && !IsBorne(first))
        {
            spots.Add(new Spot(first, end, Trust.Part));
        }
    }

    private void NoteBearer(int first, int end)
    {
        if (IsBorne(first))
        {
            bearerEnd = end;
        }
    }

    private void AddTitles(Spot spot, int title, int end)
    {
        spot.Titles.Add((title, end));

        // “Ủy viên Bộ Chính trị, Bí thư Thành ủy … Đinh La Thăng”: the offices before it, unless they are another person's.
        while (spot.Titles.Count < 6 && words[title].Gap == Gap.Comma && TitleReader.Before(words, title, out var kind, out _) is >= 0 and var before)
        {
            if (kind == RankKind.Role || before >= title || lastName >= Math.Max(0, before - 4))
            {
                break;
            }

            spot.Titles.Insert(0, (before, title));
            title = before;
        }
    }
}
