using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Baselines;

/// <summary>The file of acceptances: YAML with a line for each entry, so that a merge can keep the lines of both sides.</summary>
/// <param name="Path">The path.</param>
/// <param name="File">Its text, or why there is none.</param>
/// <param name="Limits">The limits on what is read and reported.</param>
internal sealed record AcceptedFile(string Path, FileText File, Limits Limits)
{
    /// <summary>The name of the file in a folder of content.</summary>
    public const string Name = "quoin.accepted.yaml";

    internal const string VersionKey = "quoin-accepted";
    internal const string Version = "1";
    private const string By = "by";
    private const string On = "on";
    private const string Because = "because";
    internal const string Marks = "marks";
    internal const string Gone = "gone";
    internal const string Changes = "changes";
    internal const string Replaces = "replaces";
    internal const string Remark = "# Who accepted which changes of the content, and why. 'quoin accept' writes it, an entry a line; an entry that is edited is not valid.";

    // Read by the first who asks, which is nobody in a project that is not compared. It follows from the text, so it is not compared.
    private readonly Lazy<(EquatableArray<AcceptanceEntry> Entries, EquatableArray<TextRange> Ranges, EquatableArray<ContentDiagnostic> Diagnostics)> _read = new(() => Read(Path, File, Limits));

    /// <summary>The entries that could be read, in the order of the file.</summary>
    public EquatableArray<AcceptanceEntry> Entries => _read.Value.Entries;

    /// <summary>The range of the key of each entry, in the order of the entries.</summary>
    public EquatableArray<TextRange> Ranges => _read.Value.Ranges;

    /// <summary>What is wrong with the file.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics => _read.Value.Diagnostics;

    /// <summary>Writes a file.</summary>
    /// <param name="entries">The entries, in any order.</param>
    public static string Write(IEnumerable<AcceptanceEntry> entries)
    {
        var text = new StringBuilder().Append(VersionKey).Append(": 1\n").Append(Remark).Append('\n');
        foreach (var entry in entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(entry).Append('\n');
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(AcceptedFile? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && File == other.File && Limits == other.Limits);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static (EquatableArray<AcceptanceEntry> Entries, EquatableArray<TextRange> Ranges, EquatableArray<ContentDiagnostic> Diagnostics) Read(string path, FileText file, Limits limits)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var entries = LastResort.Read(diagnostics, file, (diagnostics.Limits.BaselineLength, ProjectProperties.MaxBaselineLength), text => Read(text, diagnostics));
        if (diagnostics.ToArray().FirstOrDefault(static one => one.Rule == Rules.UnsupportedYaml) is { Range: var unsupported })
        {
            // What is written once by hand may be used in every entry, and nothing else that is said of them helps.
            (entries, diagnostics) = (null, new DiagnosticBag(path, limits));
            Report(diagnostics, unsupported, "the text", "has here what 'quoin accept' never writes: an anchor, an alias, a tag, a key that is not a text, or a second document");
        }

        return (
            entries?.Select(static read => read.Entry).ToEquatableArray() ?? [],
            entries?.Select(static read => read.Range).ToEquatableArray() ?? [],
            diagnostics.ToArray());
    }

    private static List<(AcceptanceEntry Entry, TextRange Range)>? Read(string text, DiagnosticBag diagnostics)
    {
        var root = YamlReader.Read(text, diagnostics, CancellationToken.None);
        if (root is not YamlMapping mapping)
        {
            if (!diagnostics.HasErrors)
            {
                Report(diagnostics, root?.Range ?? default, "the file", $"does not begin with '{VersionKey}: {Version}'");
            }

            return null;
        }

        var entries = new List<(AcceptanceEntry Entry, TextRange Range)>();
        var hasVersion = false;
        foreach (var (key, value) in mapping.Entries)
        {
            if (key.Value == VersionKey)
            {
                hasVersion = true;
                if (value is not YamlScalar { Value: Version })
                {
                    Report(diagnostics, value.Range, $"'{VersionKey}'", $"is not {Version}");
                }
            }
            else if (ReadEntry(key.Value, value) is not { } entry)
            {
                Report(diagnostics, key.Range, $"the entry '{key.Value}'", $"has not '{By}', '{On}' and '{Because}', or has what no entry has");
            }
            else if (!entry.IsIntact)
            {
                Report(diagnostics, key.Range, $"the entry '{key.Value}'", "was edited after it was signed");
            }
            else
            {
                entries.Add((entry, key.Range));
            }
        }

        if (!hasVersion)
        {
            Report(diagnostics, mapping.Range, "the file", $"has not the key '{VersionKey}'");
        }

        return entries;
    }

    private static void Report(DiagnosticBag diagnostics, TextRange range, string what, string fault) => diagnostics.Report(Rules.AcceptanceInvalid, range, what, fault);

    private static AcceptanceEntry? ReadEntry(string key, YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            return null;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = new Dictionary<string, EquatableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, node) in mapping.Entries)
        {
            switch (name.Value)
            {
                case By or On or Because when node is YamlScalar { IsNull: false, Value: { Length: > 0 } text }:
                    texts[name.Value] = text;
                    break;
                case Marks or Gone or Changes or Replaces when node is YamlSequence list && list.Items.All(static item => item is YamlScalar):
                    lists[name.Value] = list.Items.Select(static item => ((YamlScalar)item).Value).ToEquatableArray();
                    break;
                default:
                    return null;
            }
        }

        return texts.Count < 3 ? null : new AcceptanceEntry(key, texts[By], texts[On], texts[Because], List(Marks), List(Changes), List(Replaces)) { Gone = List(Gone) };

        EquatableArray<string> List(string name) => lists.TryGetValue(name, out var list) ? list : [];
    }
}
