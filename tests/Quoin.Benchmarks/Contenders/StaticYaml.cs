using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Embedded YAML, read by YamlDotNet's deserializer with code that is generated at build time.</summary>
internal sealed class StaticYaml : ReflectedYaml
{
    public override string Name => "YamlDotNet, static context";

    public override IEnumerable<string> Analyzers => [Installation.YamlGenerator];

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus)
    {
        string[] types = ["Article", "Section", "Term", "Evidence", "Caveat", "Claim", "Quote", "Text"];
        var attributes = string.Join(", ", types.Select(type => $"YamlSerializable(typeof({type}))"));
        return Files(corpus, "new YamlDotNet.Serialization.StaticDeserializerBuilder(new Yaml()).Build()").Append(("Yaml.cs",
            $"""
            using YamlDotNet.Serialization;

            namespace App;

            [YamlStaticContext, {attributes}]
            public partial class Yaml : StaticContext;

            """));
    }
}
