using NewsPortal.Benchmarks;
using System.Diagnostics;
using NewsPortal.Content.Bodies;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Merging;
using NewsPortal.Data;

if (args is ["mill", var folder, var count])
{
    SeedMill.Of("seeds").Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

var mill = SeedMill.Of("seeds");
var files = Enumerable.Range(0, 2000).Select(i => System.Text.Encoding.UTF8.GetBytes(mill.Text(i))).ToList();
for (int r = 0; r < 4; r++)
{
    var sw = Process.GetCurrentProcess().TotalProcessorTime;
    void Lap(string name)
    {
        var now = Process.GetCurrentProcess().TotalProcessorTime;
        Console.WriteLine($"{name} {(now - sw).TotalMilliseconds / files.Count:0.000} ms");
        sw = now;
    }

    var parsed = files.Select((f, i) => ArticleReader.Read($"bai-{i}.txt", f)).ToList();
    Lap("parse");
    var body = parsed.Select(p => Body.Of(p)).ToList();
    Lap("body");
    var marks = parsed.Select(p => TextMarks.Of(p.Headline, p.Lede, p.Blocks)).ToList();
    Lap("marks");
    foreach (var m in marks) { StoryPrint.Of($"{m.Story.Lede} {m.Story.Body}"); }
    Lap(" of this print");
    foreach (var m in marks) { m.Words.ToBytes(); }
    Lap("tobytes");
}
