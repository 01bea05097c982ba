namespace NewsPortal.Data.Pictures;

/// <summary>A file a reader gets for a picture's address.</summary>
/// <param name="File">The file.</param>
/// <param name="Ending">Its format.</param>
/// <param name="IsWhatWasAsked">Off when it stands in for one that could not be made: a reader must not keep it for ever.</param>
public sealed record FoundPicture(FileInfo File, string Ending, bool IsWhatWasAsked);
