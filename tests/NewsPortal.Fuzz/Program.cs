using System.Globalization;
using NewsPortal.Content;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Fuzz;
using SharpFuzz;

// What a fuzzer feeds: `file` any article file, recognised by content; `body` the Markdown an editor writes. A refusal is a
// right answer; any other exception, a hang or the end of the process is a finding (tests/fuzz.sh runs it).
// `mutate COUNT SEED FOLDER…` feeds spoilt files of those folders and measures each.
// With files behind the target's name, each is tried once: that is how a finding is looked at again.
Action<Stream> target = args is ["body", ..] ? TryBody : TryFile;
if (args is ["mutate", var count, var seed, .. var folders])
{
    return new MutationRun(folders, int.Parse(seed, CultureInfo.InvariantCulture))
        .Try(int.Parse(count, CultureInfo.InvariantCulture), bytes => TryFile(new MemoryStream(bytes)));
}

if (args.Length > 1)
{
    foreach (var path in args[1..])
    {
        using var file = File.OpenRead(path);
        target(file);
        Console.WriteLine($"ok {path}");
    }
}
else
{
    Fuzzer.OutOfProcess.Run(target);
}

return 0;

static void TryFile(Stream stream)
{
    try
    {
        foreach (var part in ArticleReader.Split(IncomingFile.Of("bai.txt", Bytes(stream)), ReadingRules.None))
        {
            Try(() => Body.Of(part.Read()));
        }
    }
    catch (ArticleFormatException)
    {
        // The file breaks off: said to the editor.
    }
}

static void TryBody(Stream stream) => Try(() =>
{
    var text = System.Text.Encoding.UTF8.GetString(Bytes(stream));
    BodyRenderer.Render(text);
    var blocks = BodyReader.Read(text);
    if (!blocks.SequenceEqual(BodyReader.Read(BodyWriter.Write(blocks))))
    {
        throw new InvalidOperationException("Blocks are not the same after Markdown.");
    }
});

static void Try(Action read)
{
    try
    {
        read();
    }
    catch (ArticleFormatException)
    {
        // Refused, with a reason.
    }
}

static byte[] Bytes(Stream stream)
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}
