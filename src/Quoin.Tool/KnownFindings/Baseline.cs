using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quoin.Tool.KnownFindings;

/// <summary>The findings that a project accepts for now.</summary>
/// <param name="Entries">The findings.</param>
internal sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The version of the format. Another one has fingerprints of another kind.</summary>
    public const int Version = 1;

    // Readable in every language. The file is not a part of a web page, and control characters are escaped anyway.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fingerprints of the entries.</summary>
    public IReadOnlySet<string> Fingerprints { get; } = Entries.Select(static entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The text of the file: JSON with a line for each finding, in an order that does not depend on lines, so that a change of one finding
    /// changes a line.
    /// </summary>
    public string Write()
    {
        var lines = Entries.DistinctBy(static entry => entry.Fingerprint)
            .OrderBy(static entry => entry.Article ?? "", StringComparer.Ordinal)
            .ThenBy(static entry => entry.File ?? "", StringComparer.Ordinal)
            .ThenBy(static entry => entry.Mark, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal)
            .Select(static entry => "    " + Line(entry)).ToList();
        return $$"""
            {
              "{{BaselineReader.VersionKey}}": {{Version}},
              "{{BaselineReader.FindingsKey}}": [{{(lines.Count == 0 ? "" : "\n" + string.Join(",\n", lines) + "\n  ")}}]
            }

            """.ReplaceLineEndings("\n");
    }

    private static string Line(BaselineEntry entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString(BaselineReader.RuleKey, entry.Rule);
            if (entry.Article is not null)
            {
                writer.WriteString(BaselineReader.ArticleKey, entry.Article);
            }

            if (entry.File is not null)
            {
                writer.WriteString(BaselineReader.FileKey, entry.File);
            }

            if (entry.Mark.Length > 0)
            {
                writer.WriteString(BaselineReader.MarkKey, entry.Mark);
            }

            writer.WriteString(BaselineReader.MessageKey, entry.Message);
            writer.WriteString(BaselineReader.FingerprintKey, entry.Fingerprint);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
