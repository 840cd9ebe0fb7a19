using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema;

/// <summary>
/// The page that explains every rule: a head, then a section for each rule. The text of a section is the Markdown file
/// beside the C# file that declares the rule; heading and severity come from the rule itself.
/// </summary>
internal static partial class DiagnosticsPage
{
    private const string Folder = "generators/Quoin.Compiler";

    public static WrittenFile Write(string root)
    {
        var folder = Path.Combine(root, Folder);
        var sections = Sections(folder);
        var page = new StringBuilder(Read(Path.Combine(folder, "Diagnostics", "ReferencePage.md")));
        foreach (var rule in RuleCatalog.All)
        {
            var section = sections.TryGetValue(rule.Id, out var path)
                ? Read(path)
                : throw new InvalidOperationException($"No Markdown file with its section lies beside the file that declares {rule.Id}.");
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Heading}\n\n**{rule.Severity}.** {section}");
        }

        return new WrittenFile($"{Folder}/docs/diagnostics.md", page.ToString());
    }

    /// <summary>The files of the sections, by the id that the C# file beside each declares.</summary>
    private static Dictionary<string, string> Sections(string folder)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            var declaration = Path.ChangeExtension(section, ".cs");
            if (File.Exists(declaration) && DeclaredId().Match(File.ReadAllText(declaration)) is { Success: true } id)
            {
                sections.Add(id.Groups[1].Value, section);
            }
        }

        return sections;
    }

    /// <summary>The text of a file. Its links lead from where it lies; on the page they lead from the folder of the pages.</summary>
    private static string Read(string path) => LinkToPages().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), "](");

    [GeneratedRegex("new\\(\"(QUO[0-9]{4})\"")]
    private static partial Regex DeclaredId();

    [GeneratedRegex(@"\]\((\.\./)+docs/(diagnostics\.md(?=#))?")]
    private static partial Regex LinkToPages();
}
