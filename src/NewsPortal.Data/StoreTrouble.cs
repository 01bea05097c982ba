using Npgsql;

namespace NewsPortal.Data;

/// <summary>Tells a store that does not answer, or not in time, from a fault of the program.</summary>
public static class StoreTrouble
{
    public static bool IsOne(Exception failure) =>
        failure is NpgsqlException or TimeoutException || (failure?.InnerException is { } inner && IsOne(inner));
}
