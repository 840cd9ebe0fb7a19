using System.Collections.Concurrent;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A mapping with known keys; the author's own keys are let through besides.</summary>
internal sealed record MappingFormat
{
    private static readonly ConcurrentDictionary<Mapping, MappingFormat> ByMapping = new();

    private MappingFormat(Mapping mapping)
    {
        Mapping = mapping;
        Fields = [.. mapping.Fields.Where(field => !field.IsComputed)];
        Rules = KeyRules.Get(mapping);
        Keys = [.. Fields.Select(field => field.Key)];
    }

    /// <summary>What the author's own keys begin with. They may hold anything.</summary>
    public const string OwnPrefix = "x-";

    /// <summary>How the keys depend on each other.</summary>
    public IReadOnlyList<KeyRule> Rules { get; }

    /// <summary>Whether one of the keys must be there, whichever.</summary>
    public bool NeedsKey => Mapping == SelectorFields.Mapping || Mapping == PolicyFields.Claims.Mapping;

    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The mapping, those of its fields too that no annotation gives.</summary>
    public Mapping Mapping { get; }

    /// <summary>The mapping in words, with its article: "a claim".</summary>
    public string Name => Mapping.Name;

    /// <summary>The keys, in the order in which they are best written.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The format of a mapping.</summary>
    public static MappingFormat Get(Mapping mapping) => ByMapping.GetOrAdd(mapping, static mapping => new MappingFormat(mapping));

    /// <summary>The shortest mapping that shows the form: its first key.</summary>
    public string Example => $"{{ {Fields[0].Key}: {Fields[0].Value.Example}, … }}";

    /// <summary>The keys that must not stand beside one.</summary>
    public IEnumerable<string> Excluded(string key) => Rules.OfType<ExactlyOneOf>()
        .Where(rule => rule.First.Key == key || rule.Second.Key == key)
        .Select(rule => rule.First.Key == key ? rule.Second.Key : rule.First.Key);

    /// <summary>Whether a key is the author's own.</summary>
    public static bool IsOwn(string key) => key.StartsWith(OwnPrefix, StringComparison.Ordinal);
}
