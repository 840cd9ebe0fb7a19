using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Manifests;
using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

public sealed class ReferencesTests
{
    private static readonly Project Library = Numbered.Project(3).WithNamespace("Library");

    public static TheoryData<bool> Forms => [false, true];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_articles_of_references_are_listed_with_those_of_the_build(bool isOpen)
    {
        var library = Assemblies.Compile(Library, "Library");
        var run = GeneratorRun.Of(Tea.Project with { Libraries = [isOpen ? library.ToMetadataReference() : MetadataReference.CreateFromImage(Assemblies.Image(library))] });

        run.Build.AssertClean();
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(Assemblies.Image(library)));
        var index = context.LoadFromStream(new MemoryStream(run.Build.Image())).GetType("App.QuoinContent", throwOnError: true)!;

        var all = (ArticleList)index.Static("ArticlesIncludingReferences");
        Assert.Equal(["article-1", "article-2", "article-3", "tea"], all.Select(article => article.Id));
        Assert.True(all.TryGetValue("article-2", out var found));
        Assert.Same(found, all[1]);
        Assert.Same(all, index.Static("ArticlesIncludingReferences"));
        Assert.Equal(["tea"], ((ArticleList)index.Static("Articles")).Select(article => article.Id));
    }

    [Fact]
    public void Without_content_in_references_there_is_no_such_list() =>
        Assert.DoesNotContain("ArticlesIncludingReferences", GeneratorRun.Of(Tea.Project with { Libraries = [Reference("namespace A { public class B { } }")] }).Files["QuoinContent.Index.g.cs"], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_project_without_content_lists_the_articles_of_references_if_it_asks_for_that(bool isOpen)
    {
        var library = Assemblies.Compile(Library, "Library");
        var app = new Project().WithNamespace("App") with { Libraries = [isOpen ? library.ToMetadataReference() : MetadataReference.CreateFromImage(Assemblies.Image(library))] };
        Assert.Empty(GeneratorRun.Of(app).Files);
        Assert.Empty(GeneratorRun.Of((app with { Libraries = [] }).WithProperty("QuoinListsReferences", "true")).Files);

        var run = GeneratorRun.Of(app.WithProperty("QuoinListsReferences", "true"));

        run.Build.AssertClean();
        Assert.Equal(["QuoinContent.Index.g.cs"], run.Files.Keys);
        Assert.DoesNotContain("ContentManifest", run.Files["QuoinContent.Index.g.cs"], StringComparison.Ordinal);
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(Assemblies.Image(library)));
        var index = context.LoadFromStream(new MemoryStream(run.Build.Image())).GetType("App.QuoinContent", throwOnError: true)!;
        Assert.Equal(["article-1", "article-2", "article-3"], ((ArticleList)index.Static("ArticlesIncludingReferences")).Select(article => article.Id));
        Assert.Empty((ArticleList)index.Static("Articles"));

        // An edit of the project's own C# does not write it again.
        Assert.Empty(run.Then(app.WithProperty("QuoinListsReferences", "true").WithCode("class New;")).FilesWritten);
    }

    [Fact]
    public void A_project_that_only_lists_references_hears_which_cannot_be_listed()
    {
        var app = new Project().WithNamespace("App") with { Libraries = [Assemblies.Reference(Library.WithNamespace("App"), "Library")] };

        Assert.Empty(GeneratorRun.Of(app).Diagnostics);
        var run = GeneratorRun.Of(app.WithProperty("QuoinListsReferences", "true"));
        Assert.Equal("QUO3021", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_list_that_C_sharp_cannot_name_is_reported()
    {
        var run = GeneratorRun.Of(Tea.Project with { Libraries = [Assemblies.Reference(Library.WithNamespace("App"), "Library")] });

        Assert.Equal("QUO3021", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(DiagnosticSeverity.Info, run.Diagnostics[0].Severity);
        Assert.DoesNotContain("ArticlesIncludingReferences", run.Files["QuoinContent.Index.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_reference_that_is_built_again_with_the_same_content_runs_nothing_else(bool isOpen)
    {
        var project = Tea.Project with { Libraries = [Assemblies.Reference(Library, "Library", isOpen)] };
        var run = GeneratorRun.Of(project).Then(project with { Libraries = [Assemblies.Reference(Library.WithCode("class New;"), "Library", isOpen)] });

        Assert.Empty(run.FilesWritten);
        Assert.Equal("1 Unchanged", run.Steps.Of(Step.ReadReference));
        Assert.Equal("1 Cached", run.Steps.Of(Step.References));
        Assert.Equal("1 Cached", run.Steps.Of(Step.ListedReferences));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_reference_with_other_content_changes_what_depends_on_it_alone(bool isOpen)
    {
        var project = Tea.Project with { Libraries = [Assemblies.Reference(Library, "Library", isOpen)] };
        var first = GeneratorRun.Of(project);
        var other = first.Then(project with { Libraries = [Assemblies.Reference(Library.WithNamespace("Other"), "Library", isOpen)] });
        var none = other.Then(project with { Libraries = [] });

        Assert.Equal(["QuoinContent.Index.g.cs"], other.FilesWritten);
        Assert.Equal("1 Cached", other.Steps.Of(Step.Compile));
        Assert.Equal(["QuoinContent.Index.g.cs"], none.FilesWritten);
        Assert.Equal(first.Files.Count, none.Files.Count);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_open_project_and_its_assembly_have_the_same_content(bool isOpen)
    {
        const string Trials = "library\ttrials\nevidence\texeter\tkind=cohort\tstatus=retracted\tbecause=en:Fraud";
        var code = Assemblies.Library("Some.@class", "Trials", 1, Trials) + Assemblies.Library("Some.@class", "QuoinContent", 1, "index\nlibraries\ttrials");

        var run = GeneratorRun.Of(Tea.Project with { Libraries = [Reference(code, "Trials", isOpen)] });

        var read = Assert.IsType<AssemblyManifest>(Assert.Single(run.Steps.Values(Step.ReadReference)));
        Assert.Equal(("Trials", ManifestFault.None), (read.Assembly, read.Fault));
        Assert.Equal(ManifestReader.Read(new ManifestText("Some.class", "Trials", 1, Trials)).Value, Assert.Single(read.Libraries));
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData(2, "library\ttrials", "QUO9016")]
    [InlineData(1, "garbage\u0001", "QUO9016")]
    [InlineData(-1, "library\ttrials", "QUO9016")]
    [InlineData(1, "of-a-later-version\tx", null)]
    public void Content_that_cannot_be_read_is_reported_once_and_only_to_projects_with_content(int version, string content, string? id)
    {
        ImmutableArray<MetadataReference> references = [Reference(Assemblies.Library("N", "Trials", version, content) + Assemblies.Library("M", "Trials", version, content))];

        Assert.Equal(id is null ? [] : [id], GeneratorRun.Of(Tea.Project with { Libraries = references }).DiagnosticIds);
        Assert.Empty(GeneratorRun.Of(new Project() with { Libraries = references }).Diagnostics);
    }

    [Theory]
    [InlineData("internal static class Trials { }")]
    [InlineData("public static class Outer { [global::Quoin.CompilerServices.ContentManifest(1, Text)] public static class Trials { } const string Text = \"library\\ttrials\"; }")]
    public void Only_public_classes_that_C_sharp_can_name_have_content(string code) => Assert.Empty(GeneratorRun.Of(Tea.Project with
    {
        Libraries = [Reference($"namespace N {{ {(code.StartsWith("internal", StringComparison.Ordinal) ? "[global::Quoin.CompilerServices.ContentManifest(9, \"\")] " : "")}{code} }}")],
    }).Steps.Values(Step.ReadReference));

    [Fact]
    public void Broken_files_aliases_and_repeated_references_are_no_alarm()
    {
        var image = Assemblies.Image(Assemblies.Compile(Library, "Library"));
        var cut = image[..(image.Length / 2)];
        var run = GeneratorRun.Of(Tea.Project with
        {
            Libraries =
            [
                MetadataReference.CreateFromImage(image), MetadataReference.CreateFromImage(image), MetadataReference.CreateFromImage(cut), MetadataReference.CreateFromImage([1, 2, 3]),
                MetadataReference.CreateFromImage(Assemblies.Image(Assemblies.Compile(Library.WithNamespace("Hidden"), "Aliased"))).WithAliases(["other"]),
            ],
        });

        Assert.Empty(run.Diagnostics);
        Assert.Contains("global::Library.QuoinContent.Articles", run.Files["QuoinContent.Index.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", run.Files["QuoinContent.Index.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_changed_at_random_never_stop_the_generator()
    {
        var image = Assemblies.Image(Assemblies.Compile(Library, "Library"));
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            byte[] broken = [.. image];
            for (var change = 0; change < 8; change++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            var driver = CSharpGeneratorDriver
                .Create([new ContentGenerator().AsSourceGenerator()], Tea.Project.Files, Tea.Project.ParseOptions, new BuildProperties(Tea.Project.Properties))
                .RunGenerators((Tea.Project with { Libraries = [MetadataReference.CreateFromImage(broken)] }).Compilation());
            Assert.Null(driver.GetRunResult().Results.Single().Exception);
        }
    }

    [Fact]
    public void Two_assemblies_with_one_library_are_an_error_that_names_both()
    {
        var trials = Assemblies.Library("A", "Trials", 1, "library\ttrials");
        var run = GeneratorRun.Of(Tea.Project with { Libraries = [Reference(trials, "One"), Reference(trials.Replace("namespace A", "namespace B", StringComparison.Ordinal), "Two")] });

        Assert.StartsWith("The library 'trials' is in the assembly 'One' and in the assembly 'Two'", Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("QUO3020", run.Diagnostics[0].Id);
    }

    private static MetadataReference Reference(string code, string name = "Trials", bool isOpen = false) => Assemblies.Reference(new Project().WithCode(code), name, isOpen);
}
