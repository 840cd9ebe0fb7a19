using YamlDotNet.Core;

namespace Quoin.Benchmarks.Generator;

/// <summary>The minimum cost of reading YAML with the library that the compiler uses: its events are read and discarded.</summary>
internal static class BareEvents
{
    public static int Count(IReadOnlyList<string> texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                count += parser.Current is null ? 0 : 1;
            }
        }

        return count;
    }
}
