using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsPortal.Web.Commands;

/// <summary>The help of every verb: the library's own has English headings.</summary>
internal sealed class PortalHelp : SynchronousCommandLineAction
{
    /// <summary>Gives a command and all below it this help.</summary>
    public static void Of(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            (option.Description, option.Action) = option is HelpOption ? ("In trang này.", new PortalHelp()) : ("In số phiên bản.", option.Action);
        }
    }

    /// <summary>What an option takes, as help and complaints name it; empty for a switch.</summary>
    public static string ValueOf(Option option) =>
        option.ValueType.IsEnum ? string.Join('|', Enum.GetNames(option.ValueType)).ToLowerInvariant()
        : option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? ""
        : option.HelpName ?? "giá trị";

    /// <summary>Who asks for help need not have typed the rest.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        var arguments = command.Arguments.Select(ShownOf).ToList();
        var path = command is RootCommand ? "<lệnh>" : string.Join(' ', [command.Name, .. arguments]);
        output.WriteLine($"{command.Description}\n\nCách dùng:\n  ./portal {path} [tùy chọn]");
        Write(output, "Tham số", command.Arguments.Zip(arguments, (argument, shown) => (shown, argument.Description)));
        var options = command is RootCommand ? command.Options : command.Options.Concat(parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive)).Distinct();
        Write(output, "Tùy chọn", options.Select(option => (ShownOf(option), option.Description)));
        Write(output, "Lệnh", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        return 0;
    }

    private static string ShownOf(Argument argument)
    {
        var name = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string ShownOf(Option option)
    {
        var name = option is HelpOption ? "-h, --help" : option.Name;
        return ValueOf(option) is { Length: > 0 } value ? $"{name} <{value}>" : name;
    }

    private static void Write(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var list = rows.ToList();
        var width = list.Count == 0 ? 0 : list.Max(row => row.Name.Length);
        if (list.Count > 0)
        {
            output.WriteLine($"\n{heading}:");
        }

        foreach (var (name, description) in list)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }
}
