using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>Articles that cite libraries are the same whether they are interpreted or generated, and a cited mark is one object everywhere.</summary>
public sealed class LibraryTests
{
    private static readonly InterpretedContent Interpreted = ContentInterpreter.Interpret(LibraryContent.Files);
    private static readonly GeneratedCode Generated = new(LibraryContent.Files, GeneratedCode.Today);

    private static Article Tea => Interpreted.Articles.Single(article => article.Id == "tea");

    private static Article Trials => Interpreted.Libraries.Single(library => library.Id == "trials");

    [Fact]
    public void The_content_has_no_errors() =>
        Assert.Empty(Interpreted.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Both_ways_give_the_same_articles_and_libraries()
    {
        Assert.Equal(Generated.Messages, Interpreted.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(Generated.Faults);
        Assert.Equal(["coffee", "tea"], Interpreted.Articles.Select(article => article.Id));
        Assert.Equal(["house", "trials"], Interpreted.Libraries.Select(library => library.Id));
        foreach (var (one, other) in Interpreted.Articles.Concat(Interpreted.Libraries).Zip(Generated.Articles.Concat(Generated.Libraries)))
        {
            Assert.Equal(RecordWalk.Lines(other), RecordWalk.Lines(one));
            Assert.Equal(ContentSnapshot.Render(other), ContentSnapshot.Render(one));
            Assert.Equal(JsonSerializer.Serialize(other), JsonSerializer.Serialize(one));
            Assert.Equal(other.ClaimsIncludingInvalid.Select(claim => claim.ToString()), one.ClaimsIncludingInvalid.Select(claim => claim.ToString()));
        }
    }

    [Fact]
    public void A_cited_mark_is_the_object_of_its_library()
    {
        var claim = Generated.Articles[1].Claims["wakes"];
        var exeter = Generated.Type("Trials+Evidence").GetField("Exeter")!.GetValue(null);

        Assert.Same(exeter, claim.Evidence[0]);
        Assert.Same(exeter, Generated.Articles[0].Claims["wakes"].Evidence[0]);
        Assert.Same(exeter, claim.Citations[0].Evidence);
        Assert.Same(Generated.Type("House+Caveats").GetField("AskYourDoctor")!.GetValue(null), claim.Caveats[1]);
        Assert.Same(Generated.Libraries[1], claim.Evidence[0].Article);
        Assert.Same(Generated.Type("Trials").GetProperty("Article")!.GetValue(null), claim.Evidence[0].Article);
        Assert.True(claim.Evidence[0].Article.IsLibrary);
        Assert.False(claim.Article.IsLibrary);
    }

    [Fact]
    public void Own_marks_and_cited_ones_are_in_one_list_under_their_references()
    {
        var claim = Tea.Claims["wakes"];

        Assert.Equal(["trials/exeter", "exeter"], claim.Evidence.Select(evidence => evidence.ReferenceFrom(Tea)));
        Assert.Equal(["trials/exeter", "exeter", "trials/york"], claim.EvidenceIncludingInvalid.Select(evidence => evidence.ReferenceFrom(Tea)));
        Assert.Equal(["small", "house/ask-your-doctor"], claim.Caveats.Select(caveat => caveat.ReferenceFrom(Tea)));
        Assert.Equal(["p. 4", null], claim.Citations.Select(citation => citation.Pinpoint));
        Assert.Equal("The trial in Exeter followed 96 people, p. 4", claim.Citations[0].ToString());
        Assert.True(claim.Evidence.TryGetValue("trials/exeter", out var cited));
        Assert.Same(Trials.Evidence["exeter"], cited);
        Assert.Same(Tea.Evidence["exeter"], claim.Evidence["exeter"]);
        Assert.False(claim.Evidence.TryGetValue("trials/york", out _));
        Assert.Equal("placebo", claim.Terms["trials/placebo"].Label.GetText("en"));
        Assert.Equal(["trials/exeter", "trials/leeds"], Interpreted.Articles[0].Claims["wakes"].Evidence.Select(evidence => evidence.ReferenceFrom(Interpreted.Articles[0])));
        Assert.Equal(["table-2", "p. 9", null], Interpreted.Articles[0].Claims["wakes"].Citations.Select(citation => citation.Pinpoint));
    }

    [Fact]
    public void Only_marks_of_libraries_have_a_reference_from_another_article()
    {
        var own = Tea.Evidence["exeter"];

        Assert.Equal("exeter", own.ReferenceFrom(Tea));
        Assert.Equal("exeter", Trials.Evidence["exeter"].ReferenceFrom(Trials));
        Assert.Throws<ArgumentNullException>(() => own.ReferenceFrom(null!));
        Assert.Contains("'tea'", Assert.Throws<ArgumentException>(() => own.ReferenceFrom(Interpreted.Articles[0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_and_its_caveats_are_in_one_language_also_with_one_of_a_library()
    {
        var claim = (QualifiedClaim)Tea.Claims["wakes"];
        var (statement, caveats) = claim.Statement;

        Assert.Equal(["en", "uk"], statement.Languages);
        Assert.Equal(2, caveats.Count);
        Assert.Equal("Чай може бадьорити.\n  - Випробування було невелике.\n  - Спершу запитайте лікаря.", claim.ToString("de", null).Length > 0 ? claim.ToString("uk", null) : "");
        Assert.Equal("Tea may wake you up.\n  - The trial was small.\n  - Ask your doctor first.", claim.ToString("de", null));
    }

    [Fact]
    public void JSON_of_a_claim_has_the_caveats_of_libraries_in_full()
    {
        var json = JsonSerializer.SerializeToElement(Tea.Claims["wakes"]);

        Assert.Equal(["small", "house/ask-your-doctor"], json.GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetProperty("id").GetString()));
        Assert.Equal("Ask your doctor first.", json.GetProperty("caveats")[1].GetProperty("statement").GetProperty("en").GetString());
        Assert.Equal(["trials/exeter", "exeter"], json.GetProperty("evidence").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("trials/york", json.GetProperty("invalid-evidence")[0].GetString());
        Assert.Equal("""[{"of":"trials/exeter","at":"p. 4"}]""", json.GetProperty("citations").GetRawText());
        Assert.Equal("""{"of":"trials/exeter","at":"p. 4"}""", JsonSerializer.Serialize(Tea.Claims["wakes"].Citations[0]));
        Assert.Equal("exeter", JsonSerializer.SerializeToElement(Trials.Evidence["exeter"]).GetProperty("id").GetString());
        Assert.Equal("trials/exeter", JsonSerializer.SerializeToElement(Tea.Claims["wakes"].Evidence)[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_mark_of_a_library_can_lack_a_quote_and_can_have_a_source_of_its_own()
    {
        var (exeter, leeds, york) = (Trials.Evidence["exeter"], Trials.Evidence["leeds"], Trials.EvidenceIncludingInvalid["york"]);

        Assert.Equal(("The trial in Exeter followed 96 people", "trials.txt"), (exeter.Quote?.Text, exeter.Quote?.SourcePath));
        Assert.Equal(("A cohort in Leeds was smaller", "leeds.txt"), (leeds.Quote?.Text, leeds.Quote?.SourcePath));
        Assert.Equal((1, 1), (leeds.Anchor?.Line, leeds.Anchor?.Column));
        Assert.Null(york.Quote);
        Assert.Null(york.Anchor);
        Assert.Empty(york.Quotes);
        Assert.Empty(york.Anchors);
        Assert.Equal("Byrne, A review of tea, 2024", york.ToString());
        Assert.Empty(Trials.Body);
        Assert.Empty(Trials.Claims);
        Assert.Empty(Interpreted.Libraries[0].Caveats["ask-your-doctor"].Claims);
    }

    [Fact]
    public void A_caveat_of_a_library_is_never_within_a_block()
    {
        var block = Tea.Body.Single();

        Assert.Equal(["house/ask-your-doctor"], block.CaveatsElsewhere.Select(caveat => caveat.ReferenceFrom(Tea)));
        Assert.DoesNotContain(block.Marks, mark => mark.Article != Tea);
    }

    [Fact]
    public void The_nearest_review_counts()
    {
        Assert.Equal(new Iso8601Date(2027, 1, 2), Trials.Evidence["exeter"].Review?.Due);
        Assert.Equal((new Iso8601Date(2026, 2, 3), null), (Trials.Evidence["leeds"].Review?.ReviewedOn, Trials.Evidence["leeds"].Review?.Due));
        Assert.Null(Tea.Claims["wakes"].Review);
        Assert.Equal([Iso3166Code.Parse("GB"), Iso3166Code.Parse("US-CA")], Tea.Jurisdictions);
    }

    [Fact]
    public void Threads_that_read_a_cited_mark_at_the_same_time_get_one_object()
    {
        for (var i = 0; i < 50; i++)
        {
            var content = ContentInterpreter.Interpret(Interpreted.Build);
            var found = new Evidence[8];
            Parallel.For(0, found.Length, j => found[j] = content.Articles[j % 2].Claims["wakes"].Evidence[0]);
            Assert.Single(found.Distinct());
        }
    }

    [Fact]
    public void A_library_that_lost_a_cited_mark_is_named()
    {
        var files = LibraryContent.Files.ToList();
        var older = ContentInterpreter.Interpret(files).Build;
        var index = files.FindIndex(file => file.Path.EndsWith("trials.quoin.yaml", StringComparison.Ordinal));
        files[index] = new(files[index].Path, LibraryContent.Trials.Replace("  exeter:", "  exeter-trial:", StringComparison.Ordinal));
        var newer = ContentInterpreter.Interpret(files).Libraries.Single(library => library.Id == "trials");
        var tea = Content(older, _ => newer);

        var exception = Assert.Throws<InvalidOperationException>(() => tea.Claims["wakes"].Evidence[0]);
        Assert.Contains("'tea' cites evidence 'trials/exeter'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Rebuild", exception.Message, StringComparison.Ordinal);

        tea = Content(older, _ => throw new TypeLoadException());
        Assert.Throws<InvalidOperationException>(() => tea.Claims["wakes"].Evidence.Count);
    }

    [Theory]
    [InlineData("trials.quoin.yaml", "library: trials", "library: [")]
    [InlineData("house.quoin.yaml", "library: house", "library: [")]
    [InlineData("house.quoin.yaml", "applies-to: { kind: efficacy }", "applies-to: { kind: efficcy }")]
    [InlineData("house.quoin.yaml", "applies-to: { kind: efficacy }", "aplies-to: { kind: efficacy }")]
    [InlineData("house.quoin.yaml", "library: house", "library: house house")]
    [InlineData("house.quoin.yaml", "library: house", "library: system")]
    public void Nothing_is_read_that_an_error_of_a_library_may_have_left_without_a_caveat(string name, string from, string to)
    {
        var files = LibraryContent.Files.ToList();
        var index = files.FindIndex(file => file.Path.EndsWith(name, StringComparison.Ordinal));
        var text = files[index].Content.Text!.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(files[index].Content.Text, text);
        files[index] = new(files[index].Path, text);
        var content = ContentInterpreter.Interpret(files);

        Assert.Contains(content.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error);
        Assert.DoesNotContain(content.Diagnostics, diagnostic => diagnostic.Severity == RuleSeverity.Error && diagnostic.Path.EndsWith("tea.quoin.yaml", StringComparison.Ordinal));
        Assert.DoesNotContain(content.Articles, article => article.Id == "tea");
    }

    [Fact]
    public void An_article_that_cannot_be_read_hides_no_other()
    {
        var files = LibraryContent.Files.ToList();
        files[0] = new(files[0].Path, LibraryContent.Coffee.Replace("title: Coffee", "title: [", StringComparison.Ordinal));

        Assert.Equal(["tea"], ContentInterpreter.Interpret(files).Articles.Select(article => article.Id));
    }

    private static Article Content(Compiler.Workspace.ContentBuild build, Func<int, Article> libraries)
    {
        var model = build.Articles.Single(article => article.Article!.Id == "tea").Article!;
        var layout = Compiler.Output.ArticleLayout.Of(model);
        return new CompilerServices.ArticleContent(() => layout.Source, libraries, layout.Table + layout.Texts).Article;
    }
}
