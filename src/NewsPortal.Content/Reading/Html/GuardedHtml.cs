using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace NewsPortal.Content.Reading.Html;

/// <summary>
/// HTML text → nodes that know their line. The parser takes anything; what would cost it seconds or its stack is refused
/// while it reads, by a named limit and with the line. Nothing is run and nothing is fetched.
/// </summary>
internal sealed class GuardedHtml
{
    public const int MaxLength = TextDecoder.MaxFileBytes;

    // Real pages nest some forty deep and hold a few thousand elements.
    public const int MaxDepth = 256;
    public const int MaxElements = 100_000;

    // Letters that are never closed (<b x=1><b x=2>…) are opened again in every paragraph after: copies no start tag shows.
    public const int MaxCopies = 200_000;

    // Depth is looked at now and then: walking up at every element would cost more than parsing it.
    private const int DepthStep = 32;
    private const int MostSameOpen = 3;

    private static readonly HashSet<string> Formatting =
        ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"];

    private readonly Dictionary<string, int> open = [];
    private IElement? last;
    private int elements;
    private int letters;
    private int copies;

    private GuardedHtml()
    {
    }

    /// <exception cref="ArticleFormatException">The text is larger, deeper or fuller than any page.</exception>
    public static IHtmlDocument Parse(string html)
    {
        if (html.Length > MaxLength)
        {
            throw IncomingFile.TooLarge(MaxLength);
        }

        var guard = new GuardedHtml();
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = guard.LookAtElement,
            OnToken = (token, range) => guard.LookAtToken(token),
        };
        return new HtmlParser(options).ParseDocument(html);
    }

    private void LookAtElement(IElement element, TextPosition position)
    {
        elements++;
        if (elements > MaxElements)
        {
            throw new ArticleFormatException("too-many-elements", position.Line,
                $"Trang có hơn {MaxElements:N0} phần tử HTML (đến dòng {position.Line}), quá giới hạn của một bài viết.");
        }

        // The element has no place yet; the one before it has.
        if (elements % DepthStep == 0 && DepthOf(last) > MaxDepth)
        {
            throw new ArticleFormatException("too-deep", position.Line,
                $"Thẻ HTML ở dòng {position.Line} lồng nhau quá {MaxDepth} tầng, quá giới hạn của một bài viết.");
        }

        last = element;
    }

    private static int DepthOf(IElement? element)
    {
        var depth = 0;
        for (; element is not null; element = element.ParentElement)
        {
            depth++;
        }

        return depth;
    }

    private void LookAtToken(HtmlToken token)
    {
        if (token is not HtmlTagToken tag || token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
        {
            return;
        }

        copies += letters;
        if (copies > MaxCopies)
        {
            throw new ArticleFormatException("too-many-elements", token.Position.Line,
                $"Trang có quá nhiều thẻ định dạng chữ không được đóng (đến dòng {token.Position.Line}), quá giới hạn của một bài viết.");
        }

        if (Formatting.Contains(tag.Name))
        {
            Count(tag);
        }
    }

    // The parser itself opens at most three equal ones again.
    private void Count(HtmlTagToken tag)
    {
        var isPlain = tag.Attributes.Count == 0;
        var count = open.GetValueOrDefault(tag.Name);
        if (tag.Type == HtmlTokenType.StartTag && !(isPlain && count >= MostSameOpen))
        {
            open[tag.Name] = count + 1;
            letters++;
        }
        else if (tag.Type == HtmlTokenType.EndTag && count > 0)
        {
            open[tag.Name] = count - 1;
            letters--;
        }
    }
}
