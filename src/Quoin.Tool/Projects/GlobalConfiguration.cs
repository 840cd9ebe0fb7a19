using System.Globalization;

namespace Quoin.Tool.Projects;

/// <summary>
/// Reads the severities of global analyzer configuration files. Only these apply to files that are not code: the sections of an
/// <c>.editorconfig</c> do not.
/// </summary>
internal static class GlobalConfiguration
{
    private const string FileName = ".globalconfig";
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>The level of a file that is found by its name; others have the level 0 unless they set one.</summary>
    private const int LevelByName = 100;

    /// <summary>The severity of each id that is set: ids in upper case, severities in lower case. Of files with the same level that differ, none applies.</summary>
    /// <param name="files">The files, each its path, a line feed and its text.</param>
    public static IReadOnlyDictionary<string, string> Severities(IEnumerable<string> files)
    {
        var levels = new Dictionary<string, (int Level, string? Word)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (level, settings) in files.Select(Read).Where(static file => file is not null).Select(static file => file!.Value))
        {
            foreach (var (id, word) in settings)
            {
                levels[id] = !levels.TryGetValue(id, out var other) || other.Level < level ? (level, word)
                    : other.Level > level || other.Word == word ? other
                    : (level, null);
            }
        }

        return levels.Where(static pair => pair.Value.Word is not null).ToDictionary(static pair => pair.Key, static pair => pair.Value.Word!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The level of a file and what it sets; null if the file is not global.</summary>
    private static (int Level, Dictionary<string, string> Settings)? Read(string file)
    {
        var lines = file.Split('\n');
        var isByName = Path.GetFileName(lines[0].Trim()).Equals(FileName, StringComparison.OrdinalIgnoreCase);
        var (isGlobal, level) = (isByName, isByName ? LevelByName : 0);
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).Select(static line => line.Trim('\uFEFF', ' ', '\t', '\r')))
        {
            if (line.StartsWith('['))
            {
                // A section is for paths of code.
                break;
            }

            if (line.Length == 0 || line[0] is '#' or ';' || line.Split('=', 2) is not [var name, var value])
            {
                continue;
            }

            (name, value) = (name.Trim().ToLowerInvariant(), value.Split(" #", 2)[0].Split(" ;", 2)[0].Trim().ToLowerInvariant());
            if (name == "is_global")
            {
                isGlobal |= value == "true";
            }
            else if (name == "global_level")
            {
                level = int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : level;
            }
            else if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal) && name.Length > Prefix.Length + Suffix.Length)
            {
                settings[name[Prefix.Length..^Suffix.Length].ToUpperInvariant()] = value;
            }
        }

        return isGlobal ? (level, settings) : null;
    }
}
