using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class AuthorMistakeTests
{
    private const string Path = "content/tea.quoin.yaml";

    private static readonly IReadOnlyList<AuthorMistake> Mistakes =
    [
        .. CharacterMistakes.All, .. FlowMistakes.All, .. IndentationMistakes.All, .. KeyMistakes.All, .. ListMistakes.All, .. QuotationMistakes.All, .. StartMistakes.All,
    ];

    public static TheoryData<string> Cases => [.. Mistakes.Select(mistake => mistake.Case)];

    public static TheoryData<string> Fixable => [.. Mistakes.Where(mistake => mistake.HasFix).Select(mistake => mistake.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_once_where_it_is_with_a_way_to_fix_it(string name)
    {
        var mistake = Get(name);
        var annotation = MarkedText.Parse(mistake.Annotation);

        var reported = Assert.Single(Faults(annotation.Text, mistake.Source));

        Assert.Equal(mistake.Message, $"{reported.Rule.Id}: {reported.Message}");
        Assert.Equal(annotation.Mark, reported.Range);
        Assert.Equal(mistake.HasFix, reported.Fixes.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void Its_fixes_one_after_another_lead_to_valid_YAML(string name)
    {
        var mistake = Get(name);
        var text = MarkedText.Parse(mistake.Annotation).Text;
        for (var steps = 0; Faults(text, mistake.Source).FirstOrDefault(fault => fault.Fixes.Any(fix => fix.Kind == FixKinds.Syntax)) is { } fault; steps++)
        {
            Assert.InRange(steps, 0, 9);
            text = ContentEdits.Apply(text, [fault.Fixes[0]]);
        }

        Assert.DoesNotContain(Faults(text, mistake.Source), fault => fault.Rule == Rules.InvalidYaml || fault.Rule == Rules.WrongShape);
    }

    private static AuthorMistake Get(string name) => Mistakes.Single(mistake => mistake.Case == name);

    private static IReadOnlyList<ContentDiagnostic> Faults(string annotation, string source) =>
        Compilation.OfFile(annotation, source, Path, "seeds/tea.txt").Faults;

    [Theory]
    [InlineData("salt\n:")]
    [InlineData("salt\n: white")]
    [InlineData(".\nsalt: white")]
    public void A_colon_in_the_last_line_after_a_text_is_reported(string annotation) =>
        Assert.Contains(Rules.InvalidYaml, Compilation.OfFile(annotation, "Salt.\n").Diagnostics.Select(diagnostic => diagnostic.Rule));
}
