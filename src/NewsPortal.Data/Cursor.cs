using System.Globalization;

namespace NewsPortal.Data;

/// <summary>A place in a list by time: after which card the next page begins. Written <c>{ticks}-{id}</c> in an address.</summary>
public sealed record Cursor(DateTimeOffset ListedAt, long Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ListedAt.UtcTicks / 10}-{Id}");

    /// <summary>Null for anything that is no cursor.</summary>
    public static Cursor? Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        return parts is [var micros, var id]
            && long.TryParse(micros, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && time <= DateTimeOffset.MaxValue.UtcTicks / 10
            ? new Cursor(new DateTimeOffset(time * 10, TimeSpan.Zero), number)
            : null;
    }
}
