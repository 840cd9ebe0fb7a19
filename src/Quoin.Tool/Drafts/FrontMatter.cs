using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Drafts;

/// <summary>The values of a source's front matter that an annotation has too.</summary>
/// <param name="Title">The title; null if it is not given.</param>
/// <param name="Language">The language, as a BCP 47 tag; null if it is not given.</param>
internal sealed record FrontMatter(string? Title, string? Language)
{
    private const string Yaml = "---\n";
    private const string Toml = "+++\n";

    /// <summary>Reads what a source begins with; anything that is no front matter, or cannot be read, has no values.</summary>
    public static FrontMatter Read(SourceDocument source)
    {
        var text = source.File.Text.TrimStart('\uFEFF');
        if (!MarkdownReader.IsMarkdown(source.File.Path))
        {
            return new FrontMatter(null, null);
        }

        return Between(text, Yaml, ["\n---\n", "\n...\n"]) is { } yaml ? FromYaml(yaml)
            : Between(text, Toml, ["\n+++\n"]) is { } toml ? FromToml(toml)
            : new FrontMatter(null, null);
    }

    private static string? Between(string text, string open, string[] closes)
    {
        if (!text.StartsWith(open, StringComparison.Ordinal))
        {
            return null;
        }

        var end = closes.Select(close => (text + "\n").IndexOf(close, open.Length - 1, StringComparison.Ordinal)).Where(static at => at >= 0).DefaultIfEmpty(-1).Min();
        return end < open.Length ? null : text[open.Length..end];
    }

    private static FrontMatter FromYaml(string text)
    {
        // What is wrong with it is not reported: no build reads it.
        if (YamlReader.Read(text, new DiagnosticBag("")) is not YamlMapping mapping)
        {
            return new FrontMatter(null, null);
        }

        return From(key => mapping.Entries.FirstOrDefault(entry => entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase)).Value is YamlScalar { IsNull: false } value ? value.Value : null);
    }

    private static FrontMatter FromToml(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n').TakeWhile(static line => !line.StartsWith('[')))
        {
            var sign = line.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && line[(sign + 1)..].Trim() is ['"' or '\'', .. var value, '"' or '\''] && value.IndexOf('\\', StringComparison.Ordinal) < 0)
            {
                values.TryAdd(line[..sign].Trim(), value);
            }
        }

        return From(values.GetValueOrDefault);
    }

    private static FrontMatter From(Func<string, string?> value)
    {
        var title = value("title") is { } given && Whitespace.Collapse(given) is var words && words.Length > 0 && ValueTexts.Words.IsValid(words) && QuotePlacer.CanContain(words) ? words : null;
        var language = (value("lang") ?? value("language") ?? value("locale"))?.Replace('_', '-');
        return new FrontMatter(title, language is not null && ValueTexts.Language.IsValid(language) ? language : null);
    }
}
