using AngleSharp.Dom;

namespace NewsPortal.Content.Reading.Html;

/// <summary><c>ul</c> and <c>ol</c>: one item a line; the items of a list inside follow the item they belong to.</summary>
internal static class ListElement
{
    /// <summary>Null when the list holds more than text: its parts are blocks of their own then.</summary>
    public static ItemList? Read(IElement list)
    {
        if (list.Has("figure", "img", "amp-img", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"))
        {
            return null;
        }

        var items = new List<string>();
        TakeItems(list, items);
        return new ItemList(items, list.LocalName == "ol");
    }

    private static void TakeItems(IElement list, List<string> items)
    {
        var text = new TextRun();
        foreach (var child in list.ChildNodes)
        {
            TakeItem(child, text, items);
            Close(text, items);
        }
    }

    private static void TakeItem(INode node, TextRun text, List<string> items)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
        }
        else if (node is IElement { LocalName: "ul" or "ol" } inner && !Markup.IsLeftOut(inner))
        {
            Close(text, items);
            TakeItems(inner, items);
        }
        else if (node is IElement element && !Markup.IsLeftOut(element))
        {
            var gap = Markup.BreaksText(element) || element.LocalName == "br" ? " " : "";
            text.Append(gap);
            foreach (var child in element.ChildNodes)
            {
                TakeItem(child, text, items);
            }

            text.Append(gap);
        }
    }

    private static void Close(TextRun text, List<string> items)
    {
        if (text.Take() is { Length: > 0 } item)
        {
            items.Add(item);
        }
    }
}
