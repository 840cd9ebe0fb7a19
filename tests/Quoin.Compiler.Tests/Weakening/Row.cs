using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>An annotation that says less than it seems to, or one that only looks like that.</summary>
/// <param name="Case">A unique description.</param>
/// <param name="Rule">The rule that reports it at ⟦…⟧; null if nothing is reported.</param>
/// <param name="Marks">The text below <see cref="Compilation.Head"/>.</param>
internal sealed record Row(string Case, Rule? Rule, string Marks)
{
    public const string Tea = """
        Green tea
        Green tea keeps adults awake through a whole night shift. Only twenty people took part. It must not be used in pregnancy.
        Tea does not cure insomnia. A survey asked nurses about it.
        """;

    /// <summary>The beginning of the annotation; ⟦…⟧ marks the position of the diagnostic if it is there.</summary>
    public string Head { get; init; } = Compilation.Head;

    public string Source { get; init; } = Tea;

    /// <summary>Rules that the example may break as well, because its texts are about something else than its quotes.</summary>
    private static readonly Rule[] Comparisons = [SurerStatementRule.Rule, StatementDenialRule.Rule, StatementNumberRule.Rule, WeakerCaveatRule.Rule];

    /// <summary>Compiles it, and asserts what is reported, without sentences that have no mark.</summary>
    public void AssertReported()
    {
        var annotation = MarkedText.Parse(Head + Marks);
        var faults = Compilation.OfWhole(annotation.Text, Source).Faults;

        Assert.Equal(
            Rule is null ? [] : annotation.Marks.Select(range => $"{Rule.Severity} {Rule.Id} {range}"),
            faults.Where(fault => !Comparisons.Contains(fault.Rule)).Select(fault => $"{fault.Severity} {fault.Rule.Id} {fault.Range}"));
        Assert.Equal(Rule is null, annotation.Marks.Count == 0);
    }
}
