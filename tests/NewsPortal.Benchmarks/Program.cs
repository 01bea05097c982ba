using System.Globalization;
using NewsPortal.Benchmarks;

// `import [--articles N]` prints how fast an import is beside plain COPY; `mill FOLDER N` only makes the files.
switch (args)
{
    case ["import"]:
        return await ImportBench.RunAsync(10_000);
    case ["import", "--articles", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0:
        return await ImportBench.RunAsync(number);
    case ["mill", var folder, var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
        SeedMill.OfDemoPieces().Write(folder, number);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Cách dùng: ./portal bench import [--articles N]");
        return 2;
}
