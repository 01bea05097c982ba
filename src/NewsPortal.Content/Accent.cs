namespace NewsPortal.Content;

/// <summary>
/// The colour of an emagazine (màu nhấn), one of a few that are readable on both grounds; the house's red when none is named.
/// </summary>
public enum Accent
{
    Red,
    Indigo,
    Forest,
    Sea,
    Ochre,
    Plum,
}
