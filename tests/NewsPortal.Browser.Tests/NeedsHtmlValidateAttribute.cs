using NewsPortal.Web.Tests.Support;

namespace NewsPortal.Browser.Tests;

/// <summary>A test that runs html-validate, which `./portal test` installs; without it the test is skipped and says so.</summary>
public sealed class NeedsHtmlValidateAttribute : FactAttribute
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "NewsPortal.Browser.Tests");

    public NeedsHtmlValidateAttribute() =>
        Skip = File.Exists(Program) ? null : "html-validate is not installed: run `npm ci` in tests/NewsPortal.Browser.Tests.";

    public static string Program => Path.Combine(Folder, "node_modules", "html-validate", "bin", "html-validate.mjs");

    public static string Rules => Path.Combine(Folder, ".htmlvalidate.json");
}
