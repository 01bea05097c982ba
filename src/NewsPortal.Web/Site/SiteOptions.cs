using System.ComponentModel.DataAnnotations;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Site;

/// <summary>How the newspaper names itself, what departments it has, which files it brings along.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Key = "Site";

    /// <summary>The newspaper's name, as in the masthead.</summary>
    [Required]
    public string Name { get; init; } = "";

    /// <summary>The public address, for example <c>https://bao.example.vn</c>; empty: the one the site listens at.</summary>
    public string Address { get; init; } = "";

    /// <summary>Files or folder imported and published at every start; empty: none.</summary>
    public string Seeds { get; init; } = "seeds";

    /// <summary>Names of the sections (chuyên mục) in the order of the menu. A section's slug is made from its name.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address.Length > 0 && !(Uri.TryCreate(Address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/"))
        {
            yield return new ValidationResult($"“{Address}” không phải địa chỉ http(s) trọn vẹn.", [nameof(Address)]);
        }

        if (Sections.GroupBy(Slug.Of).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            yield return new ValidationResult($"có hai chuyên mục cùng đường dẫn “{twice.Key}”.", [nameof(Sections)]);
        }

        if (Sections.Any(string.IsNullOrWhiteSpace))
        {
            yield return new ValidationResult("có chuyên mục không tên.", [nameof(Sections)]);
        }
    }
}
