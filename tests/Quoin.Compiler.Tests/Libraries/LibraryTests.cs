using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Articles that cite marks of libraries.</summary>
public sealed class LibraryTests
{
    private const string Source = "Salt is white. It may be harmful. Salt keeps food fresh.";

    private const string Marks = """
        evidence:
          own: { kind: survey, quote: "Salt keeps food fresh" }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white", evidence: [own, trials/exeter#table-2, { of: trials/exeter, at: "p 3" }], caveats: [trials/small], about: [trials/craving] }

        """;

    private static Compilation Compile(string marks, string library = Compilation.Trials, string source = Source) =>
        Compilation.OfWhole(Compilation.Head + marks, source, others: new ContentFile(Compilation.LibraryPath, library));

    [Fact]
    public void Cited_marks_come_after_those_of_the_article()
    {
        var article = Compile(Marks).Article;
        var claim = article.Claims[0];

        Assert.Equal([0, 1], claim.Evidence);
        Assert.Equal(["own", "trials/exeter"], claim.Evidence.Select(index => article.ReferenceOf(MarkKind.Evidence, index)));
        Assert.Equal(["trials/small"], claim.Caveats.Select(index => article.ReferenceOf(MarkKind.Caveat, index)));
        Assert.Equal("craving", article.AllTerms[claim.About[0]].Label[0].Text);
        Assert.Equal([new CitationModel(1, "table-2"), new CitationModel(1, "p 3")], claim.Citations);
        Assert.Equal([0], article.AllCaveats[0].Claims);
        Assert.Equal(new LibraryLink("trials", "Trials"), article.Cited(MarkKind.Evidence)[0].Library);
    }

    [Fact]
    public void Only_what_is_cited_is_joined() =>
        Assert.Equal(["exeter"], Compile(Marks).Article.Cited(MarkKind.Evidence).Select(cited => cited.Mark.Id));

    [Fact]
    public void A_library_is_no_article()
    {
        var build = Compile(Marks).Build;

        Assert.Equal(["salt"], build.Articles.Select(article => article.Article!.Id));
        Assert.Equal(["trials"], build.Libraries.Select(library => library.Article!.Id));
        Assert.True(build.Libraries[0].Article!.IsLibrary);
        Assert.Empty(build.Libraries[0].Diagnostics);
    }

