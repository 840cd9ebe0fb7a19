using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads a caveat's selector of claims.</summary>
internal sealed class SelectorParser(DiagnosticBag diagnostics, ValueReader values)
{
    public SelectorSyntax? Parse(MappingReader caveat)
    {
        var field = CaveatFields.AppliesTo;
        switch (caveat.Value(field))
        {
            case null:
                return null;
            case YamlScalar { Value: SelectorFormat.All, IsNull: false }:
                return new SelectorSyntax(All: true, [], [], [], [], caveat.KeyRange(field));
            case YamlSequence { Items.Count: > 0 }:
                return new SelectorSyntax(All: false, values.Ids(caveat, field), [], [], [], caveat.KeyRange(field));
            case YamlMapping mapping:
                return Conditions(mapping, caveat.KeyRange(field));
            case { } node:
                values.ReportShape(node, field.Key, field.Value);
                return null;
        }
    }

    /// <summary>Reads the selector of a library's caveat.</summary>
    public HouseSelectorSyntax? ParseHouse(MappingReader caveat, Field field)
    {
        switch (caveat.Value(field))
        {
            case null:
                return null;
            case YamlScalar { Value: SelectorFormat.All, IsNull: false }:
                return new HouseSelectorSyntax([], [], [], caveat.KeyRange(field));
            case YamlMapping mapping:
                var reader = new MappingReader(mapping, values.Format.HouseSelector, new Subject("The selector"), caveat.KeyRange(field), diagnostics);
                values.RequireKey(mapping, values.Format.HouseSelector, field);
                return new HouseSelectorSyntax(
                    Ids(reader, HouseSelectorFields.Articles),
                    values.Words(reader, HouseSelectorFields.Kind),
                    values.OneOrMany(reader, HouseSelectorFields.Language)
                        .Select(node => values.Text(node, Texts.Language, HouseSelectorFields.Language.Key)?.Value).OfType<string>().ToEquatableArray(),
                    caveat.KeyRange(field));
            case { } node:
                values.ReportShape(node, field.Key, field.Value);
                return null;
        }
    }

    private SelectorSyntax Conditions(YamlMapping mapping, TextRange range)
    {
        var reader = new MappingReader(mapping, values.Format.Selector, new Subject("The selector"), range, diagnostics);
        values.RequireKey(mapping, values.Format.Selector, CaveatFields.AppliesTo);
        return new SelectorSyntax(
            All: false,
            [],
            values.Words(reader, SelectorFields.Kind),
            Ids(reader, SelectorFields.Section),
            Ids(reader, SelectorFields.About),
            range);
    }

    private EquatableArray<Located<string>> Ids(MappingReader reader, Field field) => values.Ids(values.OneOrMany(reader, field), field);
}
