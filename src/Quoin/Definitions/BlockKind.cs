namespace Quoin.Definitions;

/// <summary>What a block of a source is. Compiled content holds the numbers: append only.</summary>
internal enum BlockKind
{
    Paragraph = 1,
    Heading = 2,
    List = 3,
    ListItem = 4,
    Quote = 5,
    Table = 6,
    TableRow = 7,
    TableCell = 8,
    Code = 9,
    ThematicBreak = 10,
    Footnote = 11,
    DefinitionList = 12,
    DefinitionTerm = 13,
    Definition = 14,
}
