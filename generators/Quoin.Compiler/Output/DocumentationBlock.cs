using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The layout of a documentation block.</summary>
internal enum DocumentationBlockKind
{
    /// <summary>One line outside a paragraph; omitted if it is empty.</summary>
    Line,

    Paragraph,

    List,
}

/// <summary>A block of a documentation comment.</summary>
/// <param name="Kind">The layout of its lines.</param>
/// <param name="Lines">The lines.</param>
internal sealed record DocumentationBlock(DocumentationBlockKind Kind, EquatableArray<DocumentationLine> Lines);

/// <summary>A line of documentation.</summary>
/// <param name="Runs">Its runs, in order.</param>
internal sealed record DocumentationLine(EquatableArray<DocumentationRun> Runs)
{
    /// <summary>Creates a line of plain text.</summary>
    public static implicit operator DocumentationLine(string text) => new([new DocumentationRun(text)]);
}

/// <summary>A run of text in a line of documentation.</summary>
/// <param name="Text">The text, not escaped.</param>
/// <param name="Member">The member of the article's class to link to; empty for no link.</param>
internal sealed record DocumentationRun(string Text, string Member = "")
{
    /// <summary>Creates a run of plain text.</summary>
    public static implicit operator DocumentationRun(string text) => new(text);
}
