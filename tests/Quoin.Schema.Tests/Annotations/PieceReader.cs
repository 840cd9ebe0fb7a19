using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Schema.Tests;

/// <summary>Reads a valid file as pieces, so that it can be broken in the ways in which generated ones are.</summary>
internal sealed class PieceReader
{
    private readonly string _text;

    private PieceReader(string text) => _text = text;

    /// <param name="text">The file.</param>
    /// <param name="root">The format of the whole file.</param>
    public static MappingPiece Read(string text, MappingFormat root) =>
        (MappingPiece)new PieceReader(text).Value(YamlReader.Read(text, new DiagnosticBag("quoin.yaml"))!, new MappingValueFormat(root));

    private Piece Value(YamlNode node, ValueFormat? format) => (node, format) switch
    {
        (YamlScalar or YamlMapping, OneOrManyFormat { Item: var item }) => Value(node, item),
        (YamlScalar scalar, _) => new ScalarPiece(new Scalar(Written(scalar), scalar.IsNull ? null : scalar.Value)) { Format = format },
        (YamlSequence list, _) => new ListPiece(list.Items.Select(item => Value(item, ItemOf(format)))) { Format = format },
        (YamlMapping mapping, MappingValueFormat { Mapping: var known }) => With(
            new MappingPiece { Format = format, Mapping = known }, mapping, (key, value) => Value(value, known.Find(key)?.Value)),
        (YamlMapping mapping, MarksFormat { Mark: var mark }) => With(new MappingPiece { Format = format }, mapping, (_, value) => Value(value, new MappingValueFormat(mark.For(KindOf(value))))),
        (YamlMapping mapping, WordListsFormat { Word: var word }) => With(new MappingPiece { Format = format }, mapping, (_, value) => Value(value, new MarksFormat(word))),
        (YamlMapping mapping, LocalizedFormat) => With(new MappingPiece { Format = format }, mapping, (_, value) => Value(value, Texts.Words)),
        _ => throw new NotSupportedException($"No piece is known of {node.Describe()} as {format?.Description}."),
    };

    private MappingPiece With(MappingPiece piece, YamlMapping mapping, Func<string, YamlNode, Piece> value)
    {
        piece.Entries.AddRange(mapping.Entries.Select(entry => (Written(entry.Key), value(entry.Key.Value, entry.Value))));
        return piece;
    }

    private string Written(YamlScalar scalar) => _text.Substring(scalar.Range.Start, scalar.Range.Length);

    private static ValueFormat? ItemOf(ValueFormat? format) => format switch
    {
        ListFormat { Item: var item } => item,
        OneOrManyFormat { Item: var item } => item,
        _ => null,
    };

    private static string? KindOf(YamlNode mark) =>
        mark is YamlMapping { Entries: var entries } ? entries.Where(static entry => entry.Key.Value == ClaimFields.Kind.Key).Select(static entry => entry.Value).OfType<YamlScalar>().FirstOrDefault()?.Value : null;
}
