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
        foreach (var mark in sections)
        {
            if (new SectionModel(mark).HasHeading)
            {
                headings[mark.Quotes[0].Anchor.Span] = mark.Id;
            }
        }

        SourceBlock[]? changed = null;
        for (var i = 0; i < blocks.Count && headings.Count > 0; i++)
        {
            if (blocks[i].Kind == BlockKind.Paragraph && headings.TryGetValue(blocks[i].Span, out var name))
            {
                changed ??= blocks.AsSpan().ToArray();
                changed[i] = blocks[i] with { Kind = BlockKind.Heading, Number = Level, Name = name };
            }
        }

        return changed is null ? blocks : new EquatableArray<SourceBlock>(changed);
    }
}
