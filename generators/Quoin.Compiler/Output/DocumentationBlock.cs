using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>How the lines of a block of documentation belong together.</summary>
internal enum DocumentationBlockKind
{
    /// <summary>One line that is no paragraph; none where it is empty.</summary>
    Line,

    /// <summary>The lines of one paragraph.</summary>
    Paragraph,

    /// <summary>The items of a bulleted list.</summary>
    List,
}

/// <summary>A part of what an editor shows on hover.</summary>
/// <param name="Kind">How its lines belong together.</param>
/// <param name="Lines">The lines.</param>
internal sealed record DocumentationBlock(DocumentationBlockKind Kind, EquatableArray<DocumentationLine> Lines);

/// <summary>A line of documentation.</summary>
/// <param name="Runs">Its pieces, which follow one another.</param>
internal sealed record DocumentationLine(EquatableArray<DocumentationRun> Runs)
{
    /// <summary>A line of one text without a link.</summary>
    public static implicit operator DocumentationLine(string text) => new([new DocumentationRun(text)]);
}

/// <summary>A piece of a line of documentation.</summary>
/// <param name="Text">The text, any characters.</param>
/// <param name="Member">The member of the article's class that it links to; empty for none.</param>
internal sealed record DocumentationRun(string Text, string Member = "")
{
    /// <summary>A text without a link.</summary>
    public static implicit operator DocumentationRun(string text) => new(text);
}
