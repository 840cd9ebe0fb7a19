using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.KnownFindings;

/// <summary>Identifies the findings of a check.</summary>
internal sealed partial class FindingIdentifier
{
    private readonly string _folder;
    private readonly ContentBuild _build;
    private readonly Dictionary<string, ArticleBuild> _articles;
    private readonly Dictionary<string, string?> _sources;
    private readonly Dictionary<string, ContentFile> _files;
    private readonly Dictionary<string, YamlNode?> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, string> _states = [];

    private FindingIdentifier(string folder, ContentBuild build)
    {
        (_folder, _build) = (FilePaths.Normalize(folder), build);
        _articles = build.Annotations.ToDictionary(static article => article.Path, StringComparer.Ordinal);
        _files = build.Project.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);

        // A source that two articles share belongs to neither.
        _sources = build.Annotations.Where(static article => article.Joined?.Source.File is not null)
            .GroupBy(static article => article.Joined!.Source.File!.Path, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count() == 1 ? IdOf(group.First()) : null, StringComparer.Ordinal);
    }

    /// <summary>Identifies findings.</summary>
    /// <param name="folder">The full path of the project's folder.</param>
    /// <param name="build">The content.</param>
    /// <param name="diagnostics">The findings, in the order of paths and positions.</param>
    /// <returns>The identity of each finding.</returns>
    public static IReadOnlyList<FindingIdentity> Identify(string folder, ContentBuild build, IReadOnlyList<ContentDiagnostic> diagnostics)
    {
        var identities = new FindingIdentity[diagnostics.Count];
        if (diagnostics.Count > 0)
        {
            var identifier = new FindingIdentifier(folder, build);
            var counts = new Dictionary<FindingIdentity, int>();
            for (var i = 0; i < identities.Length; i++)
            {
                var identity = identifier.Identify(diagnostics[i]);
                var same = identity with { MarkState = "" };
                var count = counts.GetValueOrDefault(same);
                counts[same] = count + 1;
                identities[i] = identity with { Ordinal = count };
            }
        }

        return identities;
    }

    private static string? IdOf(ArticleBuild article) => article.Parsed.Result.Annotation?.Id.Value is { Length: > 0 } id ? id : null;

    private FindingIdentity Identify(ContentDiagnostic diagnostic)
    {
        var article = _articles.TryGetValue(diagnostic.Path, out var annotation) ? IdOf(annotation) : _sources.GetValueOrDefault(diagnostic.Path);
        var file = article is null ? Relative(diagnostic.Path) : null;

        // The number of findings that were left out is nowhere.
        if (diagnostic.LeftOut is { } leftOut)
        {
            return new FindingIdentity(diagnostic.Rule.Id, article, file, "") { Words = leftOut.Id };
        }

        var text = _files.GetValueOrDefault(diagnostic.Path)?.Text;
        if (Tree(diagnostic.Path) is { } tree)
        {
            var place = YamlPlace.Find(tree, diagnostic.Range, text);
            return new FindingIdentity(diagnostic.Rule.Id, article, file, place.Path) { Words = $"{place.Words}\n{Said(diagnostic)}", MarkState = State(place.Mark) };
        }

        // What is not in a file is distinguished by its message, such as the name of a setting; a sentence by all of its words.
        var words = text is null ? Said(diagnostic) : PlainWords.In(text, diagnostic.Range);
        return new FindingIdentity(diagnostic.Rule.Id, article, file, "") { Words = words };
    }

    /// <summary>
    /// What the message says of the mark, so that a number which is wrong now is another finding than one that was wrong before; without lines
    /// and counts, which edits elsewhere change.
    /// </summary>
    private static string Said(ContentDiagnostic diagnostic) => diagnostic.Rule == Rules.CoverageBelowMinimum ? ""
        : string.Join('\n', diagnostic.Arguments.Select(static argument => PlainWords.Beginning(Position().Replace(argument, ""))));

    [GeneratedRegex("line [0-9]+(, column [0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    private string Relative(string path) => path.Length == 0 ? "" : FilePaths.Relative($"{_folder}/-", path);

    private YamlNode? Tree(string path)
    {
        if (!_trees.TryGetValue(path, out var tree))
        {
            tree = _articles.TryGetValue(path, out var article) ? article.Parsed.Tree
                : _files.GetValueOrDefault(path) is { Kind: ContentFileKind.Policy, Text: { } text } ? YamlReader.Read(text, new DiagnosticBag(path, _build.Project.Settings.Limits))
                : null;
            _trees.Add(path, tree);
        }

        return tree;
    }

    private string State(YamlNode? mark)
    {
        if (mark is null)
        {
            return "";
        }

        if (!_states.TryGetValue(mark, out var state))
        {
            _states.Add(mark, state = FindingIdentity.Hash(string.Join('\n', YamlPlace.TextsOf(mark))));
        }

        return state;
    }
}
