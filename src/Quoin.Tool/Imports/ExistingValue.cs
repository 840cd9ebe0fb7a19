using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.Imports;

/// <summary>Compares a value of a row with what an annotation has.</summary>
internal static class ExistingValue
{
    /// <summary>Whether the annotation has the value. A text in a language that the row does not give is no difference, and neither is the order of ids.</summary>
    /// <param name="value">The value of the row. One that a person must choose is no value yet.</param>
    /// <param name="node">The value of the annotation; null if it has none.</param>
    /// <param name="language">The language of the article.</param>
    public static bool Is(ImportValue value, YamlNode? node, string language) => value switch
    {
        ChosenValue => true,
        TextValue text => IsText(node, text.Text),
        WordValue word => IsText(node, word.Word),
        IdsValue ids => AreItems(node, ids.Ids),
        ItemsValue list => AreItems(node, list.Items),
        SelectorValue { Conditions.Count: 0 } => IsText(node, SelectorFormat.All),
        SelectorValue selector => node is YamlMapping mapping && mapping.Entries.Count == selector.Conditions.Count
            && selector.Conditions.All(condition => AreItems(Find(mapping, condition.Key), condition.Values)),
        LocalizedTexts texts => texts.Texts.All(text => node is YamlMapping mapping
            ? IsText(Find(mapping, text.Language ?? language), text.Text)
            : (text.Language ?? language) == language && IsText(node, text.Text)),
        _ => false,
    };

    /// <summary>The value of a key; null if the node is no mapping or does not have it.</summary>
    public static YamlNode? Find(YamlNode? node, string key) =>
        node is YamlMapping mapping ? mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value : null;

    private static bool IsText(YamlNode? node, string text) => node is YamlScalar { IsNull: false } scalar && Whitespace.Collapse(scalar.Value) == text;

    private static bool AreItems(YamlNode? node, IReadOnlyList<string> items) => node switch
    {
        YamlSequence list => list.Items.All(static item => item is YamlScalar) && list.Items.Select(static item => ((YamlScalar)item).Value).ToHashSet(StringComparer.Ordinal).SetEquals(items),
        _ => items is [var only] && IsText(node, only),
    };
}
