namespace NewsPortal.Web.Commands;

/// <summary>What an editor asks of an import.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="DryRun">Only read and tell, store nothing.</param>
/// <param name="Json">Tell in JSON Lines.</param>
/// <param name="Publish">Show new articles to readers at once.</param>
/// <param name="Report">Where to write the page that shows what was understood; null: nowhere.</param>
/// <param name="Rules">A rules file; null: none.</param>
internal sealed record ImportWishes(string[] Paths, bool DryRun, bool Json, bool Publish, string? Report, string? Rules);
