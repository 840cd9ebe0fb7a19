using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class ReferencedContentTests
{
    private static readonly Version Version = new(1, 0);

    [Fact]
    public void A_library_is_exported_with_the_standing_of_its_marks()
    {
        var library = new LibraryManifest("trials", "Health.class",
        [
            new ManifestMark(MarkKind.Evidence, "exeter", "Exeter")
            {
                Word = "cohort", Status = Status.Retracted, SupersededBy = "leeds", Because = [new("en", "Fraud")], On = "2026-01-02", QuoteLanguages = ["en"],
            },
            new ManifestMark(MarkKind.Evidence, "leeds", "Leeds") { Word = "of-a-later-version" },
            new ManifestMark(MarkKind.Caveat, "ask", "Ask")
            {
                Word = "precondition", Statements = [new("uk", 1)], QuoteLanguages = ["en"], AppliesTo = new(["tea"], ["efficacy", "of-a-later-version"], []),
            },
        ]);

        var export = Assert.Single(ReferencedContent.Create([Assembly("Health", library)]).Libraries);

        Assert.Equal(new LibraryLink("trials", "Trials", "Health.@class"), export.Link);
        Assert.Equal("Health", export.Assembly);
        var evidence = export.Marks(MarkKind.Evidence);
        var exeter = new EvidenceModel(evidence[0]);
        Assert.Equal(EvidenceKind.Cohort, exeter.Kind);
        Assert.Equal(new StandingModel(Status.Retracted, 1, [new("en", "Fraud")], new DateModel(2026, 1, 2)), exeter.Standing);
        Assert.Equal([new TextModel("en", "")], evidence[0].Quoted);
        Assert.True(new EvidenceModel(evidence[1]).Standing.IsActive);

        // A kind that this version does not know limits the selector, and does not widen it.
        var caveat = new CaveatModel(Assert.Single(export.Marks(MarkKind.Caveat)));
        Assert.Equal(["uk", "en"], caveat.Statement.Select(text => text.Language));
        Assert.True(caveat.House!.Includes("tea", "en") && caveat.House.Includes(Vocabulary.ClaimKind.Find((int)ClaimKind.Efficacy)));
        Assert.False(caveat.House.Includes("coffee", "en") || caveat.House.Includes(Vocabulary.ClaimKind.Find((int)ClaimKind.Safety)));
    }

    [Fact]
    public void Libraries_of_two_assemblies_with_one_id_are_reported_with_both()
    {
        var content = ReferencedContent.Create([Assembly("B", Library("trials")), Assembly("A", Library("trials"), Library("laws"))]);

        Assert.Equal(
            "QUO3020 The library 'trials' is in the assembly 'A' and in the assembly 'B', so a reference to it could mean either; change the id of one, or remove one of the references",
            Describe(Assert.Single(content.Diagnostics)));
        Assert.Equal(["trials of A", "laws of A"], content.Libraries.Select(library => $"{library.Link.Id} of {library.Assembly}"));
    }

    [Fact]
    public void A_library_of_the_project_and_of_an_assembly_is_reported_where_the_project_names_it()
    {
        var referenced = ReferencedContent.Create([Assembly("A", Library("trials"))]).Libraries;
        var range = new TextRange(4, 6, 1, 9, 1, 15);
        ArticleHeader[] own = [new("content/laws.quoin.yaml", Id("laws"), "Laws"), new("content/trials.quoin.yaml", Id("trials"), "Trials") { IsLibrary = true }];

        var reported = Assert.Single(ReferencedContent.Compare(own, referenced, "App"));

        Assert.Equal(
            "QUO3020 The library 'trials' is in this project and in the assembly 'A', so a reference to it could mean either; change the id of one, or remove one of the references",
            Describe(reported));
        Assert.Equal(("content/trials.quoin.yaml", range), (reported.Path, reported.Range));

        Located<string> Id(string id) => new(id, range);
    }

    [Theory]
    [InlineData("Health", "QUO3004 The id 'trials' produces the C# name 'Trials', which the library 'trials' of the assembly 'A' has in the same namespace 'Health'; choose another id")]
    [InlineData("App")]
    public void An_article_cannot_have_the_class_of_a_referenced_library(string ns, params string[] reported)
    {
        ArticleHeader[] own = [new("content/trials.quoin.yaml", new Located<string>("trials", default), "Trials")];

        Assert.Equal(reported, ReferencedContent.Compare(own, ReferencedContent.Create([Assembly("A", Library("trials"))]).Libraries, ns).Select(Describe));
    }

    [Fact]
    public void Libraries_that_code_can_name_only_by_an_alias_are_reported()
    {
        var aliased = Assembly("A", Library("trials")) with { IsAliased = true };
        var content = ReferencedContent.Create([aliased, WithArticles("B", "Health") with { IsAliased = true }]);

        Assert.Equal(
            "QUO9016 The content of the assembly 'A' cannot be read, because C# can name it only by the alias of its reference; add 'global' to the Aliases of the reference",
            Describe(Assert.Single(content.Diagnostics)));
        Assert.Empty(content.Libraries);
        Assert.Empty(content.Indexes);
        Assert.Empty(ReferencedContent.Create([aliased, aliased with { IsAliased = false }]).Diagnostics);
    }

    [Fact]
    public void Many_marks_that_supersede_one_another_are_read_in_linear_time()
    {
        const int Count = 100_000;
        var marks = Enumerable.Range(0, Count).Select(static i => new ManifestMark(MarkKind.Evidence, $"e{i}", $"E{i}") { SupersededBy = i == Count - 1 ? "" : $"e{Count - 1}" });
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var evidence = ReferencedContent.Create([Assembly("A", new LibraryManifest("trials", "Health", marks.ToEquatableArray()))]).Libraries[0].Marks(MarkKind.Evidence);

        Assert.Equal(Count - 1, new EvidenceModel(evidence[0]).Standing.SupersededBy);
        Assert.Equal(-1, new EvidenceModel(evidence[Count - 1]).Standing.SupersededBy);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void The_same_assembly_twice_is_one_and_of_two_versions_the_later_counts()
    {
        var (earlier, later) = (Assembly("A", Library("trials")), Assembly("a", Library("trials"), Library("laws")) with { Version = new Version(1, 0, 10) });

        Assert.Equal(ReferencedContent.Create([earlier]), ReferencedContent.Create([earlier, earlier]));
        var both = ReferencedContent.Create([earlier, later, earlier with { Version = new Version(1, 0, 9) }]);
        Assert.Empty(both.Diagnostics);
        Assert.Equal(2, both.Libraries.Count);
    }

    [Theory]
    [InlineData(2, "library\ttrials", "because a later version of Quoin built it; update the package Quoin in this project")]
    [InlineData(1, "", "because the list of its content is damaged; build the assembly again, or restore its package again")]
    public void Content_that_cannot_be_read_is_reported_once_an_assembly(int version, string content, string reason)
    {
        var good = new ManifestText("N", "Laws", 1, "library\tlaws");
        var bad = new ManifestText("N", "Trials", version, content);

        var read = ReferencedContent.Create([AssemblyManifest.Read("A", Version, [bad, good, bad])!]);

        Assert.Equal($"QUO9016 The content of the assembly 'A' cannot be read, {reason}", Describe(Assert.Single(read.Diagnostics)));
        Assert.Equal("laws", Assert.Single(read.Libraries).Link.Id);
    }

    [Fact]
    public void An_assembly_without_content_is_nothing()
    {
        Assert.Null(AssemblyManifest.Read("A", Version, []));
        Assert.Null(AssemblyManifest.Read("A", Version, [new("N", "X", 1, "of-a-later-version\tx")]));
        Assert.Same(ReferencedContent.None, ReferencedContent.Create([]));
    }

    [Fact]
    public void Lists_of_articles_with_the_same_name_are_reported_and_the_others_are_listed()
    {
        var content = ReferencedContent.Create(
        [
            WithArticles("A", "Health"), WithArticles("B", "App"), WithArticles("C", "Health"), new AssemblyManifest("D", Version, [new("Only.Libraries", [], ["trials"])], [Library("trials")]),
        ]);

        var listed = ListedReferences.Create(content, "App");

        Assert.Equal(["Health"], listed.Namespaces);
        Assert.Equal(
            [
                "QUO3021 The articles of the assembly 'B' are not in 'ArticlesIncludingReferences', because its list has the same name as that of this project: 'App.QuoinContent'; set QuoinNamespace in one of the projects",
                "QUO3021 The articles of the assembly 'C' are not in 'ArticlesIncludingReferences', because its list has the same name as that of the assembly 'A': 'Health.QuoinContent'; set QuoinNamespace in one of the projects",
            ],
            listed.Diagnostics.Select(Describe));
    }

    private static string Describe(ContentDiagnostic diagnostic) => $"{diagnostic.Rule.Id} {diagnostic.Message}";

    private static AssemblyManifest Assembly(string name, params LibraryManifest[] libraries) => new(name, Version, [], [.. libraries]);

    private static AssemblyManifest WithArticles(string name, string ns) => new(name, Version, [new(ns, ["tea"], [])], []);

    private static LibraryManifest Library(string id) => new(id, "Health", [new(MarkKind.Evidence, "exeter", "Exeter") { Word = "cohort" }]);
}
