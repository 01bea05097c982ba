using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Reading.Seeds;

/// <summary>The bottom of a piece: its topics, the headlines under <c>Đọc thêm</c>, and what was left out.</summary>
internal sealed record Footer(IReadOnlyList<string> Topics, IReadOnlyList<string> Related, IReadOnlyList<Finding> Findings);

/// <summary>
/// Takes the tail of the page off the article: topic lines, <c>Đọc thêm</c> and its list, the menu. It works from the end
/// upwards, so that a menu word or a sentence about a <c>chủ đề</c> inside the body stays text.
/// </summary>
internal static class FooterStage
{
    // A whole line of so many menu names is a menu even when other lines follow it.
    private const int SurelyMenu = 3;

    // How many lines may follow a menu at the end of a page: a copyright line, an address, a telephone number.
    private const int LinesAfterMenu = 12;

    private static readonly string ReadMore = VietnameseText.SameLineKey("Đọc thêm");

    public static (Footer Footer, IReadOnlyList<Paragraph> Article) Take(IReadOnlyList<Paragraph> paragraphs)
    {
        var related = new List<string>();
        var topics = new List<string>();
        var findings = new List<Finding>();
        var rest = paragraphs.Skip(TakeTopMenu(paragraphs, findings)).ToList();
        var headline = new HeadlineLine(rest.Count > 0 ? rest[0].Text : "");

        var heading = FindReadMore(rest, headline);
        if (heading >= 0)
        {
            TakeReadMore(rest, heading, related, topics, findings);
        }
        else
        {
            TakeMenu(rest, findings);
        }

        TakeTopics(rest, headline, topics, findings);
        return (new Footer(topics, related, findings), rest);
    }

    // The same menu may have been copied from the top of the page (Samples/menu-on-top.txt).
    private static int TakeTopMenu(IReadOnlyList<Paragraph> paragraphs, List<Finding> findings)
    {
        var lines = paragraphs.TakeWhile(paragraph => MenuLine.Count(paragraph.Text) >= SurelyMenu).ToList();
        AddMenuFinding(lines, findings);
        return lines.Count;
    }

    // “Đọc thêm” may also head a box inside the body: the one that ends the article has no photo of it below, and the
    // topics stand right above it.
    private static int FindReadMore(List<Paragraph> paragraphs, HeadlineLine headline)
    {
        var headings = Enumerable.Range(1, Math.Max(0, paragraphs.Count - 1)).Where(i => IsReadMore(paragraphs[i].Text)).ToList();
        var afterPhotos = headings.Count == 0 ? [] : AfterPhotos(headings, paragraphs, headline);
        var afterTopic = afterPhotos.Where(i => i > 1 && TopicLine.Topics(paragraphs[i - 1].Text).Count > 0).ToList();
        return afterTopic.Count > 0 ? afterTopic[0] : afterPhotos.Count > 0 ? afterPhotos[0] : headings.Count > 0 ? headings[^1] : -1;
    }

    // A photo below the last heading is one of the list, unless it is the article's by its name.
    private static List<int> AfterPhotos(List<int> headings, List<Paragraph> paragraphs, HeadlineLine headline)
    {
        var lastRepeated = paragraphs.FindLastIndex(paragraph => headline.IsRepeatedBy(paragraph.Text));
        var lastName = paragraphs.FindLastIndex(paragraph => PictureLine.NameOf(paragraph.Text) is not null);
        var afterNames = headings.Where(i => i > lastRepeated && i > lastName).ToList();
        return afterNames.Count > 0 ? afterNames : [.. headings.Where(i => i > lastRepeated)];
    }

    private static bool IsReadMore(string line) =>
        line.Length <= 12 && VietnameseText.SameLineKey(line.TrimEnd([':', '.', '…', ' ', '»', '>'])) == ReadMore;

    private static void TakeReadMore(List<Paragraph> rest, int heading, List<string> related, List<string> topics, List<Finding> findings)
    {
        var zone = rest[(heading + 1)..];
        rest.RemoveRange(heading, rest.Count - heading);
        var menu = FindMenu(zone);
        AddMenuFinding([.. zone.Skip(menu).Where(paragraph => MenuLine.Count(paragraph.Text) > 0)], findings);
        AddFurnitureFindings(zone.Skip(menu), findings);

        var hasTopic = rest.Count > 1 && TopicLine.Topics(rest[^1].Text).Count > 0;
        var afterTime = false;
        foreach (var paragraph in zone.Take(menu).Where(paragraph => !IsReadMore(paragraph.Text) && PictureLine.NameOf(paragraph.Text) is null))
        {
            // The topics stand below the list on some pages (Samples/topic-after-read-more.txt).
            var names = hasTopic || paragraph != zone[menu - 1] ? [] : TopicLine.Topics(paragraph.Text);
            topics.AddRange(names);
            if (names.Count == 0)
            {
                AddRelated(paragraph, afterTime, related, findings);
            }

            afterTime = RelatedList.IsTime(paragraph.Text);
        }

        if (related.Count == 0)
        {
            findings.Add(new(Severity.Info, null, "related-empty", "Dưới “Đọc thêm” không có tít bài nào: danh sách đã mất khi chép trang."));
        }
    }

