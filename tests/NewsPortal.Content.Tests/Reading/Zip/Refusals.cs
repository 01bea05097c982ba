namespace NewsPortal.Content.Tests.Reading.Zip;

internal static class Refusals
{
    /// <summary>Nothing but a refusal with a sentence may come out of a reader.</summary>
    public static void MustBeNoneOrRefusal(this Exception? thrown, int number)
    {
        Assert.True(thrown is null or ArticleFormatException, $"{number}: {thrown}");
        Assert.EndsWith(".", thrown?.Message ?? ".", StringComparison.Ordinal);
    }
}
