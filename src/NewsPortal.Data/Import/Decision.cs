using NewsPortal.Content;

namespace NewsPortal.Data.Import;

/// <summary>What is to be done with a file.</summary>
internal enum Step
{
    /// <summary>It is there already.</summary>
    Nothing,

    /// <summary>It makes a new article.</summary>
    Write,

    /// <summary>Its text goes into an article that is there.</summary>
    Change,

    /// <summary>Its text is there already, as a draft.</summary>
    Publish,

    Refuse,
}

/// <summary>A file and what is to be done with it.</summary>
/// <param name="Id">The article it goes to.</param>
/// <param name="TakesOver">The article has, or gets, more than one key.</param>
/// <param name="IsNoted">Its keys are noted already.</param>
internal sealed record Decision(ReadFile File, Step Step, long Id, bool TakesOver = false, bool IsNoted = false, Finding? Problem = null);

/// <summary>What an import knows of an article before it decides.</summary>
/// <param name="FileHeadline">What its file said last; <paramref name="StoryPrint"/> is of that text too, whatever an editor made of it.</param>
internal sealed record KnownArticle(
    long Id, string Key, byte[] ReadStamp, bool IsDraft, bool IsEdited, string Headline, string FileHeadline, int[] StoryPrint, byte[] FileHash, string[] MissingPictures);
