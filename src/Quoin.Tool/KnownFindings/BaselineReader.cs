using System.Text;
using System.Text.Json;

namespace Quoin.Tool.KnownFindings;

/// <summary>Reads the file of a baseline. Keys that are not known are ignored, so that a later version can add some.</summary>
internal ref struct BaselineReader
{
    public const string VersionKey = "quoin-findings";
    public const string FindingsKey = "findings";
    public const string RuleKey = "rule";
    public const string ArticleKey = "article";
    public const string FileKey = "file";
    public const string MarkKey = "mark";
    public const string MessageKey = "message";
    public const string FingerprintKey = "fingerprint";

    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;

    private BaselineReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes);
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="BaselineException">The file is no baseline.</exception>
    public static Baseline Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new BaselineReader(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        try
        {
            return reader.ReadRoot();
        }
        catch (JsonException exception)
        {
            throw new BaselineException((exception.LineNumber ?? 0) + 1, "it is not valid JSON there");
        }
        catch (InvalidOperationException)
        {
            // A text that is not valid UTF-8, or half of a character.
            throw reader.Fault("a text there is not valid Unicode");
        }
    }

    private Baseline ReadRoot()
    {
        Next();
        Expect(JsonTokenType.StartObject, "an object in braces must be there");
        int? version = null;
        List<BaselineEntry>? entries = null;
        while (NextKey() is { } key)
        {
            switch (key)
            {
                case VersionKey:
                    version = _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out var number) ? number : throw Fault("the version must be a number");
                    if (version != Baseline.Version)
                    {
                        throw Fault($"the version is {version}, and this version of quoin reads {Baseline.Version}");
                    }

                    break;
                case FindingsKey:
                    entries = ReadEntries();
                    break;
                default:
                    _reader.Skip();
                    break;
            }
        }

        return version is null ? throw Fault($"it has no '{VersionKey}'")
            : entries is null ? throw Fault($"it has no '{FindingsKey}'")
            : ReadEnd(entries);
    }

    /// <summary>After the end there is nothing, which the library checks.</summary>
    private Baseline ReadEnd(List<BaselineEntry> entries)
    {
        _reader.Read();
        return new Baseline(entries);
    }

    private List<BaselineEntry> ReadEntries()
    {
        Expect(JsonTokenType.StartArray, $"'{FindingsKey}' must be a list");
        var entries = new List<BaselineEntry>();
        while (Next() != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.StartObject, "a finding must be an object in braces");
            entries.Add(ReadEntry());
        }

        return entries;
    }

    private BaselineEntry ReadEntry()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (NextKey() is { } key)
        {
            if (key is RuleKey or ArticleKey or FileKey or MarkKey or MessageKey or FingerprintKey)
            {
                Expect(JsonTokenType.String, $"'{key}' must be a text");
                texts[key] = _reader.GetString()!;
            }
            else
            {
                _reader.Skip();
            }
        }

        return texts.GetValueOrDefault(FingerprintKey) is { Length: > 0 } fingerprint
            ? new BaselineEntry(
                texts.GetValueOrDefault(RuleKey, ""), texts.GetValueOrDefault(ArticleKey), texts.GetValueOrDefault(FileKey), texts.GetValueOrDefault(MarkKey, ""), texts.GetValueOrDefault(MessageKey, ""), fingerprint)
            : throw Fault($"a finding has no '{FingerprintKey}'");
    }

    private JsonTokenType Next() => _reader.Read() ? _reader.TokenType : JsonTokenType.None;

    /// <summary>Reads a key and goes to its value; null at the end of the object.</summary>
    private string? NextKey()
    {
        if (Next() != JsonTokenType.PropertyName)
        {
            return null;
        }

        var key = _reader.GetString();
        Next();
        return key;
    }

    private readonly void Expect(JsonTokenType type, string fault)
    {
        if (_reader.TokenType != type)
        {
            throw Fault(fault);
        }
    }

    private readonly BaselineException Fault(string reason) => new(_bytes[..(int)_reader.TokenStartIndex].Count((byte)'\n') + 1, reason);
}
