namespace Quoin.Compiler.Baselines;

/// <summary>A line of a baseline with its values. What cannot be read is compared as a text.</summary>
internal sealed class Promise
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Promise(PromiseLine line)
    {
        Line = line;
        foreach (var part in line.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            var key = equals < 0 ? part : part.Substring(0, equals);
            if (!_values.ContainsKey(key))
            {
                _keys.Add(key);
                _values.Add(key, equals < 0 ? "" : part.Substring(equals + 1));
            }
        }
    }

    /// <summary>The line.</summary>
    public PromiseLine Line { get; }

    /// <summary>The keys of the values, in the order of the line.</summary>
    public IEnumerable<string> Keys => _keys;

    /// <summary>Reads a line.</summary>
    public static Promise Of(PromiseLine line) => new(line);

    /// <summary>Gives a value another key, unless the line has that one too.</summary>
    public void Rename(string key, string newKey)
    {
        if (_values.TryGetValue(key, out var value) && !_values.ContainsKey(newKey))
        {
            _keys[_keys.IndexOf(key)] = newKey;
            _values.Remove(key);
            _values.Add(newKey, value);
        }
    }

    /// <summary>A value; empty if the line does not have it.</summary>
    public string Value(string key) => _values.TryGetValue(key, out var value) ? value : "";

    /// <summary>The items of a value.</summary>
    public IReadOnlyList<string> Items(string key) => Value(key) is { Length: > 0 } value ? value.Split(',') : [];

    /// <summary>The texts of a value by language.</summary>
    public IReadOnlyList<PromisedText> Texts(string key) => [.. Items(key).Select(PromisedText.Parse).OfType<PromisedText>()];
}
