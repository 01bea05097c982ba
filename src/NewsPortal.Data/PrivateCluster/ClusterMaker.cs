namespace NewsPortal.Data.PrivateClusters;

/// <summary>Makes an empty cluster, whole or not at all.</summary>
internal static class ClusterMaker
{
    // C.UTF-8 is in every Debian and folds Vietnamese capitals; vi_VN.UTF-8 is not. For sorting, queries say vi-x-icu.
    private static readonly string[] Arguments =
    [
        "-D", "data.new", "-U", PrivateCluster.UserName, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums",
        "--no-instructions",
    ];

    public static async Task MakeAsync(ClusterFolder folder, PostgresBinaries binaries, ServerAccount account, bool throwAway, CancellationToken cancel)
    {
        if (Directory.Exists(folder.NewData))
        {
            Directory.Delete(folder.NewData, recursive: true);
        }

        var answer = await account.RunAsync(folder, binaries.InitDb, throwAway ? [.. Arguments, "--no-sync"] : Arguments, cancel);
        if (!answer.IsGood)
        {
            throw new PrivateClusterException(
                $"Không tạo được cơ sở dữ liệu trong {folder.Path}. PostgreSQL nói:\n{LastLines.Of(answer.Text)}");
        }

        Directory.Move(folder.NewData, folder.Data);
    }
}
