using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>Annotations and sources in a project of their own, for others to refer to: all of its C# is generated.</summary>
internal sealed class ContentLibrary : Contender
{
    private readonly QuoinContent _content = new();

    public override string Name => "Quoin, content library";

    public override bool IsLibrary => true;

    public override IEnumerable<string> References => _content.References;

    public override IEnumerable<string> Analyzers => _content.Analyzers;

    public override string? Props => _content.Props;

    public override string? Targets => _content.Targets;

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus) => corpus.Files;
}
