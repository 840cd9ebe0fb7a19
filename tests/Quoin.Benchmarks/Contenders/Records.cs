using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Content as deserializers produce it: plain classes that refer to each other by id.</summary>
internal static class Records
{
    /// <summary>The classes, in C#.</summary>
    public const string Code =
        """
        namespace App;

        public sealed class Quote
        {
            public string Text { get; set; } = "";
            public int Start { get; set; }
        }

        public sealed class Text
        {
            public string English { get; set; } = "";
            public string? Ukrainian { get; set; }
        }

        public sealed class Section
        {
            public string Id { get; set; } = "";
            public string Heading { get; set; } = "";
            public bool IsUkrainian { get; set; }
        }

        public sealed class Term
        {
            public string Id { get; set; } = "";
            public string Label { get; set; } = "";
            public Quote Quote { get; set; } = new();
        }

        public sealed class Evidence
        {
            public string Id { get; set; } = "";
            public string Kind { get; set; } = "";
            public string By { get; set; } = "";
            public string FollowUp { get; set; } = "";
            public Quote Quote { get; set; } = new();
        }

        public sealed class Caveat
        {
            public string Id { get; set; } = "";
            public string Kind { get; set; } = "";
            public Text Statement { get; set; } = new();
            public Quote Quote { get; set; } = new();
        }

        public sealed class Claim
        {
            public string Id { get; set; } = "";
            public string Kind { get; set; } = "";
            public string Certainty { get; set; } = "";
            public Text Statement { get; set; } = new();
            public Quote Quote { get; set; } = new();
            public string Section { get; set; } = "";
            public List<string> Evidence { get; set; } = [];
            public List<string> Caveats { get; set; } = [];
            public List<string> About { get; set; } = [];
        }

        public sealed class Article
        {
            public string Id { get; set; } = "";
            public string Title { get; set; } = "";
            public string Language { get; set; } = "";
            public List<Section> Sections { get; set; } = [];
            public List<Term> Terms { get; set; } = [];
            public List<Evidence> Evidence { get; set; } = [];
            public List<Caveat> Caveats { get; set; } = [];
            public List<Claim> Claims { get; set; } = [];
            public List<Quote> Asides { get; set; } = [];
        }

        """;

    /// <summary>An article as objects of these classes.</summary>
    public static object Of(CorpusArticle article) => new
    {
        article.Id,
        article.Title,
        Language = "en",
        article.Sections,
        article.Terms,
        article.Evidence,
        Caveats = article.Caveats.Select(caveat => new { caveat.Id, caveat.Kind, caveat.Statement, caveat.Quote }).ToList(),
        Claims = article.Claims.Select(claim => new
        {
            claim.Id,
            claim.Kind,
            claim.Certainty,
            Statement = claim.Statement ?? new CorpusText(claim.Text),
            claim.Quote,
            Section = article.Sections[claim.Section].Id,
            Evidence = claim.Evidence.Select(i => article.Evidence[i].Id).ToList(),
            Caveats = claim.Caveats.Select(i => article.Caveats[i].Id).ToList(),
            About = claim.About.Select(i => article.Terms[i].Id).ToList(),
        }).ToList(),
        article.Asides,
    };

    /// <summary>The C# that reads the resources: one per article, so that nothing is read that was not requested.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="extension">The extension of the resources' names.</param>
    /// <param name="read">An expression that creates an article from the stream <c>stream</c>.</param>
    /// <param name="members">Further members of the class.</param>
    public static string Reader(ArticleCorpus corpus, string extension, string read, string members = "")
    {
        var (article, claim) = Contender.Picked(corpus);
        return $$"""
            namespace App;

            internal static class Reader
            {
                {{members}}

                public static string First() => Article("{{article.Id}}").Claims.Find(claim => claim.Id == "{{claim.Id}}")!.Statement.English;

                public static void All()
                {
                    for (var i = 0; i < {{corpus.Articles.Count}}; i++)
                    {
                        foreach (var claim in Article($"article-{i:D4}").Claims)
                        {
                            Sink.Take(claim.Statement.English);
                        }
                    }
                }

                private static Article Article(string id)
                {
                    using var stream = typeof(Reader).Assembly.GetManifestResourceStream(id + "{{extension}}")!;
                    return {{read}};
                }
            }

            """;
    }

    /// <summary>The name of the resource for an article.</summary>
    public static string? ResourceName(string path, string extension) => path.EndsWith(extension, StringComparison.Ordinal) ? Path.GetFileName(path) : null;
}
