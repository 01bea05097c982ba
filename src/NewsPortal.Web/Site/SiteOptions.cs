using System.Net.Mail;
using Microsoft.Extensions.Options;
using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Web.Site;

/// <summary>How the newspaper names itself, what departments it has, which files it brings along.</summary>
public sealed class SiteOptions
{
    public const string Key = "Site";

    /// <summary>The newspaper's name, as in the masthead.</summary>
    public string Name { get; init; } = "";

    /// <summary>The public address, for example <c>https://bao.example.vn</c>; empty: the one the site listens at.</summary>
    public string Address { get; init; } = "";

    /// <summary>File or folder imported and published at every start; empty: none.</summary>
    public string Seeds { get; init; } = "seeds";

    /// <summary>Names of the sections (chuyên mục) in the order of the menu, divided by commas.</summary>
    public string Sections { get; init; } = "";

    /// <summary>The body the newspaper belongs to (cơ quan chủ quản). This and what follows is the imprint: what is empty is not shown.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Number and date of the licence (giấy phép).</summary>
    public string Licence { get; init; } = "";

    /// <summary>Who answers for every word (người chịu trách nhiệm nội dung).</summary>
    public string Editor { get; init; } = "";

    /// <summary>Where the newsroom sits.</summary>
    public string Office { get; init; } = "";

    /// <summary>Hotline (đường dây nóng).</summary>
    public string Phone { get; init; } = "";

    /// <summary>As a telephone dials it.</summary>
    public string PhoneDigits => string.Concat(Phone.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));

    /// <summary>Where readers write to the newsroom, for example <c>toasoan@bao.example.vn</c>; empty: the page of contacts.</summary>
    public string Email { get; init; } = "";

    /// <summary>Whether browsers may keep articles for times without network; off takes the keeper away from those that have it.</summary>
    public bool Offline { get; init; } = true;

    /// <summary>What the law wants a newspaper to say of itself, as far as the newsroom has said it.</summary>
    public IReadOnlyList<(string Label, string Text)> Imprint =>
        [.. new[] { ("Cơ quan chủ quản", Owner), ("Giấy phép", Licence), ("Chịu trách nhiệm nội dung", Editor), ("Tòa soạn", Office), ("Điện thoại", Phone), ("Thư điện tử", Email) }
            .Where(line => !string.IsNullOrWhiteSpace(line.Item2))];

    /// <summary>Whom to tell of a hole in the site: <c>mailto:…</c> or <c>https://…</c>; empty: the contact page.</summary>
    public string SecurityContact { get; init; } = "";

    /// <summary>A section's slug is made from its name.</summary>
    public IReadOnlyList<string> SectionNames => Sections.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Refuses values the site cannot work with, at the start, by the key an operator knows.</summary>
    internal sealed class Check : IValidateOptions<SiteOptions>
    {
        public ValidateOptionsResult Validate(string? name, SiteOptions options)
        {
            var problems = new List<string>();
            if (string.IsNullOrWhiteSpace(options.Name))
            {
                problems.Add("Site__Name: báo chưa có tên.");
            }

            if (options.Address.Length > 0 && !IsAddress(options.Address))
            {
                problems.Add($"Site__Address: “{options.Address}” không phải địa chỉ http(s) không kèm đường dẫn.");
            }

            if (options.SecurityContact.Length > 0
                && !(Uri.TryCreate(options.SecurityContact, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https"))
            {
                problems.Add($"Site__SecurityContact: “{options.SecurityContact}” không phải địa chỉ mailto: hay https:.");
            }

            if (options.Seeds.Length > 0 && !Path.Exists(options.Seeds))
            {
                problems.Add($"Site__Seeds: không thấy tệp hay thư mục “{options.Seeds}” (để trống nếu không nhập gì).");
            }

            if (options.Email.Length > 0 && !(MailAddress.TryCreate(options.Email, out var mail) && mail.Address == options.Email))
            {
                problems.Add($"Site__Email: “{options.Email}” không phải địa chỉ thư điện tử.");
            }

            if (options.SectionNames.GroupBy(Slug.Of).FirstOrDefault(same => same.Count() > 1) is { } twice)
            {
                problems.Add($"Site__Sections: {string.Join(" và ", twice.Select(section => $"“{section}”"))} cùng một đường dẫn.");
            }

            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }

        private static bool IsAddress(string text) =>
            Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };
    }
}
