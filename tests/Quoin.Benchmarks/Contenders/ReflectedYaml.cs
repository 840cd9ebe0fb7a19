using Quoin.Benchmarks.Corpus;
using YamlDotNet.Serialization;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Embedded YAML, read by YamlDotNet's deserializer, which uses reflection.</summary>
internal class ReflectedYaml : Contender
{
    private const string Extension = ".yaml";

    public override string Name => "YamlDotNet, reflection";

    public override string? ResourceName(string path) => Records.ResourceName(path, Extension);

    public override IEnumerable<string> References => [typeof(ISerializer).Assembly.Location];

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus) => Files(corpus, "new YamlDotNet.Serialization.DeserializerBuilder().Build()");

    /// <param name="corpus">The corpus.</param>
    /// <param name="deserializer">The expression that creates the deserializer.</param>
    protected static IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus, string deserializer)
    {
        var serializer = new SerializerBuilder().ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).DisableAliases().Build();
        return
        [
            .. corpus.Articles.Select(article => ($"data/{article.Id}{Extension}", serializer.Serialize(Records.Of(article)))),
            ("Records.cs", Records.Code),
            ("Reader.cs", Records.Reader(
                corpus, Extension, "_deserializer.Deserialize<Article>(new StreamReader(stream))",
                $"private static readonly YamlDotNet.Serialization.IDeserializer _deserializer = {deserializer};")),
        ];
    }
}
