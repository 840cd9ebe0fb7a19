using System.Security;
using System.Text;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Texts in a .resx file, as .NET apps keep translated texts, read by a ResourceManager.</summary>
internal sealed class Resources : Contender
{
    private const string TextsFile = "Texts.resx";
    private const string IdsFile = "ids.txt";

    public override string Name => "ResourceManager";

    public override string? ResourceName(string path) => path switch
    {
        TextsFile => "Texts.resources",
        IdsFile => IdsFile,
        _ => null,
    };

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        var resx = new StringBuilder("<root>\n");
        foreach (var (name, value) in new[]
        {
            ("resmimetype", "text/microsoft-resx"),
            ("version", "2.0"),
            ("reader", "System.Resources.ResXResourceReader, System.Windows.Forms"),
            ("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms"),
        })
        {
            resx.Append($"  <resheader name=\"{name}\"><value>{value}</value></resheader>\n");
        }

        foreach (var article in corpus.Articles)
        {
            foreach (var (id, text) in article.Caveats.Select(caveat => (caveat.Id, caveat.Statement.English)).Concat(article.Claims.Select(claim => (claim.Id, claim.Text))))
            {
                resx.Append($"  <data name=\"{article.Id}.{id}\" xml:space=\"preserve\"><value>{SecurityElement.Escape(text)}</value></data>\n");
            }
        }

        var ids = corpus.Articles.SelectMany(article => article.Claims.Select(claim => $"{article.Id}.{claim.Id}"));
        var (picked, pickedClaim) = Picked(corpus);
        return
        [
            (TextsFile, resx.Append("</root>\n").ToString()),
            (IdsFile, string.Join('\n', ids)),
            ("Reader.cs",
                $$"""
                using System.Globalization;
                using System.Resources;

                namespace App;

                internal static class Reader
                {
                    private static readonly ResourceManager _texts = new("Texts", typeof(Reader).Assembly);

                    public static string First() => _texts.GetString("{{picked.Id}}.{{pickedClaim.Id}}", CultureInfo.InvariantCulture)!;

                    public static void All()
                    {
                        // Resources have no order, so their names are listed one by one.
                        using var ids = new StreamReader(typeof(Reader).Assembly.GetManifestResourceStream("{{IdsFile}}")!);
                        while (ids.ReadLine() is { } id)
                        {
                            Sink.Take(_texts.GetString(id, CultureInfo.InvariantCulture)!);
                        }
                    }
                }

                """),
        ];
    }
}
