using Quoin.Definitions;

namespace Quoin;

/// <summary>What the pieces of a run have in common.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Styles">How its text is set.</param>
/// <param name="Link">Its link; null if it is in none.</param>
/// <param name="Image">Its image; null for a text.</param>
/// <param name="Footnote">The index of the footnote that it refers to, plus one; 0 for a text.</param>
internal sealed record RunFormat(RunKind Kind, TextStyles Styles, Link? Link = null, Image? Image = null, int Footnote = 0)
{
    /// <summary>Text and nothing else.</summary>
    public static readonly RunFormat Plain = new(RunKind.Text, TextStyles.None);
}
