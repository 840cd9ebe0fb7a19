using System.Diagnostics;
using Quoin.Definitions;

namespace Quoin;

/// <summary>
/// Represents a piece of a block's text in one style. A piece ends where a quote begins or ends, so each quote covers it as a whole or
/// not at all.
/// </summary>
/// <remarks>Each run is one object, and runs are compared by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Run
{
    private readonly ArticleBody _body;
    private readonly RunFormat _format;

    internal Run(ArticleBody body, RunFormat format, TextSpan span, IReadOnlyList<Mark> marks)
    {
        _body = body;
        _format = format;
        Span = span;
        MarksIncludingInvalid = marks;
    }

    /// <summary>Gets the place of the run in the text of the source.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the text; empty for an image and for a reference to a footnote.</summary>
    /// <remarks>It can be a part of a claim, whose caveats are elsewhere. <see cref="MarksIncludingInvalid"/> has the claim.</remarks>
    public string Text => field ??= _body.Content.SourceText.Substring(Span.Start, Span.Length);

    /// <summary>Gets how the text is set.</summary>
    public TextStyles Styles => _format.Styles;

    /// <summary>Gets the link that the run is a part of; null if it is in none.</summary>
    public Link? Link => _format.Link;

    /// <summary>Gets the image that the run is; null for a text.</summary>
    public Image? Image => _format.Image;

    /// <summary>Gets the footnote that the run refers to; null for a text.</summary>
    public FootnoteBlock? Footnote => _format.Footnote == 0 ? null : _body.Footnotes[_format.Footnote - 1];

    /// <summary>Gets whether the run is a line break that the author set. Its text is a line feed.</summary>
    public bool IsLineBreak => _format.Kind == RunKind.LineBreak;

    /// <summary>
    /// Gets the claims, caveats, evidence and terms that are still valid and have a quote that covers the run; can be empty. The quote that
    /// begins first is first; of those that begin together, the longest.
    /// </summary>
    public IReadOnlyList<Mark> Marks => field ?? OneInstance.Keep(ref field, MarkedPlaces.Valid(MarksIncludingInvalid));

    /// <summary>
    /// Gets all claims, caveats, evidence and terms with a quote that covers the run, also what was retracted, superseded or is a draft, in
    /// the same order; can be empty. To show a text, use these: what was retracted is still in it.
    /// </summary>
    public IReadOnlyList<Mark> MarksIncludingInvalid { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
