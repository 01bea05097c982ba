using Microsoft.Extensions.Options;
using NewsPortal.Data.Pictures;
using NewsPortal.Data.Recordings;

namespace NewsPortal.Web.Site;

/// <summary>Where the program keeps what it writes.</summary>
public sealed class StorageOptions
{
    public const string Key = "Storage";

    /// <summary>Folder of the private PostgreSQL and of everything else the program writes; nothing is written elsewhere.</summary>
    public string Folder { get; init; } = ".data";

    /// <summary>Where the pictures of this configuration lie.</summary>
    public static PictureFolder Pictures(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var storage = configuration.GetSection(Key).Get<StorageOptions>() ?? new StorageOptions();
        return new PictureFolder(Path.GetFullPath(storage.Folder));
    }

    /// <summary>Where the recordings of this configuration lie.</summary>
    public static RecordingFolder Recordings(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var storage = configuration.GetSection(Key).Get<StorageOptions>() ?? new StorageOptions();
        return new RecordingFolder(Path.GetFullPath(storage.Folder));
    }

    internal sealed class Check : IValidateOptions<StorageOptions>
    {
        public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
            string.IsNullOrWhiteSpace(options.Folder) ? ValidateOptionsResult.Fail("Storage__Folder: chưa nêu thư mục.")
            : File.Exists(options.Folder) ? ValidateOptionsResult.Fail($"Storage__Folder: “{options.Folder}” là một tệp, không phải thư mục.")
            : ValidateOptionsResult.Success;
    }
}
