using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>A run of text in one style. A reference to a footnote, and an image, are runs without text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its span in the reading text.</param>
/// <param name="Styles">How its text is set.</param>
internal sealed record SourceRun(RunKind Kind, Span Span, TextStyles Styles = TextStyles.None)
{
    /// <summary>The address of the link that the run is a part of, or of the image; the label of a footnote; empty for others.</summary>
    public string Target { get; init; } = "";

    /// <summary>The title of the link or the image; empty if there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text in place of an image; empty for others.</summary>
    public string Alternative { get; init; } = "";
}
