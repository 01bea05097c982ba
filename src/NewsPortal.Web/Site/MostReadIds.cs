namespace NewsPortal.Web.Site;

/// <summary>
/// The leading articles of the ranking (đọc nhiều), as this node learned them last; pages ask for their cards together with
/// the newest, so the rail costs no command of its own and shows nothing that was taken down.
/// </summary>
public sealed class MostReadIds
{
    /// <summary>More than a rail shows: some may be gone, one is the article itself.</summary>
    public const int Count = 12;

    private IReadOnlyList<long> value = [];

    /// <summary>The most read first.</summary>
    public IReadOnlyList<long> Value
    {
        get => Volatile.Read(ref value);
        set => Volatile.Write(ref this.value, value);
    }
}
