using System.Runtime.CompilerServices;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Yaml;

namespace Quoin.Schema.Tests;

/// <summary>A diagnostic of the compiler, and the annotation that it is about.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Annotation">The annotation.</param>
/// <param name="Format">The format in force.</param>
internal sealed record ReportedFault(ContentDiagnostic Diagnostic, string Annotation, AnnotationFormat Format)
{
    private static readonly ConditionalWeakTable<AnnotationFormat, IReadOnlyList<TextFormat>> LimitedOf = [];

    public Rule Rule => Diagnostic.Rule;

    /// <summary>The forms of numbers, and of values with limits, in a model.</summary>
    public IReadOnlyList<TextFormat> Limited => LimitedOf.GetValue(Format, static format =>
        [.. FormatParts.Of(format.Article, format).OfType<TextFormat>().Where(static text => text.Range is not null || text.Numbers is { IsDecimal: true } or { Least: int.MinValue })]);

    /// <summary>The text at its position.</summary>
    public string Written => Annotation.Substring(Diagnostic.Range.Start, Diagnostic.Range.Length);

    /// <summary>Whether the list around it contains a mapping.</summary>
    public bool IsBesideMapping => List is { } list && list.Items.Any(item => item is YamlMapping);

    /// <summary>Whether it is an item of a list that is a boolean for YAML, and all earlier ones of the same text are in quotes, or the other way round.</summary>
    public bool IsOtherwiseQuotedBoolean =>
        List is { } list
        && list.Items.FirstOrDefault(item => item.Range.Start == Diagnostic.Range.Start) is YamlScalar { Value: "true" or "false" } scalar
        && list.Items.OfType<YamlScalar>().TakeWhile(item => item != scalar).All(item => item.Value != scalar.Value || IsQuoted(item) != IsQuoted(scalar));

    /// <summary>The innermost list around it.</summary>
    private YamlSequence? List => Around(YamlReader.Read(Annotation, new DiagnosticBag(Diagnostic.Path))!).OfType<YamlSequence>().LastOrDefault();

    /// <summary>The nodes around it, the innermost last.</summary>
    private IEnumerable<YamlNode> Around(YamlNode node) =>
        Diagnostic.Range.Start < node.Range.Start || Diagnostic.Range.Start >= node.End ? []
        : node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(entry => Around(entry.Value)).Prepend(node),
            YamlSequence sequence => sequence.Items.SelectMany(Around).Prepend(node),
            _ => [node],
        };

    private static bool IsQuoted(YamlScalar scalar) => scalar.Form is ScalarForm.SingleQuoted or ScalarForm.DoubleQuoted;
}
