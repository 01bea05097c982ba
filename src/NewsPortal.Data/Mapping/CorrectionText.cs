using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsPortal.Content;

namespace NewsPortal.Data.Mapping;

/// <summary>An article's corrections in PostgreSQL: a list in JSON, because nothing is ever asked of one alone.</summary>
internal static class CorrectionText
{
    public static ValueConverter<IReadOnlyList<Correction>, string> Converter { get; } = new(corrections => Write(corrections), text => Read(text));

    public static ValueComparer<IReadOnlyList<Correction>> Comparer { get; } = new(
        (some, others) => some!.SequenceEqual(others!), corrections => corrections.Count, corrections => corrections.ToList());

    public static string Write(IReadOnlyList<Correction> corrections) => JsonSerializer.Serialize(corrections);

    private static List<Correction> Read(string text) => JsonSerializer.Deserialize<List<Correction>>(text)!;
}
