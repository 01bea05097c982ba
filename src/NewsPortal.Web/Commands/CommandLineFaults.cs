using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsPortal.Web.Commands;

/// <summary>What is wrong with a command line, in sentences of ours: those of the library are English.</summary>
internal static class CommandLineFaults
{
    // The library takes what looks like an option and is none for a path; a path that begins so stands behind this.
    private const string PathsFollow = "--";

    /// <summary>None when nothing is wrong.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, string[] args)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            return parsed.Errors.Count == 0 ? [] : [$"Không có lệnh “{args[0]}”.{Suggestion(args[0], command.Subcommands.Select(known => known.Name))}"];
        }

        var unknown = command.TreatUnmatchedTokensAsErrors ? UnknownOptions(parsed, args) : [];
        return unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(error => Sentence(error, command.Name, parsed)).Distinct()];
    }

    private static List<string> UnknownOptions(ParseResult parsed, string[] args)
    {
        var options = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));
        var names = options.SelectMany(option => option.Aliases.Prepend(option.Name)).ToList();
        return [.. args.TakeWhile(arg => arg != PathsFollow).Where(arg => arg is ['-', _, ..] && !names.Contains(NameOf(arg)))
            .Select(arg => $"Lệnh “{parsed.CommandResult.Command.Name}” không có tùy chọn “{arg}”.{Suggestion(NameOf(arg), names)}")];
    }

    private static string NameOf(string arg) => arg.IndexOfAny(['=', ':']) is var end and >= 0 ? arg[..end] : arg;

    private static string Sentence(ParseError error, string command, ParseResult parsed)
    {
        var option = error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent as OptionResult;
        return (option, error.SymbolResult) switch
        {
            ({ Tokens.Count: 0 }, _) => $"Tùy chọn “{option.Option.Name}” còn thiếu giá trị: {PortalHelp.ValueOf(option.Option)}.",
            ({ IdentifierTokenCount: > 1 }, _) => $"Tùy chọn “{option.Option.Name}” chỉ được viết một lần, với một giá trị.",
            ({ Option.ValueType.IsEnum: true }, _) =>
                $"Tùy chọn “{option.Option.Name}” không nhận “{option.Tokens[^1].Value}”; chỉ nhận: {PortalHelp.ValueOf(option.Option).Replace("|", ", ", StringComparison.Ordinal)}.",
            ({ }, _) => $"Tùy chọn “{option.Option.Name}” không nhận “{option.Tokens[^1].Value}”.",
            (_, ArgumentResult { Tokens.Count: 0 } argument) => $"Lệnh “{command}” còn thiếu: {argument.Argument.Name} ({argument.Argument.Description?.TrimEnd('.')}).",
            _ => $"Lệnh “{command}” không hiểu “{string.Join(' ', parsed.UnmatchedTokens)}”: thừa, hoặc không đúng chỗ.",
        };
    }

    private static string Suggestion(string typed, IEnumerable<string> names) =>
        names.Where(name => name.Length > 2).Select(name => (Name: name, Steps: Steps(typed, name))).MinBy(near => near.Steps) is { Name: not null } nearest
        && nearest.Steps <= Math.Max(1, typed.Length / 3) ? $" Ý bạn là “{nearest.Name}”?" : "";

    // How many letters must be put in, taken out or changed.
    private static int Steps(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from)
        {
            var diagonal = row[0]++;
            for (var i = 1; i <= to.Length; i++)
            {
                (row[i], diagonal) = (Math.Min(Math.Min(row[i], row[i - 1]) + 1, diagonal + (letter == to[i - 1] ? 0 : 1)), row[i]);
            }
        }

        return row[^1];
    }
}
