using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.People;

/// <summary>A name as text: as it is shown, and as two printings of it are compared.</summary>
public static class NameText
{
    /// <summary>
    /// The form two printings of a name share: case, composed or decomposed letters and the place of the tone do not count,
    /// marks do. Syllables stand apart by one space.
    /// </summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.SameLineKey));
    }

    /// <summary>The words of a name, <c>NGUYỄN VĂN A</c> as <c>Nguyễn Văn A</c>.</summary>
    internal static string Of(TextWords words, int first, int end)
    {
        var name = words.Slice(first, end);
        if (words[first].Kind != WordKind.Caps)
        {
            return name;
        }

        var letters = name.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = i == 0 || letters[i - 1] == ' ' ? char.ToUpperInvariant(letters[i]) : letters[i];
        }

        return new string(letters);
    }

    internal static string First(string key) => key.IndexOf(' ') is > 0 and var end ? key[..end] : key;

    /// <summary>The last syllable of a key: the given name.</summary>
    internal static string Last(string key) => key[(key.LastIndexOf(' ') + 1)..];

    /// <summary>Whether a key is the end of a longer one.</summary>
    internal static bool IsPart(string part, string whole) =>
        part.Length < whole.Length && whole[whole.Length - part.Length - 1] == ' ' && whole.EndsWith(part, StringComparison.Ordinal);
}
