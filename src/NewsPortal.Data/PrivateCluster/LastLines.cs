namespace NewsPortal.Data.PrivateClusters;

/// <summary>The end of what a program said, where the reason stands.</summary>
internal static class LastLines
{
    private const int Count = 12;

    public static string Of(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(Count));

    /// <summary>The end of what was added to a file since it was <paramref name="start"/> bytes long.</summary>
    public static string Of(string path, long start)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(Math.Min(start, file.Length), SeekOrigin.Begin);
        using var reader = new StreamReader(file);
        return Of(reader.ReadToEnd());
    }
}
