using NewsPortal.Content.People;

namespace NewsPortal.Web.Pages.People;

/// <summary>A statement and the story that printed it first among the newest.</summary>
public sealed record Said(string Text, PersonPage.Fact Story)
{
    /// <summary>The newest first; what several stories print is one statement, and the oldest of them has it.</summary>
    public static IReadOnlyList<Said> Of(IReadOnlyList<PersonPage.Fact> facts, int count)
    {
        var statements = new List<Said>();
        foreach (var said in facts.SelectMany(fact => fact.Statements.Select(text => new Said(text, fact))))
        {
            var same = statements.FindIndex(before => SameStatement.Alike(before.Text, said.Text));
            if (same >= 0)
            {
                statements[same] = statements[same] with { Story = said.Story };
            }
            else if (statements.Count < count)
            {
                statements.Add(said);
            }
        }

        return statements;
    }
}
