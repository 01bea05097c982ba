using System.Net.Sockets;
using Microsoft.Extensions.Options;
using NewsPortal.Data.PrivateClusters;
using Npgsql;

namespace NewsPortal.Web.Site;

/// <summary>A start that cannot succeed, as one Vietnamese sentence that names the key or the package at fault.</summary>
internal static class StartFailure
{
    /// <summary>Null for a fault of the program itself: that one keeps its stack trace.</summary>
    public static string? Explain(Exception failure, CancellationToken stop) => failure switch
    {
        OperationCanceledException when stop.IsCancellationRequested => "Đã dừng theo yêu cầu.",
        OptionsValidationException wrong => $"Cấu hình sai: {string.Join(" ", wrong.Failures)}",
        PrivateClusterException cluster => cluster.Message,
        NpgsqlException => $"ConnectionStrings__News: không mở được PostgreSQL: {failure.Message}",
        // Entity Framework wraps a connection that breaks while the store is being prepared.
        InvalidOperationException { InnerException: NpgsqlException lost } => $"ConnectionStrings__News: mất kết nối với PostgreSQL khi mở kho: {lost.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } taken =>
            $"ASPNETCORE_URLS: cổng đã có chương trình khác dùng: {taken.Message}",
        SocketException => $"ASPNETCORE_URLS: không nghe được ở địa chỉ này: {failure.Message}",
        InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } =>
            $"Cấu hình sai: {failure.Message}",
        _ => null,
    };
}
