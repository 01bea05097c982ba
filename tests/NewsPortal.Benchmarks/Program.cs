using System.Globalization;
using NewsPortal.Benchmarks;
using NewsPortal.Benchmarks.Pages;
using NewsPortal.Benchmarks.People;
using NewsPortal.Benchmarks.Reading;
using NewsPortal.Benchmarks.Search;

// `import [--articles N]` prints how fast an import is beside plain COPY, `reading CASES` how many cases are read right,
// `people GOLD [--show]` how many marked people of articles are found,
// `pages ROOT PROGRAM` what Lighthouse says of the pages of a published site (ROOT is the repository), and `mill FOLDER N` only makes files.
switch (args)
{
    case ["import"]:
        return await ImportBench.RunAsync(10_000);
    case ["import", "--articles", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0:
        return await ImportBench.RunAsync(number);
    case ["reading", var cases]:
        return ReadingBenchmark.Run(cases, Console.Out);
    case ["people", var gold]:
        return PeopleBenchmark.Run(gold, shows: false, Console.Out);
    case ["people", var gold, "--show"]:
        return PeopleBenchmark.Run(gold, shows: true, Console.Out);
    case ["pages", var root, var program]:
        return await PagesBench.RunAsync(root, program);
    case ["search", var gold, var program, .. var wishes]:
        return await SearchBench.RunAsync(gold, program, NumberAfter(wishes, "--slice") ?? int.MaxValue, WordAfter(wishes, "--keep"), wishes.Contains("--misses"));
    case ["search-speed", var program, .. var wishes]:
        return await SearchSpeed.RunAsync(program, NumberAfter(wishes, "--articles") ?? 100_000, WordAfter(wishes, "--keep"));
    case ["mill", var folder, var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
        SeedMill.OfDemoPieces().Write(folder, number);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Cách dùng: ./portal bench import [--articles N] | reading THƯ-MỤC | people TỆP | pages | search GOLD | search-speed");
        return 2;
}

static string? WordAfter(string[] words, string name) => Array.IndexOf(words, name) is var place and >= 0 && place + 1 < words.Length ? words[place + 1] : null;

static int? NumberAfter(string[] words, string name) =>
    int.TryParse(WordAfter(words, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
