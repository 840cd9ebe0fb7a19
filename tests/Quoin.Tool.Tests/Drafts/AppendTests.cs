using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Drafts;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Drafts;

/// <summary>What is added to an annotation that exists, and where.</summary>
public sealed class AppendTests
{
    private const string Head = """
        # Reviewed by Ana.
        quoin: 1
        article: tea
        title: 'Tea'   # in single quotes
        language: en
        source: ../seeds/tea.txt


        """;

    private const string Marks = """
        claims:
          # The first one.
          hot:
            kind: background
            certainty: established
            quote: 'Tea is hot'   # no full stop

          # The last one.
          green: { kind: background, certainty: established, quote: 'Tea is green' }

        asides:
          - 'Read on' # a transition
        """;

    [Fact]
    public void Marks_are_added_after_those_that_are_before_them_in_the_source_and_nothing_else_changes()
    {
        var added = Append(Head + Marks, "Tea is hot. It may burn. Read on. Is it good? Tea is green. A trial in 2019 found that it helps. It is not known why.");

        Assert.Equal(Head + """
            claims:
              # The first one.
              hot:
                kind: background
                certainty: established
                quote: 'Tea is hot'   # no full stop

              it-may-burn:
                kind: CHOOSE # background, definition, efficacy, mechanism, outlook, recommendation or safety
                certainty: possible # "may"
                quote: 'It may burn.'

              # The last one.
              green: { kind: background, certainty: established, quote: 'Tea is green' }

              a-trial-in-2019-found: { kind: CHOOSE, certainty: supported, quote: 'A trial in 2019 found that it helps.', evidence: [trial-2019] } # kind: background, definition, efficacy, mechanism, outlook, recommendation or safety

            asides:
              - 'Read on' # a transition
              - 'Is it good?'

            evidence:
              trial-2019:
                kind: CHOOSE # case-control, case-series, clinical-trial, cohort, expert-statement, guideline, law, meta-analysis, official-data, preclinical, randomized-controlled-trial, review, survey, systematic-review or unspecified-research
                quote: "A trial in 2019 found that it helps."

            caveats:
              it-is-not-known-why:
                kind: CHOOSE # limitation, precondition, risk, scope or uncertainty
                quote: "It is not known why."
                applies-to: CHOOSE # all, [ids of claims], or { kind: …, section: …, about: … }
            """, added.Text);
    }

