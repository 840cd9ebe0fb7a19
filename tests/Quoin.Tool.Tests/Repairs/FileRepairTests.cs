using System.Collections;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
using Quoin.Tool.Repairs;

namespace Quoin.Tool.Tests.Repairs;

public sealed class FileRepairTests
{
    private const string Annotation = "/content/salt.quoin.yaml";
    private const string Head = "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\n";

    [Fact]
    public void Any_number_of_keys_is_repaired_and_what_they_hid()
    {
        var claims = string.Concat(Enumerable.Range(0, 40).Select(static i => $"  c{i}: {{ Kind: background, certainty: established, Quote: Salt isn't sweet }}\n"));

        var file = Run($"{Head}claims:\n{claims}", "Salt isn’t sweet.");

        Assert.Equal($"{Head}claims:\n{claims}".Replace("Kind", "kind", StringComparison.Ordinal).Replace("Quote", "quote", StringComparison.Ordinal).Replace('\'', '’'), file.After);
        Assert.Equal((120, 0, false), (file.Applied.Count, file.Refused.Count, file.IsUnfinished));
        Assert.All(file.Applied, repair => Assert.Equal(repair.Fix.NewText, file.After.Substring(repair.Fix.Start, repair.Fix.NewText.Length)));
    }

    [Fact]
    public void Fixes_that_are_refused_end_after_a_number_of_builds()
    {
        // The words after the number sign are a comment if the fix is applied.
        var refused = string.Concat(Enumerable.Range(0, FileRepair.Budget).Select(static _ => "  - Salt is white #sure\n"));
        var text = $"{Head}asides:\n  - It isn't sweet\n{refused}";

        var file = Run(text, "Salt is white. It isn’t sweet.");

        Assert.Equal(text.Replace('\'', '’'), file.After);
        Assert.True(file.IsUnfinished);
        Assert.InRange(file.Refused.Count, 10, FileRepair.Budget);
        var left = State(file.After, "Salt is white. It isn’t sweet.").Diagnostics.Where(static diagnostic => diagnostic.Fixes.Count > 0)
            .Select(diagnostic => LeftFinding.Of(diagnostic, new Dictionary<string, RepairedFile>(StringComparer.Ordinal) { [Annotation] = file }, appliesUnsafe: true)).ToList();
        Assert.Equal(FileRepair.Budget, left.Count);
        Assert.Equal(file.Refused.Count, left.Count(static finding => finding.Reason == LeftReason.MakesWorse));
        Assert.All(left.Where(static finding => finding.Reason != LeftReason.MakesWorse), static finding =>
            Assert.Equal((LeftReason.Unfinished, "its fix was not tried, because 200 attempts to repair the file were enough; run the command again"), (finding.Reason, finding.Explanation)));
    }

    [Fact]
    public void Two_fixes_that_bring_another_finding_of_their_rule_are_refused()
    {
        Repair[] repairs = [Repair(Rules.UnknownWord, 0), Repair(Rules.UnknownWord, 5)];

        Assert.Equal("it does not resolve " + Rules.UnknownWord.Id, Objection.Find(Finding(Rules.UnknownWord, 0, 5), Finding(Rules.UnknownWord, 9), repairs));
        Assert.Null(Objection.Find(Finding(Rules.UnknownWord, 0, 5, 9), Finding(Rules.UnknownWord, 9), repairs));
    }

    [Fact]
    public void Keys_that_are_the_same_after_their_fixes_are_refused_together() =>
        Assert.Equal("it would bring " + Rules.DuplicateKey.Id, Objection.Find(
            Finding(Rules.UnknownKey, 0, 5), Finding(Rules.DuplicateKey, 5), [Repair(Rules.UnknownKey, 0), Repair(Rules.UnknownKey, 5)]));

    [Fact]
    public void Many_findings_are_counted_once()
    {
        var before = new Counted([.. Enumerable.Range(0, 1000).Select(static i => Diagnostic(Rules.UnknownWord, i))]);
        var after = new Counted([.. before.Skip(1)]);
        before.Enumerations = 0;

        Assert.Null(Objection.Find(new FileState("", before, null), new FileState("", after, null), [Repair(Rules.UnknownWord, 0)]));

        Assert.InRange(before.Enumerations + after.Enumerations, 1, 6);
    }

    private static RepairedFile Run(string text, string source)
    {
        var content = Content(text, source);
        return FileRepair.Run(Annotation, text, new FileDiagnosis(content, ContentBuild.Create(content.Project), CancellationToken.None), static _ => true, appliesUnsafe: true);
    }

    private static FileState State(string text, string source)
    {
        var content = Content(text, source);
        return new FileDiagnosis(content, ContentBuild.Create(content.Project), CancellationToken.None).Of(Annotation, text);
    }

    private static ContentSet Content(string text, string source) =>
        new("the test", ContentProject.Create([new ContentFile(Annotation, text), new ContentFile("/seeds/salt.txt", source)]), SeveritySettings.Default, null)
        {
            Roots = ContentRoots.Create(static _ => null),
            Folder = "/content",
        };

    private static FileState Finding(Rule rule, params int[] places) => new("", [.. places.Select(place => Diagnostic(rule, place))], null);

    private static ContentDiagnostic Diagnostic(Rule rule, int place) => new(rule, Annotation, new TextRange(place, 1, 0, place, 0, place + 1), default);

    private static Repair Repair(Rule rule, int place) => new(Diagnostic(rule, place), new ContentFix(FixKinds.NearestWord, "Change", Annotation, place, 1, "x")) { Before = "y" };

    private sealed class Counted(IReadOnlyList<ContentDiagnostic> items) : IReadOnlyList<ContentDiagnostic>
    {
        public int Enumerations { get; set; }

        public int Count => items.Count;

        public ContentDiagnostic this[int index] => items[index];

        public IEnumerator<ContentDiagnostic> GetEnumerator()
        {
            Enumerations++;
            return items.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
