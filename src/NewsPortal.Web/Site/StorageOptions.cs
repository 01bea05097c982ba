using System.ComponentModel.DataAnnotations;

namespace NewsPortal.Web.Site;

/// <summary>Where the program keeps what it writes.</summary>
public sealed class StorageOptions
{
    public const string Key = "Storage";

    /// <summary>Folder of the private PostgreSQL and of everything else the program writes; nothing is written elsewhere.</summary>
    [Required]
    public string Folder { get; init; } = ".data";
}
