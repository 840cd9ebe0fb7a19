using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Quoin.Benchmarks.Peers;

/// <summary>A tool for content that builds the same annotations.</summary>
/// <param name="Name">The name in the report.</param>
/// <param name="Folder">The folder of its configuration.</param>
/// <param name="Script">The program, in the folder of packages.</param>
/// <param name="Outputs">What it writes: folders that are deleted before it runs, so that it starts from nothing.</param>
/// <param name="Count">Counts the articles in its output.</param>
internal sealed partial record Peer(string Name, string Folder, string Script, string[] Outputs, Func<string, int> Count)
{
    public static Peer Velite { get; } = new("velite", "velite", "velite/bin/velite.js", [".velite"], CountInVelite);

    public static Peer ContentCollections { get; } = new(
        "content-collections", "content-collections", "@content-collections/cli/dist/index.js", [".content-collections"], CountInContentCollections);

    /// <summary>It needs a newer Node than many machines have.</summary>
    public static Peer Astro { get; } = new("Astro", "astro", "astro/bin/astro.mjs", ["dist", ".astro", "node_modules"], CountInAstro) { Node = PeerPackages.NewerNode };

    /// <summary>The Node that it runs on.</summary>
    public string Node { get; init; } = PeerPackages.Node;

    private static int CountInVelite(string folder) => LengthOf(File.ReadAllText(Path.Combine(folder, ".velite", "articles.json")));

    /// <summary>The output is a script that exports the articles as a literal, which is JSON.</summary>
    private static int CountInContentCollections(string folder)
    {
        var script = File.ReadAllText(Path.Combine(folder, ".content-collections", "generated", "allArticles.js"));
        return LengthOf(script[script.IndexOf('[', StringComparison.Ordinal)..]);
    }

    private static int CountInAstro(string folder) =>
        int.Parse(ArticlesOnPage().Match(File.ReadAllText(Path.Combine(folder, "dist", "index.html"))).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static int LengthOf(string json)
    {
        using var articles = JsonDocument.Parse(json);
        return articles.RootElement.GetArrayLength();
    }

    [GeneratedRegex("<p>([0-9]+) articles</p>")]
    private static partial Regex ArticlesOnPage();
}
