using System.Text.RegularExpressions;
using Quoin.Interpreter;
using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>
/// Finds the line of a use that symbols do not give: what Razor writes into an attribute is a statement without a place. Only files in the
/// folders of what is searched are read, because symbols may name any file.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="folders">The full paths of the folders whose files are read.</param>
internal sealed partial class SourceCode(ToolSession session, IReadOnlyList<string> folders)
{
    /// <summary>More than any file that a person writes.</summary>
    private const int Longest = 4 * 1024 * 1024;

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The place of a use: between the statements before and after it, where the words are that it consists of.</summary>
    /// <param name="known">What symbols say.</param>
    /// <param name="what">What the code refers to.</param>
    public SourcePlace Refine(KnownPlace known, string what)
    {
        var place = known.Place;
        if (known.Until is not { } until || Word().Matches(what) is not [.., { Value: var word }])
        {
            return place;
        }

        var lines = Lines(place.File);
        for (var line = Math.Max(place.Line, 1); line <= Math.Min((long)until, lines.Length); line++)
        {
            // What is in the statement before it has a place of its own.
            var start = line == place.Line ? Math.Clamp(place.EndLine == line ? place.EndColumn - 1 : 0, 0, lines[line - 1].Length) : 0;
            if (Find(lines[line - 1], word, start) is var column and >= 0)
            {
                return new SourcePlace(place.File, line, column + 1, line, column + 1 + word.Length);
            }
        }

        return place;
    }

    private static int Find(string line, string word, int start)
    {
        for (var at = line.IndexOf(word, start, StringComparison.Ordinal); at >= 0; at = line.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsOfWord(line[at - 1])) && (at + word.Length == line.Length || !IsOfWord(line[at + word.Length])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';

    private string[] Lines(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            _lines.Add(path, lines = Read(session.FullPath(path)));
        }

        return lines;
    }

    private string[] Read(string path)
    {
        try
        {
            return folders.Any(folder => path.StartsWith(folder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/", StringComparison.Ordinal)) && File.Exists(path) && RegularFile.CanOpen(path) && new FileInfo(path).Length <= Longest
                ? File.ReadAllLines(path)
                : [];
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            return [];
        }
    }

    [GeneratedRegex("[\\w-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
