namespace Quoin.Compiler.Format;

/// <summary>A mapping with known keys; the author's own keys are let through besides.</summary>
/// <param name="Name">The mapping in words, with its article: "a claim".</param>
/// <param name="Fields">The keys, in the order in which they are best written.</param>
internal sealed record MappingFormat(string Name, IReadOnlyList<Field> Fields)
{
    /// <summary>What the author's own keys begin with. They may hold anything.</summary>
    public const string OwnPrefix = "x-";

    /// <summary>How the keys depend on each other.</summary>
    public IReadOnlyList<KeyRule> Rules { get; init; } = [];

    /// <summary>Whether one of the keys must be there, whichever.</summary>
    public bool NeedsKey { get; init; }

    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Fields.Select(field => field.Key)];

    /// <summary>The shortest mapping that shows the form: its first key.</summary>
    public string Example { get; } = $"{{ {Fields[0].Key}: {Fields[0].Value.Example}, … }}";

    /// <summary>The keys that must not stand beside one.</summary>
    public IEnumerable<string> Excluded(string key) => Rules.OfType<ExactlyOneOf>()
        .Where(rule => rule.First.Key == key || rule.Second.Key == key)
        .Select(rule => rule.First.Key == key ? rule.Second.Key : rule.First.Key);

    /// <summary>Whether a key is the author's own.</summary>
    public static bool IsOwn(string key) => key.StartsWith(OwnPrefix, StringComparison.Ordinal);
}
