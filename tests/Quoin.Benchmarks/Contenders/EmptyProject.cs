using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Contenders;

/// <summary>No content at all: the cost of any project.</summary>
internal sealed class EmptyProject : Contender
{
    public override string Name => "empty project";

    public override IEnumerable<(string Path, string Text)> Files(ArticleCorpus corpus) =>
    [
        ("Reader.cs",
            """
            namespace App;

            internal static class Reader
            {
                public static string First() => "Hello, world";

                public static void All() => Sink.Take(First());
            }

            """),
    ];
}
