using System.Globalization;
using NewsPortal.Benchmarks;
using NewsPortal.Benchmarks.Pages;
using NewsPortal.Benchmarks.People;
using NewsPortal.Benchmarks.Reading;

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
    case ["mill", var folder, var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
        SeedMill.OfDemoPieces().Write(folder, number);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Cách dùng: ./portal bench import [--articles N] | ./portal bench reading THƯ-MỤC | ./portal bench people TỆP | ./portal bench pages");
        return 2;
}
