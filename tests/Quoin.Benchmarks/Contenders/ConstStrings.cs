using System.Text;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Only constants: the lower limit for reading a text.</summary>
internal sealed class ConstStrings : Contender
{
    public override string Name => "const strings";

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            var code = new StringBuilder("namespace App;\n\n");
            code.Append($"/// <summary>{article.Title}</summary>\npublic static class {article.ClassName}\n{{\n");
            foreach (var (id, text) in article.Caveats.Select(caveat => (caveat.Id, caveat.Statement.English)).Concat(article.Claims.Select(claim => (claim.Id, claim.Text))))
            {
                code.Append(CSharp.Summary(text)).Append($"    public const string {CorpusArticle.Name(id)} = {CSharp.Literal(text)};\n\n");
            }

            code.Append("    internal static void All()\n    {\n");
            foreach (var claim in article.Claims)
            {
                code.Append($"        Sink.Take({CorpusArticle.Name(claim.Id)});\n");
            }

            yield return ($"{article.ClassName}.cs", code.Append("    }\n}\n").ToString());
        }

        var (picked, pickedClaim) = Picked(corpus);
        var reader = new StringBuilder("namespace App;\n\ninternal static class Reader\n{\n");
        reader.Append($"    public static string First() => {picked.ClassName}.{CorpusArticle.Name(pickedClaim.Id)};\n\n");
        reader.Append("    public static void All()\n    {\n");
        foreach (var article in corpus.Articles)
        {
            reader.Append($"        {article.ClassName}.All();\n");
        }

        yield return ("Reader.cs", reader.Append("    }\n}\n").ToString());
    }
}
