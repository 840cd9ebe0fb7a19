using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Turns the paragraphs that an annotation names as headings into headings: plain text has no marks for them.</summary>
internal static class HeadingBlocks
{
    /// <summary>The level of a heading that has no level in the source: below the title of the article.</summary>
    private const int Level = 2;

    /// <summary>The blocks of a source with the headings of its sections.</summary>
    public static EquatableArray<SourceBlock> Apply(EquatableArray<SourceBlock> blocks, EquatableArray<MarkModel> sections)
    {
        var headings = new Dictionary<Span, string>();
        foreach (var section in sections.Select(static mark => new SectionModel(mark)).Where(static section => section.HasHeading))
        {
            headings[section.Mark.Quotes[0].Anchor.Span] = section.Mark.Id;
        }

        return headings.Count == 0 || !blocks.Any(IsHeading)
            ? blocks
            : blocks.Select(block => IsHeading(block) ? block with { Kind = BlockKind.Heading, Number = Level, Name = headings[block.Span] } : block).ToEquatableArray();

        bool IsHeading(SourceBlock block) => block.Kind == BlockKind.Paragraph && headings.ContainsKey(block.Span);
    }
}
