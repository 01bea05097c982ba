using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsPortal.Data.Mapping;

/// <summary>Names of enums in PostgreSQL are lower case words.</summary>
internal static class EnumText
{
    public static ValueConverter<T, string> Of<T>()
        where T : struct, Enum => new(value => value.ToString().ToLowerInvariant(), name => Enum.Parse<T>(name, ignoreCase: true));
}