    [Fact]
    public void A_mark_before_the_first_one_goes_to_the_beginning()
    {
        Assert.Contains("claims:\n  it-may-burn:\n    kind: CHOOSE", Append(Head + Marks, "It may burn. Tea is hot. Read on. Tea is green.").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_are_those_of_the_annotation(string lineEnd)
    {
        var annotation = (Head + Marks).Replace("\n", lineEnd, StringComparison.Ordinal);
        var added = Append(annotation, "Tea is hot. It may burn. Read on. Is it good? Tea is green.").Text;

        Assert.Equal(added.Split('\n').Length - 1, added.Split(lineEnd).Length - 1);
        Assert.Equal(Append(Head + Marks, "Tea is hot. It may burn. Read on. Is it good? Tea is green.").Text, added.Replace(lineEnd, "\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DraftCompiler.Articles), MemberType = typeof(DraftCompiler))]
    public void Whatever_is_left_out_of_a_draft_comes_back_and_everything_else_stays(string article)
    {
        var source = DraftCompiler.Source(article);
        var draft = DraftCompiler.Draft(source);
        var blocks = Blocks(draft.Text).Where(block => block.Contains("\n    quote: \"", StringComparison.Ordinal) && !block.Contains("kind: CHOOSE # case", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks.Where((_, i) => i % 3 == 0))
        {
            var without = draft.Text.Remove(draft.Text.IndexOf(block, StringComparison.Ordinal), block.Length);
            if (Parsed(without, source) is not { } shorter)
            {
                continue;
            }

            var added = AppendedAnnotation.Create(new ContentFile(draft.Path, shorter), source, ContentFrame.Of(ProjectSettings.Default));
            var build = DraftCompiler.Compile(DraftCompiler.Finish(added.Text), source);

            Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
            Assert.Empty(build.Annotations[0].Article!.Unaccounted);
            Assert.True(IsSubsequence(shorter.Split('\n'), added.Text.Split('\n')));
        }
    }

    [Theory]
    [MemberData(nameof(DraftCompiler.Articles), MemberType = typeof(DraftCompiler))]
    public void Nothing_is_added_to_what_accounts_for_everything(string article)
    {
        var source = DraftCompiler.Source(article);
        var draft = DraftCompiler.Draft(source);

        var added = AppendedAnnotation.Create(new ContentFile(draft.Path, draft.Text), source, ContentFrame.Of(ProjectSettings.Default));

        Assert.Equal((true, draft.Text), (added.Draft.IsEmpty, added.Text));
    }

    [Fact]
    public void A_footnote_that_is_evidence_already_is_cited()
    {
        const string annotation = """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.md
            evidence:
              smith: { kind: review, quote: { footnote: 1 } }
            claims:
              hot: { kind: background, certainty: established, quote: "Tea is hot", evidence: [smith] }
            """;
        var source = new ContentFile("/place/seeds/tea.md", "Tea is hot.[^1] Tea wakes you up.[^1]\n\n[^1]: Smith J. Tea. J Tea. 2019;12(3):45-50.\n");

        Assert.EndsWith(
            "\n  tea-wakes-you-up: { kind: CHOOSE, certainty: supported, quote: \"Tea wakes you up.\", evidence: [smith] } # kind: background, definition, efficacy, mechanism, outlook, recommendation or safety",
            AppendedAnnotation.Create(new ContentFile("/place/content/tea.quoin.yaml", annotation), source, ContentFrame.Of(ProjectSettings.Default)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quote: 'Tea is hat'", "'tea.quoin.yaml' has errors, so what it leaves out is not known; fix them first: QUO2001 at line 13")]
    [InlineData("quote: 'Tea is", "'tea.quoin.yaml' has errors, so what it leaves out is not known; fix them first: QUO1001 at line 13")]
    public void An_annotation_with_errors_is_left_alone(string quote, string message)
    {
        var annotation = (Head + Marks).Replace("quote: 'Tea is hot'", quote, StringComparison.Ordinal);

        Assert.Equal(message, Assert.Throws<ToolException>(() => Append(annotation, "Tea is hot. It may burn. Read on. Tea is green.")).Message);
    }

    private static AppendedAnnotation Append(string annotation, string source) => AppendedAnnotation.Create(
        new ContentFile("/place/content/tea.quoin.yaml", annotation), new ContentFile("/place/seeds/tea.txt", source), ContentFrame.Of(ProjectSettings.Default));

    /// <summary>The annotation, unless what was removed from it is still named elsewhere.</summary>
    private static string? Parsed(string annotation, ContentFile source) =>
        DraftCompiler.Compile(DraftCompiler.Finish(annotation), source) is { HasErrors: false } build && build.Annotations[0].Article is { Unaccounted.Count: > 0 } ? annotation : null;

    /// <summary>The marks of a draft, with the blank line before each.</summary>
    private static IEnumerable<string> Blocks(string draft)
    {
        var lines = draft.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i - 1].Length == 0 && lines[i].StartsWith("  ", StringComparison.Ordinal) && lines[i].EndsWith(':'))
            {
                yield return string.Concat(lines.Skip(i).TakeWhile(line => line.Length > 0).Select(line => "\n" + line));
            }
        }
    }

    private static bool IsSubsequence(string[] lines, string[] of)
    {
        var next = 0;
        foreach (var line in of)
        {
            next += next < lines.Length && lines[next] == line ? 1 : 0;
        }

        return next == lines.Length;
    }
}
