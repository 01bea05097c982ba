namespace NewsPortal.Data.Search;

/// <summary>The words a word may stand for when one letter of it is wrong, missing, too many, or in its neighbour's place.</summary>
internal static class Misspelling
{
    // Of two letters anything is a misspelling but a letter that is missing.
    private const int Shortest = 3;
    private const int Longest = 20;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static string[] Of(string word)
    {
        if (word.Length is < Shortest - 1 or > Longest || !word.All(char.IsAsciiLetterLower))
        {
            return [];
        }

        var meant = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i <= word.Length; i++)
        {
            var (before, after) = (word[..i], word[i..]);
            foreach (var letter in Letters)
            {
                meant.Add(before + letter + after);
                if (word.Length < Shortest)
                {
                    continue;
                }

                meant.Add(after.Length == 0 ? word : before + letter + after[1..]);
            }

            meant.Add(after.Length == 0 || word.Length < Shortest ? word : before + after[1..]);
            meant.Add(after.Length < 2 ? word : before + after[1] + after[0] + after[2..]);
        }

        meant.Remove(word);
        return [.. meant];
    }
}
