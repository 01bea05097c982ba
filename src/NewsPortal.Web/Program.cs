using NewsPortal.Web.Api;
using NewsPortal.Web.Commands;
using NewsPortal.Web.Machines;
using NewsPortal.Web.Pages.Search;
using NewsPortal.Web.Reads;
using NewsPortal.Web.Site;
using NewsPortal.Web.Site.Light;

using var stop = new StopSignal();
try
{
    return await PortalCommands.Create(ServeAsync).RunAsync(args, stop.Token);
}
catch (Exception failure) when (StartFailure.Explain(failure, stop.Token) is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

static async Task<int> ServeAsync(string[] settings, CancellationToken stop)
{
    // What the site is made of …
    var builder = SiteServices.CreateBuilder(settings);
    using var port = builder.UseUrls();
    var options = builder.CheckOptions();
    await using var store = await NewsStore.OpenAsync(builder.Configuration, options.SectionNames, stop);
    builder.AddSite(store.ConnectionString);

    await using var app = builder.Build();

    // … and what happens to a request.
    app.UseRequestLogging();
    app.UseMiddleware<SecurityHeaders>();
    app.UseExceptionHandler(FaultPage.Handle);
    app.UseStatusCodePagesWithReExecute("/loi/{0}");
    app.UseMiddleware<KnownHosts>();
    app.UseRouting();
    app.UseMiddleware<ReadMethods>();
    app.UseMiddleware<EntityTags>();
    app.UseMiddleware<LightTwin>();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets().WithMetadata(new EntityTagged());
    app.MapArticleApi().WithMetadata(new EntityTagged(), new ShownElsewhere());
    app.MapSuggestions().WithMetadata(new EntityTagged());
    app.MapOpenApi().WithMetadata(new EntityTagged(), new ShownElsewhere());
    app.MapPictures();
    app.MapRecordings();
    app.MapProbes();
    app.MapOfflineSwitch();
    app.MapReadBeacon();
    app.MapMachines();
    app.MapOldAddresses();

    await app.RenderBodiesAsync(stop);
    await app.ImportSeedsAsync(stop);
    app.AnnounceAddress();
    port?.Dispose();
    await app.RunAsync(stop);
    return 0;
}
