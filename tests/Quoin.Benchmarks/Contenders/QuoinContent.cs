using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Annotations, sources and the generator, in a project like any that uses Quoin.</summary>
/// <param name="name">The name, where it is measured with several corpora.</param>
internal sealed class QuoinContent(string name = "Quoin") : Contender
{
    public override string Name => name;

    public override IEnumerable<string> References => [Installation.Runtime];

    public override IEnumerable<string> Analyzers => Installation.Analyzers;

    public override string Props => $"{Installation.Quoin}buildTransitive/Quoin.props";

    public override string Targets => $"{Installation.Quoin}buildTransitive/Quoin.targets";

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        var (article, claim) = Picked(corpus);
        return corpus.Files.Append(("Reader.cs",
            $$"""
            // Nothing is shown to a reader: only reading the text is measured.
            #pragma warning disable QUO5001
            using Quoin;

            namespace App;

            internal static class Reader
            {
                public static string First()
                {
                    var (text, _) = {{article.ClassName}}.Claims.{{CorpusArticle.Name(claim.Id)}}.Statement;
                    return text.ToString();
                }

                public static void All()
                {
                    foreach (var article in QuoinContent.Articles)
                    {
                        foreach (var claim in article.Claims)
                        {
                            if (claim is QualifiedClaim qualified)
                            {
                                var (text, _) = qualified.Statement;
                                Sink.Take(text.ToString());
                            }
                            else
                            {
                                Sink.Take(((PlainClaim)claim).Statement.ToString());
                            }
                        }
                    }
                }
            }

            """));
    }
}
