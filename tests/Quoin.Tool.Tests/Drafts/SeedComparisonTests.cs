using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Xunit.Abstractions;

namespace Quoin.Tool.Tests.Drafts;

/// <summary>Compares the draft of the repository's own article with the annotation that a person wrote.</summary>
public sealed class SeedComparisonTests(ITestOutputHelper output)
{
    [Fact]
    public void A_draft_finds_most_of_what_a_person_marked()
    {
        var source = DraftCompiler.Source(SeedFiles.Source);
        var drafted = Article(DraftCompiler.Finish(DraftCompiler.Draft(source).Text), source);
        var written = Article(Repository.Read(SeedFiles.Annotation), source);

        var claims = written.Claims.Select(claim => (claim.Mark, Drafts: drafted.Claims.Where(draft => Overlap(claim.Mark, draft.Mark)).ToList())).ToList();
        var caveats = written.Caveats.Count(caveat => drafted.Caveats.Any(draft => Overlap(caveat.Mark, draft.Mark)));
        var evidence = written.Evidence.Count(item => drafted.Evidence.Any(draft => Overlap(item.Mark, draft.Mark)));
        var sections = written.Sections.Count(section => drafted.Sections.Any(draft => draft.Mark.Quotes[0].Anchor.Span.Start == section.Mark.Quotes[0].Anchor.Span.Start));
        var quotes = Quotes(written).ToList();
        var (sentences, within) = (quotes.Count(quote => Quotes(drafted).Any(draft => Words(draft) == Words(quote))), quotes.Count(quote => Quotes(drafted).Any(draft => Words(draft).Contains(Words(quote), StringComparison.Ordinal))));
        var ids = Ids(written).Intersect(Ids(drafted), StringComparer.Ordinal).ToList();
        var certainties = written.Claims.Count(claim => drafted.Claims.Any(draft => Overlap(claim.Mark, draft.Mark) && draft.Certainty == claim.Certainty));
        var atMost = written.Claims.Count(claim => drafted.Claims.Any(draft => Overlap(claim.Mark, draft.Mark) && draft.Certainty <= claim.Certainty));
        var languages = written.Claims.Where(claim => claim.Mark.Quotes[0].Language == "uk").Count(claim => drafted.Claims.Any(draft => Overlap(claim.Mark, draft.Mark) && draft.Mark.Quotes[0].Language == "uk"));

        Print("quotes that are the same", sentences, quotes.Count);
        Print("quotes within one of the draft", within, quotes.Count);
        Print("ids that are the same", ids.Count, Ids(written).Count());
        Print("claims with a draft of a claim for their words", claims.Count(claim => claim.Drafts.Count > 0), claims.Count);
        Print("claims with the same certainty", certainties, claims.Count);
        Print("claims that the draft does not make surer", atMost, claims.Count);
        Print("claims in Ukrainian", languages, 3);
        Print("caveats with a candidate", caveats, written.Caveats.Count);
        Print("evidence with a stub", evidence, written.Evidence.Count);
        Print("sections", sections, written.Sections.Count);
        output.WriteLine(string.Join(", ", ids));

        Assert.Equal((written.Id, written.Title[0].Text, written.Language), (drafted.Id, drafted.Title[0].Text, drafted.Language));
        Assert.Equal((5, 5), (sections, written.Sections.Count));
        Assert.Equal((7, 7), (caveats, written.Caveats.Count));
        Assert.Equal((3, 3), (evidence, written.Evidence.Count));
        Assert.Equal(3, languages);
        Assert.InRange(sentences, 17, quotes.Count);
        Assert.InRange(within, 43, quotes.Count);
        Assert.InRange(claims.Count(claim => claim.Drafts.Count > 0), 30, claims.Count);
        Assert.InRange(certainties, 19, claims.Count);
        Assert.InRange(atMost, 22, claims.Count);
        Assert.InRange(ids.Count, 3, Ids(written).Count());

        void Print(string what, int count, int of) => output.WriteLine($"{what}: {count} of {of}");
    }

    private static ArticleModel Article(string annotation, ContentFile source)
    {
        var build = DraftCompiler.Compile(annotation, source, others: new ContentFile("/place/content/trials.quoin.yaml", Repository.Read(SeedFiles.Library)));
        Assert.False(build.HasErrors);
        return build.Articles[0].Article!;
    }

    private static IEnumerable<string> Quotes(ArticleModel article) => article.Groups.Where(group => group.Kind is MarkKind.Claim or MarkKind.Caveat or MarkKind.Evidence)
        .SelectMany(group => group.Marks).SelectMany(mark => mark.Quotes).Concat(article.Asides).Select(quote => article.SourceText.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length));

    private static IEnumerable<string> Ids(ArticleModel article) => article.Groups.SelectMany(group => group.Marks).Select(mark => mark.Id);

    private static string Words(string quote) => quote.TrimEnd('.', ':');

    private static bool Overlap(MarkModel mark, MarkModel other) => mark.Quotes.Any(quote => other.Quotes.Any(draft => Overlap(quote.Anchor.Span, draft.Anchor.Span)));

    private static bool Overlap(Span span, Span other) => span.Start < other.End && other.Start < span.End;
}
