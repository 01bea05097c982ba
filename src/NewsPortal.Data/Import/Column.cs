using Npgsql;
using NpgsqlTypes;

namespace NewsPortal.Data.Import;

/// <summary>A column of a table that an import fills: its name, and how a row's value is sent.</summary>
internal sealed record Column<T>(string Name, Action<NpgsqlBinaryImporter, T> Write);

internal static class Column
{
    public static Column<T> Text<T>(string name, Func<T, string?> value) => Of(name, value, NpgsqlDbType.Text);

    public static Column<T> Json<T>(string name, Func<T, string?> value) => Of(name, value, NpgsqlDbType.Jsonb);

    public static Column<T> Texts<T>(string name, Func<T, string[]?> value) => Of(name, value, NpgsqlDbType.Array | NpgsqlDbType.Text);

    public static Column<T> Bytes<T>(string name, Func<T, byte[]?> value) => Of(name, value, NpgsqlDbType.Bytea);

    public static Column<T> Integers<T>(string name, Func<T, int[]?> value) => Of(name, value, NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public static Column<T> MaybeIntegers<T>(string name, Func<T, int?[]?> value) => Of(name, value, NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public static Column<T> Integer<T>(string name, Func<T, int?> value) => OfValue(name, value, NpgsqlDbType.Integer);

    public static Column<T> Long<T>(string name, Func<T, long?> value) => OfValue(name, value, NpgsqlDbType.Bigint);

    public static Column<T> Time<T>(string name, Func<T, DateTimeOffset?> value) => OfValue(name, value, NpgsqlDbType.TimestampTz);

    private static Column<T> Of<T, TValue>(string name, Func<T, TValue?> value, NpgsqlDbType type)
        where TValue : class => new(name, (importer, row) =>
        {
            if (value(row) is { } there)
            {
                importer.Write(there, type);
            }
            else
            {
                importer.WriteNull();
            }
        });

    private static Column<T> OfValue<T, TValue>(string name, Func<T, TValue?> value, NpgsqlDbType type)
        where TValue : struct => new(name, (importer, row) =>
        {
            if (value(row) is { } there)
            {
                importer.Write(there, type);
            }
            else
            {
                importer.WriteNull();
            }
        });
}
