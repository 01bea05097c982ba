namespace NewsPortal.Content.People;

/// <summary>What stands before a run of capitals and speaks for a name in it, or against.</summary>
/// <param name="IsAddressed">“ông”, “đồng chí”.</param>
/// <param name="Title">The kind of the rank whose office ends there; null when there is none.</param>
/// <param name="IsRankBefore">The rank stands right before it, with no body between.</param>
/// <param name="IsInList">It follows another name by a comma or “và”.</param>
/// <param name="IsBorne">A street, a school or a firm bears it.</param>
/// <param name="IsSecondBorne">The same of its second word, when the first only opens the sentence.</param>
internal sealed record NameCue(bool IsAddressed, RankKind? Title, bool IsRankBefore, bool IsInList, bool IsBorne, bool IsSecondBorne);

/// <summary>Where in a run of capitals the name begins: behind the place of an office, or at its family name.</summary>
internal sealed class NameRules(TextWords words)
{
    private const int LongestName = 5;

    /// <summary>The first word of the name in a run of capitals; -1 when there is none.</summary>
    public int StartOf(int first, int end, NameCue cue)
    {
        var known = Places.LengthAt(words, first, end);
        if (cue.Title is RankKind.Office && known > 0 && known < end - first)
        {
            return FamilyAt(first + known, end) ? first + known : -1;
        }

        // “Chủ tịch Hồ Chí Minh”, “Tổng Bí thư Trường Chinh”: right behind the rank it is the man and not the place.
        if (cue.IsRankBefore && cue.Title is RankKind.Office && FamilyNames.IsNamesake(words.Slice(first, end)))
        {
            return first;
        }

        if (known > 0 && !cue.IsAddressed)
        {
            return -1;
        }

        if (cue.IsAddressed || cue.Title is RankKind.Stage || (cue.Title is RankKind.Grade or RankKind.Role && FamilyAt(first, end)))
        {
            return AddressedName(first, end);
        }

        if (cue.Title is RankKind.Office)
        {
            return OfficeHolder(first, end);
        }

        return cue.IsInList && FamilyAt(first, end) && end - first <= LongestName && !FamilyNames.IsNamesake(words.Slice(first, end)) ? first : Alone(first, end, cue);
    }

    private int AddressedName(int first, int end)
    {
        var length = end - first;
        if (length < 2 || length > LongestName || TitleWords.IsBearer(words, first) || (!FamilyAt(first, end) && Places.LengthAt(words, first, end) is > 0 and var place && place < length))
        {
            return -1;
        }

        return first;
    }

    // Behind a body's name: “tỉnh Trần Tiến Hưng” is the person, “tỉnh Hà Tĩnh Lê Đình Sơn” begins with the place.
    private int OfficeHolder(int first, int end)
    {
        var length = end - first;
        var bears = TitleWords.IsBearer(words, first - 1) && words[first].Gap != Gap.Dash && words[first].Gap != Gap.Comma;
        if (FamilyAt(first, end) && length <= 4 && (length > 2 || (!bears && FamilyNames.IsStrong(words.Span(first)))) && !(bears && (!TitleWords.IsPlace(words.Span(first - 1)) || FamilyNames.IsNamesake(words.Slice(first, end)))))
        {
            return first;
        }

        for (var at = first + 1; at < end - 2; at++)
        {
            if (end - at is > 2 and <= LongestName && FamilyNames.IsStrong(words.Span(at)) && (at > first + 1 || !FamilyAt(first, end)))
            {
                return at;
            }
        }

        for (var at = first + 1; at < end - 2; at++)
        {
            if (end - at <= 4 && FamilyNames.IsFamily(words.Span(at)) && FamilyNames.IsMiddle(words.Span(at + 1)))
            {
                return at;
            }
        }

        return -1;
    }

    // No title, no address: only a family name that is no other word, and not behind a street or a school.
    private int Alone(int first, int end, NameCue cue)
    {
        if (words[first].OpensSentence && end - first > 3 && !FamilyNames.IsFamily(words.Span(first)) && FamilyNames.IsStrong(words.Span(first + 1)) && !TitleWords.IsBearer(words, first))
        {
            first++;
            cue = cue with { IsBorne = cue.IsSecondBorne };
        }

        var length = end - first;
        if (length is < 2 or > 4 || cue.IsBorne || Places.LengthAt(words, first + 1, end) == length - 1 || FamilyNames.IsNamesake(words.Slice(first, end)) || (length > 3 && FamilyNames.IsNamesake(words.Slice(first + 1, end))))
        {
            return -1;
        }

        var isName = FamilyNames.IsStrong(words.Span(first)) || (length > 2 && FamilyNames.IsFamily(words.Span(first)) && FamilyNames.IsMiddle(words.Span(first + 1)));
        return isName ? first : -1;
    }

    private bool FamilyAt(int at, int end) => end - at >= 2 && FamilyNames.IsFamily(words.Span(at));
}
