using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Quoin.Analyzers;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

public class ModelTests
{
    private static readonly SourceText Text = SourceText.From("class A;");
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText(Text);
    private static readonly CSharpCompilation Compilation = Tea.Project.Compilation();

    // Articles that share a file are only texts from here on.
    public static TheoryData<string> Steps => [.. StepReport.Names.Except([Step.SharedFiles])];

    public static TheoryData<string> Transient => [.. TransientObjects.Keys];

    private static ImmutableSortedDictionary<string, object> TransientObjects { get; } = new Dictionary<string, object>
    {
        ["a text"] = Text,
        ["a tree"] = Tree,
        ["a node"] = Tree.GetRoot(),
        ["a compilation"] = Compilation,
        ["a symbol"] = Compilation.GlobalNamespace,
        ["a file"] = new InMemoryText("a.txt", ""),
        ["a place"] = Location.Create("a.txt", default, default),
        ["a diagnostic"] = Diagnostic.Create(Descriptors.Get(Rules.QuoteNotFound), location: null),
        ["a descriptor"] = Descriptors.Get(Rules.QuoteNotFound),
        ["options"] = new BuildProperties([]).GlobalOptions,
        ["an options provider"] = new BuildProperties([]),
        ["parse options"] = Tree.Options,
        ["YAML"] = BuildSteps.ParseWithTree(new(Tea.AnnotationPath, Tea.Annotation), Limits.Default, Compiler.Format.AnnotationFormat.Default, CancellationToken.None).Tree!,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Steps))]
    public void No_step_keeps_an_object_of_Roslyn_or_the_YAML_of_a_file(string step)
    {
        // With diagnostics of every step that has any, so that these are in the cache too.
        var run = GeneratorRun.Of(EveryMark.Project
            .Edit(EveryMark.AnnotationPath, "asides:\n  - \"Read on\"\n", "")
            .With(Policies.Path, Policies.ClaimsNeedCaveats)
            .With("/repository/content/broken/quoin.policy.yaml", "quoin-policy: 2\nrules: {}\n")
            .With(Tea.SourcePath, Tea.Source)
            .With(Tea.AnnotationPath, Tea.Annotation.Replace("asides:", "unknown:", StringComparison.Ordinal))
            .With("/repository/content/tea.qouin.yaml", "")
            .WithProperty("QuoinBaseline", "true")
            .With(Baselined.Path, "quoin-baseline: 1\nsalt\n")
            .With(Baselined.AcceptedPath, "quoin-accepted: 1\n")
            .With("/repository/content/twin/tea.quoin.yaml", Tea.Annotation)
            .WithProperty("QuoinAsOf", "2026-01-01")
            with { Libraries = [Assemblies.Reference(Numbered.Project(1), "Library"), Assemblies.Reference(Numbered.Project(1).WithNamespace("Library"), "Other")] });
        Assert.Equal(["QUO1002", "QUO1007", "QUO2005", "QUO3005", "QUO3021", "QUO4001", "QUO4005", "QUO4007", "QUO4008", "QUO4009", "QUO4014", "QUO4016", "QUO6022", "QUO6032", "QUO9013"], run.DiagnosticIds.Distinct());

        Assert.NotEmpty(run.Steps.Values(step));
        Assert.All(run.Steps.Values(step), value => Assert.Null(TransientObjectFinder.Find(value)));
    }

    [Theory]
    [MemberData(nameof(Transient))]
    public void The_walk_finds(string name)
    {
        var hidden = TransientObjects[name];
        Func<object> captures = () => hidden;

        Assert.NotNull(TransientObjectFinder.Find(hidden));
        Assert.NotNull(TransientObjectFinder.Find(new object[] { "", hidden }));
        Assert.NotNull(TransientObjectFinder.Find(("", (1, hidden))));
        Assert.NotNull(TransientObjectFinder.Find(ImmutableArray.Create(hidden)));
        Assert.NotNull(TransientObjectFinder.Find(new Dictionary<string, object> { [""] = hidden }));
        Assert.NotNull(TransientObjectFinder.Find(new Derived(hidden)));
        Assert.NotNull(TransientObjectFinder.Find(new Lazy<object>(captures)));
    }

    [Fact]
    public void The_walk_ends_in_a_circle()
    {
        var circle = new object[1];
        circle[0] = circle;

        Assert.Null(TransientObjectFinder.Find(circle));
    }

    private class Base(object hidden)
    {
        private readonly object _hidden = hidden;

        public override string ToString() => $"{_hidden}";
    }

    private sealed class Derived(object hidden) : Base(hidden);
}
