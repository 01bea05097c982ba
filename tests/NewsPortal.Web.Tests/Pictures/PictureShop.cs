using NewsPortal.Content;
using NewsPortal.Data;
using NewsPortal.Data.Pictures;
using NewsPortal.Web.Tests.Support;
using Npgsql;

namespace NewsPortal.Web.Tests.Pictures;

/// <summary>A store of pictures with a database and a folder of its own.</summary>
internal sealed class PictureShop : IAsyncDisposable
{
    private readonly DirectoryInfo storage = Directory.CreateTempSubdirectory("newsportal-pictures-");

    private PictureShop(string database)
    {
        Database = database;
        Folder = new PictureFolder(storage.FullName);
        Store = new PictureStore(Folder, database);
    }

    public string Database { get; }

    public PictureFolder Folder { get; }

    public PictureStore Store { get; }

    public string Path => storage.FullName;

    public static async Task<PictureShop> OpenAsync() => new(await TestCluster.NewDatabaseAsync(
        database => NewsDatabase.PrepareAsync(database, NewsSite.Sections, CancellationToken.None)));

    public ParsedArticle Keep(params (string Name, byte[]? Bytes)[] pictures) => Store.Keep(TestPictures.Article(pictures));

    /// <summary>The name a picture was kept under.</summary>
    public string KeptName(byte[] picture, string name = "anh.jpg") => Keep((name, picture)).Blocks.OfType<Figure>().Single().Picture!;

    public byte[] Published(string name) => File.ReadAllBytes(Folder.Published(PictureName.Parse(name)!).FullName);

    public IReadOnlyList<string> Files(string folder) => !Directory.Exists(System.IO.Path.Combine(Path, folder)) ? [] :
        [.. Directory.GetFiles(System.IO.Path.Combine(Path, folder), "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public async Task<long> RowsAsync(string where = "true")
    {
        await using var connection = new NpgsqlConnection(Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT count(*) FROM pictures WHERE {where}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await TestCluster.DropAsync(Database);
        storage.Delete(recursive: true);
    }
}
