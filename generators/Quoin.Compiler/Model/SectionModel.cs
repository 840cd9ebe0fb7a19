using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A section.</summary>
/// <param name="Mark">The mark; its quote is the heading or the first words.</param>
internal readonly record struct SectionModel(MarkModel Mark)
{
    public bool HasHeading => Mark.Fields.Number(SectionFields.HasHeading) != 0;

    /// <summary>Its span in the source.</summary>
    public Span Extent => new(Mark.Fields.Number(SectionFields.Start), Mark.Fields.Number(SectionFields.Length));

    /// <summary>The line of the file in which it ends; 1-based.</summary>
    public int LastLine => Mark.Fields.Number(SectionFields.LastLine);

    public string Language => Mark.Fields.Text(SectionFields.Language)!;
}
