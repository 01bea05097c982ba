namespace NewsPortal.Content.Reading;

/// <summary>The source key of an article that stood at an address: the same whether it was copied with www or without.</summary>
internal static class AddressKey
{
    /// <summary>Host and path, without scheme, <c>www.</c>, query and fragment.</summary>
    public static string Of(Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        return host + address.AbsolutePath;
    }
}
