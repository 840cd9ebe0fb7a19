using Quoin.Benchmarks.Corpus;
using YamlDotNet.Serialization;

namespace Quoin.Benchmarks.Contenders;

/// <summary>YAML that is embedded, read by YamlDotNet's deserializer, which looks at classes while it runs.</summary>
internal sealed class ReflectedYaml : Contender
{
    private const string Extension = ".yaml";

    public override string Name => "YamlDotNet";

    public override string ProjectBody => Records.Items(Extension) +
        $"""

          <ItemGroup>
            <Reference Include="{typeof(ISerializer).Assembly.Location}" />
          </ItemGroup>
        """;

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        var serializer = new SerializerBuilder().ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull).DisableAliases().Build();
        return
        [
            .. corpus.Articles.Select(article => ($"data/{article.Id}{Extension}", serializer.Serialize(Records.Of(article)))),
            ("Records.cs", Records.Code),
            ("Reader.cs", Records.Reader(
                corpus, Extension, "_deserializer.Deserialize<Article>(new StreamReader(stream))",
                "private static readonly YamlDotNet.Serialization.IDeserializer _deserializer = new YamlDotNet.Serialization.DeserializerBuilder().Build();")),
        ];
    }
}
