namespace NewsPortal.Data.Pictures;

/// <summary>The storage takes no picture: its disk is full, closed or broken. No fault of the file that brought the picture.</summary>
public sealed class PictureStorageException(string message, Exception cause) : Exception(message, cause);
