using System.Security;
using NetVips;
using NewsPortal.Data.PrivateClusters;

namespace NewsPortal.Data.Pictures;

/// <summary>
/// A headline as a picture (ảnh chia sẻ), for the card a shared link becomes: section, headline and the newspaper's name in Lora,
/// on paper, under the ink rule that opens every part of the newspaper.
/// </summary>
/// <param name="Newspaper">The name, closed by the nặng dot as in the masthead.</param>
/// <param name="Section">Stands above the headline in red; null: nothing stands there.</param>
/// <param name="Headline">Null: the newspaper's own card, its name large.</param>
public sealed record HeadlinePicture(string Newspaper, string? Section, string? Headline)
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Raise it when the drawing changes: addresses change with it.</summary>
    public const int Version = 1;

    private const int Margin = 72;
    private const int RuleHeight = 6;
    private const int TabWidth = 96;
    private const int TabHeight = 14;
    private const int HeadlineTop = 148;
    private const int MostHeadline = 350;
    private const int NameSize = 38;
    private const int Quality = 85;

    // The largest that leaves the headline whole; a headline that is a story of its own is cut instead.
    private static readonly int[] Sizes = [84, 74, 64, 56, 48, 42];
    private const int MostLetters = 230;

    // The tokens of the style sheet, by day.
    private static readonly double[] Paper = [0xff, 0xff, 0xff];
    private static readonly double[] Ink = [0x16, 0x13, 0x0f];
    private static readonly double[] Accent = [0xb3, 0x24, 0x1a];

    // Drawing holds a few megabytes of points; a crowd of links shared at once waits in line.
    private static readonly SemaphoreSlim Pens = new(2);
    private static readonly string Letters = Path.Combine(AppContext.BaseDirectory, "Pictures", "headline.ttf");

    /// <summary>
    /// Lets the letters of this program be the only ones: those of the system are neither searched nor listed in a file outside our folder.
    /// Called before anything is drawn.
    /// </summary>
    public static void ChooseLetters() =>
        Libc.SetVariable("FONTCONFIG_FILE", Path.Combine(AppContext.BaseDirectory, "Pictures", "fonts.conf"));

    /// <returns>A JPEG.</returns>
    public async Task<byte[]> DrawAsync(CancellationToken cancel)
    {
        await Pens.WaitAsync(cancel);
        try
        {
            return Draw();
        }
        finally
        {
            Pens.Release();
        }
    }

    private byte[] Draw()
    {
        var parts = new List<Part>
        {
            new(Box(Width - (2 * Margin), RuleHeight), Ink, Margin, Margin - 24),
            new(Box(TabWidth, TabHeight), Accent, Margin, Margin - 24),
        };
        if (Headline is null)
        {
            AddName(parts, Sizes[0] + 40, top: 210);
        }
        else
        {
            if (Section is not null)
            {
                parts.Add(new(Write(Section, 34), Accent, Margin, 86));
            }

            parts.Add(new(Fit(Headline), Ink, Margin, HeadlineTop));
            AddName(parts, NameSize, top: Height - Margin - 34);
        }

        return Compose(parts);
    }

    private void AddName(List<Part> parts, int size, int top)
    {
        var name = Write(Newspaper, size);
        var dot = size / 5;
        parts.Add(new(name, Ink, Margin, top));

        // Under the line, as the mark itself stands.
        parts.Add(new(Dot(dot), Accent, Margin + name.Width + (dot / 2), top + name.Height - dot));
    }

    private static byte[] Compose(List<Part> parts)
    {
        using var black = Image.Black(Width, Height);
        using var sheet = (black + Paper).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var inked = parts.Select(part => part.Mask.NewFromImage(part.Colour).Copy(interpretation: Enums.Interpretation.Srgb).Bandjoin(part.Mask)).ToArray();
        try
        {
            using var all = sheet.Composite(
                inked, [.. parts.Select(_ => Enums.BlendMode.Over)], x: [.. parts.Select(part => part.Left)], y: [.. parts.Select(part => part.Top)]);
            using var flat = all.Flatten(background: Paper);
            return flat.JpegsaveBuffer(q: Quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
        }
        finally
        {
            foreach (var image in inked.Concat(parts.Select(part => part.Mask)))
            {
                image.Dispose();
            }
        }
    }

    private static Image Fit(string headline)
    {
        var text = headline.Length <= MostLetters ? headline : headline[..headline.LastIndexOf(' ', MostLetters)] + "…";
        foreach (var size in Sizes[..^1])
        {
            var lines = Write(text, size);
            if (lines.Height <= MostHeadline && lines.Width <= Width - (2 * Margin))
            {
                return lines;
            }

            lines.Dispose();
        }

        return Write(text, Sizes[^1]);
    }

    // Pango reads markup: a headline's own signs are only signs. A word longer than the line is broken where it must be.
    private static Image Write(string text, int size) => Image.Text(
        SecurityElement.Escape(text), font: $"Portal Headline {size}px", fontfile: Letters, width: Width - (2 * Margin), dpi: 72,
        spacing: size / 8, wrap: Enums.TextWrap.WordChar);

    private static Image Box(int width, int height)
    {
        using var black = Image.Black(width, height);
        return (black + 255.0).Cast(Enums.BandFormat.Uchar);
    }

    // Drawn large and made small: its edge is then as smooth as a letter's.
    private static Image Dot(int size)
    {
        const int Fine = 8;
        using var black = Image.Black(size * Fine, size * Fine);
        using var disc = black.Mutate(image => image.DrawCircle([255], size * Fine / 2, size * Fine / 2, (size * Fine / 2) - 1, fill: true));
        return disc.Shrink(Fine, Fine);
    }

    private sealed record Part(Image Mask, double[] Colour, int Left, int Top);
}
