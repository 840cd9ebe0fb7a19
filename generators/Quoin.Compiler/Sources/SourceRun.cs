using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>A run of text in one style. A reference to a footnote, and an image, are runs without text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its span in the reading text.</param>
/// <param name="Styles">How its text is set.</param>
internal sealed record SourceRun(RunKind Kind, Span Span, TextStyles Styles = TextStyles.None)
{
    /// <summary>The address of the link that the run is a part of; the label of a footnote; empty for others.</summary>
    public string Target { get; init; } = "";

    /// <summary>The title of the link; empty if there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The image that the run is; null for others.</summary>
    public SourceImage? Image { get; init; }
}

/// <summary>An image.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Alternative">The text in place of it; can be empty.</param>
/// <param name="Title">Its title; empty if there is none.</param>
internal sealed record SourceImage(string Address, string Alternative, string Title);
