using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Embedded JSON, read by System.Text.Json with code that is generated at build time.</summary>
internal sealed class SourceGeneratedJson : Contender
{
    private const string Extension = ".json";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public override string Name => "System.Text.Json";

    public override string? ResourceName(string path) => Records.ResourceName(path, Extension);

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus) =>
    [
        .. corpus.Articles.Select(article => ($"data/{article.Id}{Extension}", JsonSerializer.Serialize(Records.Of(article), Options))),
        ("Records.cs", Records.Code),
        ("Reader.cs", Records.Reader(corpus, Extension, "System.Text.Json.JsonSerializer.Deserialize(stream, Json.Default.Article)!")),
        ("Json.cs",
            """
            namespace App;

            [System.Text.Json.Serialization.JsonSerializable(typeof(Article))]
            internal sealed partial class Json : System.Text.Json.Serialization.JsonSerializerContext;

            """),
    ];
}
