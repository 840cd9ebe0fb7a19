using System.Text;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>
/// The same content as a C# programmer writes it by hand: a class per article, and a static readonly record per mark, with
/// literals. The source of an article, which nobody would paste into C#, is an embedded resource.
/// </summary>
internal sealed class EagerRecords : Contender
{
    private const string Records =
        """
        namespace App;

        public enum ClaimKind { Background, Definition, Efficacy, Mechanism, Outlook, Recommendation, Safety }

        public enum Certainty { Unknown, Possible, Suggested, Supported, Established }

        public enum CaveatKind { Limitation, Precondition, Risk, Scope, Uncertainty }

        public enum EvidenceKind { SystematicReview, RandomizedControlledTrial, Cohort }

        /// <summary>Words of the source, and their start position in it.</summary>
        public sealed record Quote(string Text, int Start);

        /// <summary>A text in English, and in Ukrainian if there is one.</summary>
        public sealed record Text(string English, string? Ukrainian = null);

        public sealed record Section(string Id, string Heading, string Language);

        public sealed record Term(string Id, string Label, Quote Quote);

        public sealed record Evidence(string Id, EvidenceKind Kind, string By, string FollowUp, Quote Quote);

        public sealed record Caveat(string Id, CaveatKind Kind, Text Statement, Quote Quote);

        public sealed record Claim(
            string Id, ClaimKind Kind, Certainty Certainty, Text Statement, Quote Quote, Section Section, Evidence[] Evidence, Caveat[] Caveats, Term[] About);

        public sealed record Article(
            string Id, string Title, string Language, Section[] Sections, Term[] Terms, Evidence[] Evidence, Caveat[] Caveats, Claim[] Claims, Quote[] Asides)
        {
            public string Source
            {
                get
                {
                    using var stream = typeof(Article).Assembly.GetManifestResourceStream(Id + ".txt")!;
                    return new StreamReader(stream).ReadToEnd();
                }
            }
        }

        """;

    public override string Name => "hand-written records";

    public override string? ResourceName(string path) => path.EndsWith(".txt", StringComparison.Ordinal) ? Path.GetFileName(path) : null;

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        yield return ("Records.cs", Records);
        foreach (var article in corpus.Articles)
        {
            yield return ($"{article.ClassName}.cs", Write(article));
            yield return (article.SourcePath, article.Source);
        }

        var (picked, pickedClaim) = Picked(corpus);
        var reader = new StringBuilder("namespace App;\n\n");
        reader.Append("internal static class Reader\n{\n");
        reader.Append($"    public static string First() => {picked.ClassName}.{CorpusArticle.Name(pickedClaim.Id)}.Statement.English;\n\n");
        reader.Append(
            """
                public static void All()
                {
                    foreach (var article in Articles.All())
                    {
                        foreach (var claim in article.Claims)
                        {
                            Sink.Take(claim.Statement.English);
                        }
                    }
                }
            }

            /// <summary>Every article.</summary>
            public static class Articles
            {
                public static IEnumerable<Article> All()
                {

            """);
        foreach (var article in corpus.Articles)
        {
            reader.Append($"        yield return {article.ClassName}.Article;\n");
        }

        yield return ("Reader.cs", reader.Append("    }\n}\n").ToString());
    }

    private static string Write(CorpusArticle article)
    {
        var code = new StringBuilder("namespace App;\n\n");
        code.Append($"/// <summary>{article.Title}</summary>\npublic static class {article.ClassName}\n{{\n");
        foreach (var section in article.Sections)
        {
            Field(section.Heading, "Section", section.Id, $"{CSharp.Literal(section.Heading)}, \"{(section.IsUkrainian ? "uk" : "en")}\"");
        }

        foreach (var term in article.Terms)
        {
            Field(term.Label, "Term", term.Id, $"{CSharp.Literal(term.Label)}, {Quote(term.Quote)}");
        }

        foreach (var evidence in article.Evidence)
        {
            Field(evidence.By, "Evidence", evidence.Id,
                $"EvidenceKind.{CSharp.Member(evidence.Kind)}, {CSharp.Literal(evidence.By)}, \"{evidence.FollowUp}\", {Quote(evidence.Quote)}");
        }

        foreach (var caveat in article.Caveats)
        {
            Field(caveat.Statement.English, "Caveat", caveat.Id, $"CaveatKind.{CSharp.Member(caveat.Kind)}, {Text(caveat.Statement)}, {Quote(caveat.Quote)}");
        }

        foreach (var claim in article.Claims)
        {
            Field(claim.Text, "Claim", claim.Id,
                $"ClaimKind.{CSharp.Member(claim.Kind)}, Certainty.{CSharp.Member(claim.Certainty)}, {Text(claim.Statement ?? new CorpusText(claim.Text))}, {Quote(claim.Quote)}, "
                + $"{CorpusArticle.Name(article.Sections[claim.Section].Id)}, "
                + $"{Names(claim.Evidence.Select(i => article.Evidence[i].Id))}, {Names(claim.Caveats.Select(i => article.Caveats[i].Id))}, {Names(claim.About.Select(i => article.Terms[i].Id))}");
        }

        code.Append(CSharp.Summary("The whole article.")).Append("    public static readonly Article Article = new(\n");
        code.Append($"        \"{article.Id}\",\n        {CSharp.Literal(article.Title)},\n        \"en\",\n");
        code.Append($"        {Names(article.Sections.Select(mark => mark.Id))},\n        {Names(article.Terms.Select(mark => mark.Id))},\n");
        code.Append($"        {Names(article.Evidence.Select(mark => mark.Id))},\n        {Names(article.Caveats.Select(mark => mark.Id))},\n");
        code.Append($"        {Names(article.Claims.Select(mark => mark.Id))},\n");
        code.Append($"        [\n{string.Concat(article.Asides.Select(aside => $"            {Quote(aside)},\n"))}        ]);\n}}\n");
        return code.ToString();

        void Field(string summary, string type, string id, string arguments) => code
            .Append(CSharp.Summary(summary))
            .Append($"    public static readonly {type} {CorpusArticle.Name(id)} = new(\"{id}\", {arguments});\n\n");
    }

    private static string Quote(CorpusQuote quote) => $"new Quote({CSharp.Literal(quote.Text)}, {quote.Start})";

    private static string Text(CorpusText text) => text.Ukrainian is null
        ? $"new Text({CSharp.Literal(text.English)})"
        : $"new Text({CSharp.Literal(text.English)}, {CSharp.Literal(text.Ukrainian)})";

    private static string Names(IEnumerable<string> ids) => $"[{string.Join(", ", ids.Select(CorpusArticle.Name))}]";
}
