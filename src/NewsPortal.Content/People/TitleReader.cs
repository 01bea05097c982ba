namespace NewsPortal.Content.People;

/// <summary>
/// Reads an office as a phrase: rank, then the body and the place, whose words are open. It ends at a sign, a verb, the next
/// rank, or a small word behind the place.
/// </summary>
internal static class TitleReader
{
    private const int Longest = 28;

    // “Chủ tịch kiêm Giám đốc kiêm …”
    private const int MostJoined = 3;

    // “hiện là Giám đốc …”, “khi đó là …”, “chức vụ …”: what may stand between the name and its office.
    private static readonly string[] LeadIns = ["hiện", "là", "nay", "đang", "giữ", "chức", "vụ", "khi", "đó", "đồng", "thời", "và", "tân"];

    /// <summary>Where the office that ends right before a word begins; -1 when none does.</summary>
    /// <param name="words">The text.</param>
    /// <param name="end">The word after the office.</param>
    /// <param name="kind">Of the rank it begins with.</param>
    /// <param name="immediate">Whether nothing stands between rank and name.</param>
    public static int Before(TextWords words, int end, out RankKind kind, out bool immediate) => Before(words, end, MostJoined, out kind, out immediate);

    private static int Before(TextWords words, int end, int joined, out RankKind kind, out bool immediate)
    {
        (kind, immediate) = (default, false);
        for (var at = end - 1; at >= 0 && at > end - Longest; at--)
        {
            var rank = Ranks.At(words, at);
            if (rank.Length > 0 && at + rank.Length <= end)
            {
                (var start, kind) = Whole(words, at, rank, joined);
                immediate = at + rank.Length == end;
                return immediate || (kind == RankKind.Office && ReadsOnTo(words, at + rank.Length, end)) ? start : -1;
            }

            if (TitleWords.IsStop(words, at) || !Joins(words, at + 1, isLast: at + 1 == end))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Where the office that begins at a word ends.</summary>
    public static int End(TextWords words, int start, Func<int, bool> isName)
    {
        var rank = RankAt(words, start);
        var end = start + rank.Length;
        var inPlace = false;
        for (; end < words.Count && end - start < Longest; end++)
        {
            var word = words[end];
            var goesOn = Joins(words, end, isLast: false) && (word.Gap != Gap.Comma || (Ranks.At(words, end).Length == 0 && end > start + rank.Length));
            if (!goesOn || isName(end) || TitleWords.IsStop(words, end) || IsNextRank(words, start, end) || (inPlace && IsBehindPlace(words, end)))
            {
                break;
            }

            inPlace = word.IsCapital && (inPlace || IsPlaceBefore(words, end));
        }

        return Trimmed(words, start + rank.Length, end);
    }

    /// <summary>The word an office behind a name begins at, behind <c>,</c> or <c>-</c> and perhaps “hiện là”; -1 when there is none.</summary>
    public static int After(TextWords words, int end)
    {
        var at = SkipBrackets(words, end);
        if (at >= words.Count || !(words[at].Gap is Gap.Comma or Gap.Dash || (words[at].Gap == Gap.Opening && at == end) || (words[at].Gap == Gap.Space && words.Is(at, "là"))))
        {
            return -1;
        }

        for (var skipped = 0; skipped < 4 && at < words.Count; skipped++, at++)
        {
            if (Ranks.At(words, at) is { Length: > 0, Kind: not RankKind.Role })
            {
                return at;
            }

            if (Array.TrueForAll(LeadIns, lead => !words.Is(at, lead)) || (skipped > 0 && !words.Follows(at)))
            {
                return -1;
            }
        }

        return -1;
    }

    // “Nguyễn Thanh Quang (SN 1964), …”
    private static int SkipBrackets(TextWords words, int at)
    {
        if (at >= words.Count || words[at].Gap != Gap.Opening || Ranks.At(words, at).Length > 0)
        {
            return at;
        }

        for (var i = at + 1; i < words.Count && i < at + 12; i++)
        {
            var gap = words.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            if (gap.Contains(')'))
            {
                // The bracket and a comma are one gap of several signs; whatever it is, an office may follow.
                return gap.ContainsAny(',', '-', '–') ? SplitAt(words, i) : words.Count;
            }
        }

        return words.Count;
    }

    // A gap “), ” counts as a stop; the office behind it is looked at as if it stood behind a comma.
    private static int SplitAt(TextWords words, int at)
    {
        words.Soften(at);
        return at;
    }

    private static (int Start, RankKind Kind) Whole(TextWords words, int at, (int Length, RankKind Kind) rank, int joined)
    {
        var (end, kind) = (at + rank.Length, rank.Kind);
        for (var back = 1; back <= 3 && at - back >= 0 && words[at - back + 1].Gap is Gap.Space or Gap.Dot; back++)
        {
            if (Ranks.At(words, at - back) is { Length: > 0 } wider && at - back + wider.Length >= end)
            {
                (at, end, kind, back) = (at - back, at - back + wider.Length, wider.Kind, 0);
            }
        }

        // “Phó ban trọng tài”, “Thượng tá bác sĩ”: two ranks that touch are one.
        for (var length = 3; length > 0 && words.Follows(at); length--)
        {
            if (at >= length && Ranks.At(words, at - length) is { Kind: not RankKind.Role } left && left.Length == length && length > 1)
            {
                (at, kind) = (at - length, left.Kind);
                break;
            }
        }

        // “nguyên Phó Giám đốc”, “Chủ tịch kiêm Giám đốc”.
        if (words.Follows(at) && Ranks.At(words, at - 1).Length == 1 && Ranks.At(words, at - 1).Kind == RankKind.Office)
        {
            at--;
        }

        if (joined > 0 && words.Follows(at) && words.Is(at - 1, "kiêm") && words.Follows(at - 1))
        {
            var before = Before(words, at - 1, joined - 1, out var beforeKind, out _);
            return before >= 0 ? (before, beforeKind) : (at, kind);
        }

        return (at, kind);
    }

    private static bool ReadsOnTo(TextWords words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (TitleWords.IsStop(words, at) || !Joins(words, at, isLast: false))
            {
                return false;
            }
        }

        return words.Is(end - 1, "và") is false;
    }

    // “nguyên Phó Giám đốc” is one rank.
    private static (int Length, RankKind Kind) RankAt(TextWords words, int at)
    {
        var rank = Ranks.At(words, at);
        return rank.Length == 1 && rank.Kind == RankKind.Office && Ranks.At(words, at + 1) is { Length: > 0 } next ? (1 + next.Length, next.Kind) : rank;
    }

    // Whether a word goes on with the phrase before it; the name itself may stand behind a comma or a dash.
    private static bool Joins(TextWords words, int at, bool isLast) => at >= words.Count || words[at].Gap switch
    {
        Gap.Space or Gap.Dot => true,
        Gap.Dash => isLast || (words[at].IsCapital && TitleWords.GoesOnAfterDash(words.Span(at))),
        Gap.Comma => isLast || TitleWords.IsBody(words.Span(at)) || (words[at].IsCapital && TitleWords.GoesOnAfterDash(words.Span(at))),
        _ => false,
    };

    // Inside an office another rank begins only behind “kiêm”, “đoàn” (đại biểu), “trợ lý” …
    private static bool IsNextRank(TextWords words, int start, int at)
    {
        var rank = Ranks.At(words, at);
        return rank.Length > 0 && rank.Kind != RankKind.Role
            && !(words.Is(at - 1, "kiêm") || words.Is(at - 1, "đoàn") || words.Is(at - 1, "phòng") || words.Is(at - 1, "lý") || words.Is(at - 1, "ký") || words.Is(at - 1, "nghiệp")
                || at < start + RankAt(words, start).Length);
    }

    private static bool IsPlaceBefore(TextWords words, int at) => TitleWords.IsPlace(words.Span(at - 1)) && words[at].Gap is Gap.Space or Gap.Dot;

    // “Chủ tịch UBND huyện Vị Xuyên vui mừng …”: behind a place only a wider place or a parent body goes on.
    private static bool IsBehindPlace(TextWords words, int at) =>
        words[at].Kind == WordKind.Lower && !TitleWords.IsPlace(words.Span(at)) && !words.Is(at, "trực") && !words.Is(at, "thuộc");

    private static int Trimmed(TextWords words, int least, int end)
    {
        while (end > least && (words[end - 1].Gap == Gap.Comma || words.Is(end - 1, "và") || words.Is(end - 1, "của") || words.Is(end - 1, "kiêm") || words.Is(end - 1, "người") || words.Is(end - 1, "thuộc") || words.Is(end - 1, "hiện") || words.Is(end - 1, "khóa")))
        {
            end--;
        }

        return end;
    }
}
