using NewsPortal.Content;
using NewsPortal.Content.Reading;
using NewsPortal.Data;

namespace NewsPortal.Web.Commands;

/// <summary>One article's part of a file on its way through the import; at the end one of its three outcomes is there.</summary>
internal sealed class PartInWork(string name, int weight)
{
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name { get; } = name;

    /// <summary>How much memory it stands for; see <see cref="ReadingLine.BatchWeight"/>.</summary>
    public int Weight { get; } = weight;

    public ArticlePart? Part { get; init; }
    public byte[] Hash { get; init; } = [];
    public byte[] Stamp { get; init; } = [];
    public DateTimeOffset? Moment { get; init; }

    public ReadFile? File { get; private set; }
    public DoneFile? Done { get; private set; }
    public Finding? Problem { get; private set; }

    public Task Finished => finished.Task;

    public void Finish(ReadFile? file = null, DoneFile? done = null, Finding? problem = null)
    {
        (File, Done, Problem) = (file, done, problem);
        finished.SetResult();
    }

    public void Fail(Exception failure) => finished.TrySetException(failure);
}