    private static void AddRelated(Paragraph paragraph, bool afterTime, List<string> related, List<Finding> findings)
    {
        if (RelatedList.Headline(paragraph.Text, afterTime) is { } headline)
        {
            related.Add(headline);
        }
        else if (!RelatedList.IsTime(paragraph.Text))
        {
            findings.Add(new(Severity.Warning, paragraph.Line, "related-uncertain",
                $"Dòng dưới “Đọc thêm” không giống tít bài, không đưa vào danh sách: “{Clip(paragraph.Text)}”."));
        }
    }

    // Where the menu begins: a line of several names, or single names on lines of their own to the end.
    private static int FindMenu(List<Paragraph> zone)
    {
        var run = zone.Count;
        while (run > 0 && MenuLine.Count(zone[run - 1].Text) > 0)
        {
            run--;
        }

        var line = zone.FindIndex(paragraph => MenuLine.Count(paragraph.Text) >= 2);
        return line >= 0 ? Math.Min(run, line) : run;
    }

    private static void TakeMenu(List<Paragraph> rest, List<Finding> findings)
    {
        var run = rest.Count;
        while (run > 1 && MenuLine.Count(rest[run - 1].Text) > 0)
        {
            run--;
        }

        // One menu word alone at the end may be anything; two are a menu.
        if (rest.Skip(run).Sum(paragraph => MenuLine.Count(paragraph.Text)) < 2)
        {
            run = rest.FindLastIndex(paragraph => MenuLine.Count(paragraph.Text) >= SurelyMenu);
            if (run < 1 || rest.Count - run - 1 > LinesAfterMenu)
            {
                return;
            }
        }

        AddMenuFinding([.. rest.Skip(run).Where(paragraph => MenuLine.Count(paragraph.Text) > 0)], findings);
        AddFurnitureFindings(rest.Skip(run), findings);
        rest.RemoveRange(run, rest.Count - run);
    }

    private static void TakeTopics(List<Paragraph> rest, HeadlineLine headline, List<string> topics, List<Finding> findings)
    {
        while (rest.Count > 1)
        {
            var last = rest[^1];
            var names = headline.IsRepeatedBy(last.Text) ? [] : TopicLine.Topics(last.Text);
            if (names.Count > 0)
            {
                topics.InsertRange(0, names);
            }
            else if (MenuLine.Count(last.Text) >= SurelyMenu)
            {
                AddMenuFinding([last], findings);
            }
            else
            {
                TakeTopicsBelowBareWord(rest, topics);
                return;
            }

            rest.RemoveAt(rest.Count - 1);
        }
    }

    // “Chủ đề” on one line, the name on the next (Samples/topic-on-next-line.txt).
    private static void TakeTopicsBelowBareWord(List<Paragraph> rest, List<string> topics)
    {
        var word = rest.FindLastIndex(paragraph => TopicLine.IsBare(paragraph.Text));
        var names = word > 0 ? rest.Skip(word + 1).Select(paragraph => TopicLine.Names(paragraph.Text)).ToList() : [];
        if (word > 0 && names.Count <= 3 && names.All(name => name.Count > 0))
        {
            topics.InsertRange(0, names.SelectMany(name => name));
            rest.RemoveRange(word, rest.Count - word);
        }
    }

    private static void AddMenuFinding(List<Paragraph> lines, List<Finding> findings)
    {
        if (lines.Count > 0)
        {
            var names = lines.Sum(line => MenuLine.Count(line.Text));
            findings.Add(new(Severity.Info, lines[0].Line, "menu-discarded", $"Đã bỏ {names} mục của thanh chuyên mục trên trang báo."));
        }
    }

    private static void AddFurnitureFindings(IEnumerable<Paragraph> lines, List<Finding> findings) =>
        findings.AddRange(lines
            .Where(line => MenuLine.Count(line.Text) == 0)
            .Select(line => new Finding(Severity.Warning, line.Line, "footer-text-discarded", $"Đã bỏ dòng nằm dưới thanh chuyên mục: “{Clip(line.Text)}”.")));

    private static string Clip(string text) => text.Length <= 300 ? text : text[..(char.IsHighSurrogate(text[299]) ? 299 : 300)] + "…";
}
