namespace NewsPortal.Content;

/// <summary>A photo an article file shows, before it is kept (ảnh kèm bài).</summary>
/// <param name="Name">As <see cref="Figure.Picture"/> writes it; unique in its article.</param>
/// <param name="Read">Its bytes, read anew at every call; null when the photo is not there.</param>
public sealed record IncomingPicture(string Name, Func<byte[]?> Read);
