using NewsPortal.Data.Pictures;
using Npgsql;

namespace NewsPortal.Web.Commands;

/// <summary>Why an import that had begun cannot go on, as a Vietnamese sentence an editor understands.</summary>
internal static class ImportFailure
{
    /// <summary>Null for a fault of the program itself: that one keeps its stack trace.</summary>
    public static string? Explain(Exception failure, CancellationToken stop)
    {
        var causes = Causes(failure).ToList();
        if (stop.IsCancellationRequested && causes.Any(cause => cause is OperationCanceledException or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled }))
        {
            return "Đã dừng theo yêu cầu.";
        }

        if (causes.OfType<PostgresException>().FirstOrDefault() is { } refusal)
        {
            return refusal.SqlState switch
            {
                PostgresErrorCodes.DiskFull => $"Hết chỗ trên đĩa của kho bài: PostgreSQL không ghi tiếp được ({refusal.MessageText}). Hãy dọn bớt đĩa.",
                PostgresErrorCodes.IoError => $"Đĩa của kho bài báo lỗi đọc ghi: PostgreSQL không ghi tiếp được ({refusal.MessageText}). Hãy kiểm tra đĩa.",
                PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
                    $"PostgreSQL đã dừng giữa chừng ({refusal.MessageText}).",
                _ when refusal.SqlState.StartsWith("53", StringComparison.Ordinal) => $"PostgreSQL thiếu tài nguyên: {refusal.MessageText}.",
                _ => null,
            };
        }

        if (causes.OfType<PictureStorageException>().FirstOrDefault() is { } storage)
        {
            return $"Không lưu được ảnh vào Storage__Folder: {storage.Message}.";
        }

        return causes.Any(cause => cause is NpgsqlException or System.Net.Sockets.SocketException or EndOfStreamException)
            ? "Mất kết nối với PostgreSQL giữa chừng: máy chủ cơ sở dữ liệu đã dừng hoặc đang khởi động lại."
            : null;
    }

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
