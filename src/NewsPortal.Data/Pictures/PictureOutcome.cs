using NewsPortal.Content;

namespace NewsPortal.Data.Pictures;

/// <summary>What became of a picture that was taken.</summary>
/// <param name="Name">What its figure names from now on.</param>
/// <param name="Alike">The kept picture that looks the same, when this one is new.</param>
/// <param name="Focus">What it is about, as far as anybody can see.</param>
/// <param name="Frames">More than one: an animation, of which the first was published.</param>
internal sealed record PictureOutcome(string Name, FocalPoint? Focus, string? Alike = null, int Frames = 1);
