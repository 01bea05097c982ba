namespace NewsPortal.Data;

/// <summary>What an import does with a new file that tells the story of an article under another headline and key.</summary>
public enum SameStoryAnswer
{
    /// <summary>Refuses it and asks.</summary>
    Ask,

    /// <summary>Updates the article; its address stays, and the file's key is remembered.</summary>
    Update,

    /// <summary>Makes an article of its own.</summary>
    New,
}
