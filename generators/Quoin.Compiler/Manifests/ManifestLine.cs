using System.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>A line of a manifest: a word for what it describes, an id, and values with their keys, all separated by tabs.</summary>
/// <param name="words">The parts of the line.</param>
internal readonly ref struct ManifestLine(string[] words)
{
    private const char Separator = '\t';
    private const char Assignment = '=';

    /// <summary>What the line describes.</summary>
    public string Subject => words[0];

    /// <summary>The id; empty if the line has none.</summary>
    public string Id => words.Length > 1 ? words[1] : "";

    /// <summary>Everything after the word for what the line describes.</summary>
    public IEnumerable<string> Ids => words.Skip(1);

    public static ManifestLine Parse(string line) => new(line.Split(Separator));

    /// <summary>The value of a key; empty if it is not given.</summary>
    public string this[string key] => All(key).FirstOrDefault() ?? "";

    /// <summary>All values of a key that are not empty.</summary>
    public List<string> All(string key)
    {
        var values = new List<string>();
        for (var i = 2; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length > key.Length + 1 && word[key.Length] == Assignment && word.StartsWith(key, StringComparison.Ordinal))
            {
                values.Add(Unescape(word.Substring(key.Length + 1)));
            }
        }

        return values;
    }

    /// <summary>Begins a line.</summary>
    public static void Begin(StringBuilder text, string subject, string id) =>
        (text.Length > 0 ? text.Append('\n') : text).Append(subject).Append(Separator).Append(id);

    /// <summary>Appends a value, unless it is empty.</summary>
    public static void Append(StringBuilder text, string key, string value)
    {
        if (value.Length > 0)
        {
            text.Append(Separator).Append(key).Append(Assignment).Append(Escape(value));
        }
    }

    private static string Escape(string value) =>
        value.IndexOfAny(['\\', '\t', '\n']) < 0 ? value : value.Replace("\\", @"\\").Replace("\t", @"\t").Replace("\n", @"\n");

    private static string Unescape(string value)
    {
        if (value.IndexOf('\\') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character == '\\' && i + 1 < value.Length)
            {
                character = value[++i] switch { 't' => '\t', 'n' => '\n', var other => other };
            }

            text.Append(character);
        }

        return text.ToString();
    }
}
