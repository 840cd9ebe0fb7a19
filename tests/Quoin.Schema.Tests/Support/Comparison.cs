using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>What the schema and the compiler say of a file.</summary>
/// <param name="Example">The file.</param>
/// <param name="Verdict">What the schema says.</param>
/// <param name="Diagnostics">What the compiler says.</param>
/// <param name="Format">The format in force.</param>
internal sealed record Comparison(Case Example, Verdict Verdict, IEnumerable<ContentDiagnostic> Diagnostics, AnnotationFormat Format)
{
    private string Text => Example.Annotation;

    /// <summary>Fails if the schema and the compiler disagree about any file.</summary>
    public static void AssertAgreement(IReadOnlyList<Comparison> comparisons)
    {
        var disagreements = comparisons.Select(static comparison => comparison.Disagreement()).OfType<string>().ToList();

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {comparisons.Count} disagree.\n{string.Join('\n', disagreements.Take(8))}");
    }

    private string? Disagreement()
    {
        var diagnostics = Diagnostics.ToList();
        var faults = diagnostics.Where(static diagnostic => Untellable.Structure.Contains(diagnostic.Rule)).ToList();
        var reported = faults.Where(fault => !Untellable.All.Any(untellable => untellable.Covers(new ReportedFault(fault, Text, Format)))).ToList();
        var isStrange = Verdict.Yaml.Count > 0
            || diagnostics.Any(static diagnostic => !Untellable.Structure.Contains(diagnostic.Rule) && diagnostic.Rule != Rules.FileNameMismatch && diagnostic.Rule != Rules.DatesOutOfOrder)
            || (Example.IsRight is { } isRight && isRight == faults.Count > 0);
        var isRefused = reported.Count > 0;

        return !isStrange && Verdict.Standard.Count > 0 == isRefused && Verdict.Editor.Count > 0 == isRefused && (!Example.IsInOnePlace || IsSamePlace(diagnostics, reported))
            ? null
            : $"""
              == {Example.Name}
              {Text}
              compiler: {string.Join("\n          ", diagnostics)}
              standard: {string.Join("\n          ", Verdict.Standard)}
              editor:   {string.Join("\n          ", Verdict.Editor.Take(5))}
              yaml:     {string.Join("\n          ", Verdict.Yaml)}
              """;
    }

    /// <summary>Whether the compiler reports something wherever an editor does, and an editor wherever the compiler reports what a schema can tell.</summary>
    private bool IsSamePlace(IEnumerable<ContentDiagnostic> diagnostics, IEnumerable<ContentDiagnostic> reported)
    {
        var marks = new MarkLines(Text);
        var shown = Verdict.Editor.Select(fault => marks.At(int.Parse(fault.Split(',')[0], CultureInfo.InvariantCulture))).ToHashSet();
        var all = diagnostics.Select(Place).ToHashSet();
        return shown.All(place => all.Any(other => IsSame(place, other))) && reported.All(fault => shown.Any(place => IsSame(place, Place(fault))));

        string Place(ContentDiagnostic fault) => marks.At(1 + Text.AsSpan(0, fault.Range.Start).Count('\n'));
    }

    /// <summary>Whether two places are one. Of a mapping that is wrong as a whole, one may report its key, and the other its first line.</summary>
    private static bool IsSame(string place, string other) =>
        place == other || place.StartsWith($"{other}/", StringComparison.Ordinal) || other.StartsWith($"{place}/", StringComparison.Ordinal);
}
