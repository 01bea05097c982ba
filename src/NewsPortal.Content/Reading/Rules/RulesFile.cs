using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsPortal.Content.Reading;

/// <summary>A rules file: YAML with one list, <c>rules</c>. A word that is not known there is refused, not passed over.</summary>
internal static class RulesFile
{
    private const int LargestFile = 64 * 1024;

    public static ReadingRules Parse(string yaml)
    {
        if (yaml.Length > LargestFile)
        {
            throw Wrong(null, $"Tệp quy tắc dài hơn {LargestFile / 1024} KB, quá giới hạn.");
        }

        var root = Load(yaml);
        return root is YamlMappingNode { Children.Count: 1 } map && map.Children.Single() is { Key: YamlScalarNode { Value: "rules" }, Value: YamlSequenceNode rules }
            ? new ReadingRules([.. rules.Children.Select(ReadRule)])
            : throw Wrong(root, "Tệp quy tắc phải có đúng một mục “rules:” chứa danh sách các quy tắc.");
    }

    private static YamlNode? Load(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new MergingParser(new Parser(new StringReader(yaml))));
            return stream.Documents.Count == 1 ? stream.Documents[0].RootNode : null;
        }
        catch (YamlException problem)
        {
            throw new ArticleFormatException("rules-file", (int)problem.Start.Line, $"Dòng {problem.Start.Line} không phải YAML: {problem.Message}");
        }
    }

    private static ReadingRule ReadRule(YamlNode node)
    {
        var rule = new ReadingRule();
        foreach (var (key, value) in Mapping(node))
        {
            rule = key switch
            {
                "files" => rule with { Files = new LinePattern(Text(value)) },
                "source" => rule with { Source = Text(value).Normalize() },
                "format" => rule with { Format = Text(value) },
                "year" => rule with { Year = ReadYear(value) },
                "section" => rule with { Section = Text(value).Normalize() },
                "captions" => rule with { Captions = Patterns(value) },
                "subheadings" => rule with { Subheadings = Patterns(value) },
                "bylines" => rule with { Bylines = Patterns(value) },
                "drop" => rule with { Drop = Patterns(value) },
                _ => throw Wrong(value, $"Không có mục “{key}”; các mục là files, source, format, year, section, captions, subheadings, bylines, drop."),
            };
        }

        return rule;
    }

    private static IEnumerable<(string Key, YamlNode Value)> Mapping(YamlNode node) => node is YamlMappingNode map
        ? map.Children.Select(pair => (Text(pair.Key), pair.Value))
        : throw Wrong(node, "Mỗi quy tắc phải là các dòng “mục: giá trị”.");

    private static string Text(YamlNode node) => node is YamlScalarNode { Value: { } text } && text.Trim().Length > 0
        ? text
        : throw Wrong(node, "Chỗ này phải là một dòng chữ.");

    private static int ReadYear(YamlNode node) => int.TryParse(Text(node), out var year) && year is >= 1900 and <= 2100
        ? year
        : throw Wrong(node, $"“{Text(node)}” không phải một năm từ 1900 đến 2100.");

    private static IReadOnlyList<LinePattern> Patterns(YamlNode node) => node is YamlSequenceNode list
        ? [.. list.Children.Select(item => Pattern(item))]
        : [Pattern(node)];

    // A pattern of stars alone would take every line of every article.
    private static LinePattern Pattern(YamlNode node) => Text(node).Trim('*', '…', ' ').Length > 0
        ? new LinePattern(Text(node))
        : throw Wrong(node, "Mẫu dòng phải có chữ, không chỉ có dấu *.");

    private static ArticleFormatException Wrong(YamlNode? node, string message)
    {
        var line = node is null ? null : (int?)node.Start.Line;
        return new ArticleFormatException("rules-file", line, line is null ? message : $"Dòng {line}: {message}");
    }
}
