namespace Quoin.Compiler.Baselines;

/// <summary>A line of a baseline with its values. What cannot be read is compared as a text.</summary>
internal sealed class Promise
{
    private readonly List<(string Key, string Value)> _values = [];

    private Promise(PromiseLine line)
    {
        Line = line;
        foreach (var part in line.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            _values.Add(equals < 0 ? (part, "") : (part.Substring(0, equals), part.Substring(equals + 1)));
        }
    }

    /// <summary>The line.</summary>
    public PromiseLine Line { get; }

    /// <summary>The keys of the values, in the order of the line.</summary>
    public IEnumerable<string> Keys => _values.Select(static value => value.Key);

    /// <summary>Reads a line.</summary>
    public static Promise Of(PromiseLine line) => new(line);

    /// <summary>A value; empty if the line does not have it.</summary>
    public string Value(string key)
    {
        foreach (var value in _values)
        {
            if (value.Key == key)
            {
                return value.Value;
            }
        }

        return "";
    }

    /// <summary>The items of a value.</summary>
    public IReadOnlyList<string> Items(string key) => Value(key) is { Length: > 0 } value ? value.Split(',') : [];

    /// <summary>The texts of a value by language.</summary>
    public IReadOnlyList<PromisedText> Texts(string key) => [.. Items(key).Select(PromisedText.Parse).OfType<PromisedText>()];
}
