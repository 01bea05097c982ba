using NewsPortal.Content;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// A picture that was kept (ảnh đã lưu). One row an original; it is written after its files and holds nothing a second
/// import would find otherwise: no time, no order.
/// </summary>
public sealed class Picture
{
    /// <summary>SHA-256 of the original; of a picture that came with our own export, what its name says of the original.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The published file's name: <see cref="PictureName"/>.</summary>
    public required string Name { get; init; }

    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>The published file's ending: <c>jpg</c>, <c>png</c> or <c>webp</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The published file's length in bytes.</summary>
    public required int Length { get; init; }

    /// <summary>The original's length in bytes; null: it is not here, the picture came with our own export.</summary>
    public int? OriginalLength { get; init; }

    /// <summary>What the picture looks like (<see cref="PictureLook"/>); null when it shows too little to be told from others.</summary>
    public long? Look { get; init; }

    /// <summary>Its <see cref="FocalPoint"/>, where the eye goes first; null in rows of an older program.</summary>
    public int? FocusX { get; init; }
    public int? FocusY { get; init; }

    public FocalPoint? Focus => FocusX is { } x && FocusY is { } y ? new FocalPoint(x, y) : null;
}