    [Fact]
    public void A_retracted_piece_is_reported_at_each_claim_that_cites_it()
    {
        var faults = Compile("""
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [trials/old] }
            """).Faults;

        Assert.Equal(
            [
                "All evidence that the claim 'white' cites was retracted or superseded; cite evidence that is still valid, or retract the claim",
                "The claim 'white' cites 'trials/old', which was retracted; cite evidence that is still valid, or remove the reference",
            ],
            faults.Select(fault => fault.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Code_that_uses_a_claim_is_told_that_its_evidence_was_retracted()
    {
        var article = Compile("""
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [trials/old] }
            """).Compiled!.Article!;

        var notice = new Notices(article).OfClaim(0);

        Assert.Equal(CodeRules.EvidenceRetracted, notice?.Rule);
        Assert.Contains("'trials/old': The data were invented", notice!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_supersedes_cited_evidence_is_named()
    {
        var library = Compilation.Trials.Replace("status: retracted, because: \"The data were invented.\"", "status: superseded, superseded-by: exeter", StringComparison.Ordinal);

        var compilation = Compile("""
            claims:
              white: { kind: background, certainty: suggested, quote: "Salt is white", evidence: [trials/old] }
            """, library);

        Assert.Contains(compilation.Faults, fault => fault.Message.Contains("superseded by 'trials/exeter'; cite 'trials/exeter' instead", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_is_no_more_certain_than_cited_evidence_allows()
    {
        var library = Compilation.Trials.Replace("randomized-controlled-trial", "preclinical", StringComparison.Ordinal);

        var fault = Assert.Single(Compile("""
            claims:
              white: { kind: background, certainty: established, quote: "Salt is white", evidence: [trials/exeter] }
            """, library).Faults);

        Assert.Contains("'trials/exeter' (preclinical)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caveat_of_a_library_without_a_language_of_a_claim_is_reported_at_the_claim()
    {
        var fault = Assert.Single(Compile("""
            claims:
              white: { kind: background, certainty: established, statement: { uk: "Сіль біла." }, quote: "Salt is white", caveats: [trials/small] }
            """).Faults);

        Assert.Equal("The caveat 'trials/small' has no text in uk, although claims that it limits do, such as 'white'; add it to 'statement'", fault.Message);
        Assert.Equal(Compilation.AnnotationPath, fault.Path);
    }

    [Fact]
    public void Errors_of_a_library_are_reported_there_and_nowhere_else()
    {
        var build = Compile(Marks, Compilation.Trials.Replace("kind: limitation", "kind: limit", StringComparison.Ordinal)
            .Replace("  exeter:", "  Exeter:", StringComparison.Ordinal)).Build;

        Assert.NotEmpty(build.Diagnostics);
        Assert.All(build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error), diagnostic => Assert.Equal(Compilation.LibraryPath, diagnostic.Path));
    }

    [Theory]
    [InlineData("library: [")]
    [InlineData("")]
    [InlineData("quoin: 1\ntitle: Trials\n")]
    public void A_library_that_cannot_be_read_is_not_missed_by_its_articles(string library)
    {
        var build = Compile(Marks, library).Build;

        Assert.All(build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error), diagnostic => Assert.Equal(Compilation.LibraryPath, diagnostic.Path));
    }

    [Fact]
    public void Marks_quote_sources_of_their_own()
    {
        var compilation = Compile("claims: { white: { kind: background, certainty: established, quote: Salt is white, caveats: [trials/harm, trials/sweet] } }\n", """
            quoin: 1
            library: trials
            title: Trials
            language: en
            source: ../seeds/salt.txt
            caveats:
              harm: { kind: risk, quote: "It may be harmful" }
              sweet: { kind: scope, source: ../seeds/sugar.txt, quote: "Sugar is sweet" }
              words: { kind: scope, statement: "Only for grown-ups." }

            """);
        var project = compilation.Project with { Files = [.. compilation.Project.Files, new ContentFile("seeds/sugar.txt", "No salt.\nSugar is sweet.")] };
        var build = ContentBuild.Create(project);
        var library = build.Libraries[0].Article!;

        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Severity != RuleSeverity.Information && diagnostic.Rule != Rules.SentenceUnaccounted);
        Assert.Equal(["It may be harmful", "Sugar is sweet", "Only for grown-ups."], library.Caveats.Select(caveat => caveat.Statement[0].Text));
        Assert.Equal(["It may be harmful", "Sugar is sweet"], library.Marks(MarkKind.Caveat).SelectMany(mark => mark.Quotes)
            .Select(quote => library.SourceText.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length)));
        Assert.Equal(2, library.Marks(MarkKind.Caveat)[1].Quotes[0].Anchor.Line);
        Assert.Empty(library.Marks(MarkKind.Caveat)[2].Quotes);
    }

    [Fact]
    public void A_quote_that_drifted_in_one_of_the_sources_is_reported_with_the_nearest_text()
    {
        var build = Compile(Marks, Compilation.Trials + "  sweet: { kind: scope, source: ../seeds/salt.txt, quote: \"Salt keeps food freshest\" }\n").Build;

        var fault = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        Assert.Equal((Rules.QuoteNotFound, Compilation.LibraryPath), (fault.Rule, fault.Path));
    }

    [Fact]
    public void An_article_and_a_library_do_not_have_the_same_class()
    {
        var compilation = Compile(Marks, Compilation.Trials);
        var build = ContentBuild.Create(compilation.Project with
        {
            Files = [.. compilation.Project.Files, new ContentFile("content/z/salt.quoin.yaml", Compilation.Trials.Replace("library: trials", "library: salt", StringComparison.Ordinal))],
        });

        Assert.Contains(build.Diagnostics, diagnostic => diagnostic.Rule == Rules.DuplicateArticle);
        Assert.Equal(["salt"], build.Articles.Select(article => article.Article!.Id));
    }

    [Fact]
    public void Editors_say_where_a_caveat_comes_from()
    {
        var documentation = ArticleClassBuilder.Build(Compile(Marks).Article, "App", documents: true, CancellationToken.None).Groups
            .SelectMany(group => group.Members).First(member => member.Type == "QualifiedClaim").Documentation;
        var lines = documentation.SelectMany(block => block.Lines).Select(line => string.Concat(line.Runs.Select(run => run.Text))).ToList();

        Assert.Contains("Few people took part. (trials/small)", lines);
        Assert.Contains("Randomized controlled trial, University of Exeter (trials/exeter), table-2, p 3", lines);
        Assert.Contains(documentation.SelectMany(block => block.Lines).SelectMany(line => line.Runs), run => run.Member == "global::App.Trials.Caveats.Small");
    }

    [Theory]
    [InlineData("content/trials.quoin.yml")]
    [InlineData("content/trials.QUOIN.yaml")]
    public void A_library_that_cannot_be_read_is_known_by_any_name_of_its_file(string path)
    {
        var build = Compilation.OfWhole(Compilation.Head + Marks, Source, others: new ContentFile(path, "library: [")).Build;

        Assert.All(build.Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error), diagnostic => Assert.Equal(path, diagnostic.Path));
        Assert.Empty(build.SoundArticles);
    }

    [Fact]
    public void Many_sources_of_many_marks_are_compiled_in_linear_time()
    {
        const int Count = 3000;
        var marks = string.Concat(Enumerable.Range(0, Count).Select(static i => $"  e{i}: {{ kind: survey, source: s{i}.txt, quote: Salt is white }}\n"));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var build = ContentBuild.Create(ContentProject.Create(
        [
            new ContentFile("content/salt.quoin.yaml", "quoin: 1\nlibrary: salt\ntitle: Salt\nlanguage: en\nevidence:\n" + marks),
            .. Enumerable.Range(0, Count).Select(static i => new ContentFile($"content/s{i}.txt", "Salt is white.")),
        ]));

        Assert.Equal(Count, build.Libraries[0].Article!.Evidence.Count);
        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Many_citations_with_places_are_read_in_linear_time()
    {
        const int Count = 40_000;
        var citations = string.Join(", ", Enumerable.Range(0, Count).Select(static i => $"e{i}#p"));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var parsed = ArticleCompiler.Parse(Compilation.AnnotationPath, Compilation.Head + $"claims:\n  a: {{ kind: background, certainty: established, quote: Salt is white, evidence: [{citations}, e0#q, e0#p] }}\n");

        Assert.Equal(Count, parsed.Annotation!.References.Count);
        Assert.Equal(Rules.DuplicateItem, Assert.Single(parsed.Diagnostics).Rule);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }
}
