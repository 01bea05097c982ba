using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Web.Site;
using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Web.Tests;

/// <summary>The rules of docs/map.md that a machine can keep, and the documents that must not lie.</summary>
public sealed partial class MapTests
{
    private static readonly Assembly ContentAssembly = typeof(Block).Assembly;
    private static readonly Assembly DataAssembly = typeof(NewsDbContext).Assembly;
    private static readonly Assembly WebAssembly = typeof(SiteOptions).Assembly;

    public static TheoryData<string> ForbiddenWords =>
        ["Manager", "Helper", "Util", "Service", "Processor", "Handler", "Base", "Common", "Info", "Dto", "Vm"];

    private static IReadOnlyList<Type> Entities
    {
        get
        {
            using var db = new DesignTimeNewsDbContext().CreateDbContext([]);
            return [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.Assembly == DataAssembly)];
        }
    }

    [Fact]
    public void Content_knows_neither_database_nor_web_nor_files()
    {
        var references = ContentAssembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name == "Npgsql"
            || name == "NewsPortal.Data" || name == "System.Net.Http" || name == "System.Net.Sockets");
        Assert.DoesNotContain(Sources("src/NewsPortal.Content"), source =>
            FileAccess().IsMatch(source.Text));
    }

    [Fact]
    public void Data_does_not_know_the_web() =>
        Assert.DoesNotContain(DataAssembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || a.Name == "NewsPortal.Web");

    [Fact]
    public void A_page_folder_uses_no_type_of_another_page_folder()
    {
        foreach (var source in Sources("src/NewsPortal.Web/Pages"))
        {
            var own = Path.GetFileName(Path.GetDirectoryName(source.File))!;
            var others = PageFolder().Matches(source.Text).Select(m => m.Groups[1].Value).Where(folder => folder != own && folder != "Shared");
            Assert.True(!others.Any(), $"{source.File} uses {string.Join(", ", others)}");
        }
    }

    [Fact]
    public void SQL_text_stands_in_Data_only() =>
        Assert.DoesNotContain(Sources("src/NewsPortal.Web").Concat(Sources("src/NewsPortal.Content")), source =>
            SqlText().IsMatch(source.Text));

    [Fact]
    public void No_entity_reaches_a_view()
    {
        var entities = Entities.ToHashSet();
        var shown = WebAssembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)))
            .SelectMany(page => page.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .SelectMany(property => WithArguments(property.PropertyType));

        Assert.DoesNotContain(shown, entities.Contains);
    }

    [Fact]
    public void Page_classes_end_with_Page_and_mappings_with_Mapping()
    {
        Assert.All(WebAssembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel))), t => Assert.EndsWith("Page", t.Name, StringComparison.Ordinal));
        Assert.All(
            DataAssembly.GetTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))),
            t => Assert.EndsWith("Mapping", t.Name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ForbiddenWords))]
    public void Type_names_say_what_a_thing_is(string word)
    {
        // A word counts from its capital to the next one: Services (the framework's own) is another word than Service.
        var ours = new[] { ContentAssembly, DataAssembly, WebAssembly }.SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("NewsPortal", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal)
                && !t.Name.StartsWith("__", StringComparison.Ordinal))
            .Select(t => t.Name);

        Assert.DoesNotContain(ours, name => Regex.IsMatch(name, $"{word}(?![a-z])", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_file_that_is_no_article_is_caught_where_files_are_imported_or_only_shown()
    {
        var catching = Sources("src").Where(s => s.Text.Contains("catch (ArticleFormatException", StringComparison.Ordinal)).Select(s => Path.GetFileName(s.File));

        Assert.Equal(["ArticlePictures.cs", "ArticleRecordings.cs", "ImportRun.cs", "SourceText.cs"], catching.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Html_Raw_stands_once_in_the_article()
    {
        var raw = Repository.Files("src/NewsPortal.Web", "*.cshtml").Where(file => File.ReadAllText(file).Contains("Html.Raw", StringComparison.Ordinal)).ToList();

        Assert.Equal(["Article.cshtml"], raw.Select(Path.GetFileName));
        Assert.Equal(2, File.ReadAllText(raw[0]).Split("Html.Raw(").Length);
    }

    [Fact]
    public void Views_hold_no_query_no_form_token_no_inline_script_or_style()
    {
        foreach (var file in Repository.Files("src/NewsPortal.Web/Pages", "*.cshtml"))
        {
            var view = File.ReadAllText(file);
            Assert.False(ViewQuery().IsMatch(view), $"{file} holds a query");
            Assert.False(Inline().IsMatch(view), $"{file} has inline script or style, or a form token");
            Assert.All(Injected().Matches(view), m => Assert.Contains(m.Groups[1].Value, (string[])["IOptions<SiteOptions>", "PortalAddress", "TimeProvider"]));
        }
    }

    [Fact]
    public void No_regions_no_commented_out_code_no_loose_ends()
    {
        foreach (var source in Sources("src").Concat(Sources("tests")).Where(s => !s.File.EndsWith("MapTests.cs", StringComparison.Ordinal)))
        {
            Assert.False(source.Text.Contains("#region", StringComparison.Ordinal), source.File);
            Assert.False(CommentedOut().IsMatch(source.Text), $"{source.File}: {CommentedOut().Match(source.Text).Value}");
            Assert.False(LooseEnd().IsMatch(source.Text), $"{source.File}: {LooseEnd().Match(source.Text).Value}");
        }
    }

    [Fact]
    public void The_map_shows_the_folders_that_stand()
    {
        var map = Repository.Read("docs/map.md").Split("```")[1];
        var drawn = new List<string>();
        var path = new Stack<(int Depth, string Name)>();
        foreach (var line in map.Split('\n').Where(l => MapFolder().IsMatch(l)))
        {
            var (depth, name) = (line.Length - line.TrimStart().Length, line.Trim().Split(' ')[0].TrimEnd('/'));
            while (path.Count > 0 && path.Peek().Depth >= depth)
            {
                path.Pop();
            }

            path.Push((depth, name));
            drawn.Add(string.Join('/', path.Reverse().Select(p => p.Name)));
        }

        var standing = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).SelectMany(project => Folders(project, 2))
            .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "tests")))
            .Append(Path.Combine(Repository.Root, "seeds"))
            .Select(folder => Path.GetRelativePath(Repository.Root, folder));
        Assert.Equal(standing.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_glossary_has_a_row_for_every_block_and_every_entity()
    {
        var glossary = Repository.Read("docs/glossary.md");
        var things = ContentAssembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block))).Concat(Entities);

        Assert.All(things, thing => Assert.Contains($"`{thing.Name}`", glossary, StringComparison.Ordinal));
    }

    [Fact]
    public void The_configuration_page_has_a_row_for_every_option_and_no_other()
    {
        var options = new[] { (SiteOptions.Key, typeof(SiteOptions)), (StorageOptions.Key, typeof(StorageOptions)) }
            .SelectMany(o => o.Item2.GetProperties().Where(p => p.SetMethod is not null).Select(p => $"{o.Key}__{p.Name}"));
        var documented = OptionRow().Matches(Repository.Read("docs/configuration.md")).Select(m => m.Groups[1].Value)
            .Where(key => key.StartsWith("Site__", StringComparison.Ordinal) || key.StartsWith("Storage__", StringComparison.Ordinal));

        Assert.Equal(options.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(WithArguments).Append(type) : [type];

    private static IEnumerable<string> Folders(string folder, int depth)
    {
        yield return folder;
        var inner = depth == 0 || Path.GetFileName(folder) == "wwwroot" ? [] : Directory.GetDirectories(folder);
        foreach (var below in inner.Where(f => Path.GetFileName(f) is not ("bin" or "obj" or "Properties")).SelectMany(f => Folders(f, depth - 1)))
        {
            yield return below;
        }
    }

    private static IEnumerable<(string File, string Text)> Sources(string folder) =>
        Repository.Files(folder, "*.cs").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)).Select(file => (file, File.ReadAllText(file)));

    [GeneratedRegex(@"\b(File|Directory|FileStream|Socket|HttpClient)\.\w|new (FileStream|HttpClient|Socket)\b", RegexOptions.None, 1000)]
    private static partial Regex FileAccess();

    [GeneratedRegex(@"NewsPortal\.Web\.Pages\.(\w+)", RegexOptions.None, 1000)]
    private static partial Regex PageFolder();

    [GeneratedRegex(@"\b(FromSql|SqlQuery|ExecuteSql)\w*\(|""\s*(SELECT|INSERT|UPDATE|DELETE|COPY)\s", RegexOptions.None, 1000)]
    private static partial Regex SqlText();

    [GeneratedRegex(@"\b(DbContext|ToListAsync|\.Where\(|FromSql|Response\.Headers)", RegexOptions.None, 1000)]
    private static partial Regex ViewQuery();

    [GeneratedRegex(@"<!?script(?![^>]*\s(?:src=|type=""application/ld\+json""))|<style|\sstyle=""|\son\w+=""|asp-antiforgery|method=""post""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"@inject\s+(?:[\w.]+\.)?(\S+)\s", RegexOptions.None, 1000)]
    private static partial Regex Injected();

    [GeneratedRegex(@"^\s*//(?!/).*[;{}]\s*$", RegexOptions.Multiline, 1000)]
    private static partial Regex CommentedOut();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!\s*#\d)", RegexOptions.None, 1000)]
    private static partial Regex LooseEnd();

    [GeneratedRegex(@"^\s*[\w./]+/\s", RegexOptions.None, 1000)]
    private static partial Regex MapFolder();

    [GeneratedRegex(@"^\| `(\w+)`", RegexOptions.Multiline, 1000)]
    private static partial Regex OptionRow();
}
