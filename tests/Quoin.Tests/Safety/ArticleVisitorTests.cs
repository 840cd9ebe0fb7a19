using Quoin.Tests.Models;

namespace Quoin.Tests.Safety;

/// <summary>A walk over an article hands over the words of a qualified claim together with its caveats, and nowhere else.</summary>
public class ArticleVisitorTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_words_of_a_qualified_claim_come_with_all_its_caveats(bool hasModel)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var made = new RandomArticle(seed, hasModel);
            var article = hasModel ? Duties.Make(made.Annotation, made.Source) : Articles.Make(made.Annotation, made.Source);
            var walk = new Walk();
            walk.Visit(article);

            var claims = article.ClaimsIncludingInvalid.OfType<QualifiedClaim>().ToArray();
            Assert.Equal(claims.Select(claim => claim.Caveats), claims.Select(claim => walk.Statements[claim].Caveats));
            Assert.All(claims, claim =>
            {
                var (statement, _) = claim.Statement;
                Assert.Same(statement, walk.Statements[claim].Statement);
                Assert.Equal(claim.Quotes.Count, walk.Statements[claim].Quotes.Count);
            });
        }
    }

    [Fact]
    public void No_other_field_of_a_claim_has_its_words()
    {
        var walk = new Walk();
        walk.Visit(Articles.Sample().Qualified());

        Assert.Equal(["Active", "all-of-it", "efficacy", "helps-waking", "kyiv-trial", "possible"], walk.Fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_walk_over_one_mark_is_that_part_of_the_walk_over_its_article()
    {
        var article = Articles.Sample();
        var whole = new Walk();
        whole.Visit(article);
        var parts = new Walk();
        IEnumerable<Mark> marks = [.. article.Sections, .. article.Terms, .. article.Evidence, .. article.EvidenceIncludingInvalid.Except(article.Evidence), .. article.Caveats,
            .. article.Claims, .. article.ClaimsIncludingInvalid.Except(article.Claims)];
        foreach (var mark in marks)
        {
            parts.Visit(mark);
        }

        Assert.Equal(marks, whole.Marks);
        Assert.Equal(marks, parts.Marks);
        Assert.EndsWith(string.Join("\n", parts.Fields), string.Join("\n", whole.Fields), StringComparison.Ordinal);
    }

    /// <summary>Collects what it visits; the texts of claims apart.</summary>
    private sealed class Walk : ArticleVisitor
    {
        public Dictionary<Mark, (LocalizedText Statement, IReadOnlyList<Quote> Quotes, MarkList<Caveat> Caveats)> Statements { get; } = [];

        public List<string> Fields { get; } = [];

        public List<Mark> Marks { get; } = [];

        protected override void BeginMark(Mark mark) => Marks.Add(mark);

        protected override void VisitText(string name, string value) => Fields.Add(value);

        protected override void VisitText(string name, LocalizedText value) => Fields.AddRange(value.Languages.Select(value.GetText));

        protected override void VisitTexts(string name, IReadOnlyList<string> values) => Fields.AddRange(values);

        protected override void VisitWord(string name, string word) => Fields.Add(word);

        protected override void VisitReference(string name, Mark mark) => Fields.Add(mark.Id);

        protected override void VisitReferences(string name, IReadOnlyList<Mark> marks) => Fields.AddRange(marks.Select(mark => mark.Id));

        protected override void VisitStanding(string name, Standing standing) => Fields.Add(standing.Status.ToString());

        protected override void VisitQuotes(string name, IReadOnlyList<Quote> quotes) => Fields.AddRange(quotes.Select(quote => quote.Text));

        protected override void VisitStatement(LocalizedText statement, IReadOnlyList<Quote> quotes, MarkList<Caveat> caveats) =>
            Statements.Add(Marks[^1], (statement, quotes, caveats));
    }
}
