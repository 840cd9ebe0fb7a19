using System.Collections.Concurrent;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A mapping with known keys. It also allows keys of the author's own, which begin with <see cref="OwnPrefix"/>.</summary>
internal sealed record MappingFormat
{
    private static readonly ConcurrentDictionary<Mapping, MappingFormat> ByMapping = new();

    private MappingFormat(Mapping mapping)
    {
        Mapping = mapping;
        Fields = [.. mapping.Fields.Where(field => !field.IsComputed)];
        Rules = new ReadOnlyArray<KeyRule>(KeyRules.Get(mapping));
        Keys = [.. Fields.Select(field => field.Key)];
        Subject = $"{char.ToUpperInvariant(Name[0])}{Name.Substring(1)}";
        Language = Fields.FirstOrDefault(field => field.Type == FieldType.Language);
        Source = Fields.FirstOrDefault(field => field.Type == FieldType.Path);
    }

    /// <summary>The prefix of the author's own keys, which may have any value.</summary>
    public const string OwnPrefix = "x-";

    /// <summary>The length from which a key is recognized with a wrong letter; shorter words are easily other words.</summary>
    private const int LeastMisspelled = 5;

    /// <summary>The rules between the keys.</summary>
    public ReadOnlyArray<KeyRule> Rules { get; }

    /// <summary>Whether at least one key is required, whichever it is.</summary>
    public bool NeedsKey => Mapping == SelectorFields.Mapping || Mapping == HouseSelectorFields.Mapping || Mapping == PolicyFields.Claims.Mapping
        || Mapping == PolicyFields.Need.Mapping || Mapping == PolicyFields.NeededCaveat.Mapping || Mapping == PolicyFields.NeededEvidence.Mapping
        || Mapping == ReviewFields.Mapping || Mapping == ValidityFields.Mapping;

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The definition, including fields that an annotation cannot set.</summary>
    public Mapping Mapping { get; }

    /// <summary>The mapping in words, with its article: "a claim".</summary>
    public string Name => Mapping.Name;

    /// <summary>The fields that an annotation can set, in the recommended order.</summary>
    public ReadOnlyArray<Field> Fields { get; }

    /// <summary>The mapping as the beginning of a sentence: "A claim".</summary>
    public string Subject { get; }

    /// <summary>The field with the language of the others; null if there is none.</summary>
    public Field? Language { get; }

    /// <summary>The field with the path of the source; null if there is none.</summary>
    public Field? Source { get; }

    public static MappingFormat Get(Mapping mapping) => ByMapping.GetOrAdd(mapping, static mapping => new MappingFormat(mapping));

    /// <summary>The field with a key; null if there is none.</summary>
    public Field? Find(string key)
    {
        foreach (var field in Fields)
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>A minimal example: the first key with its value.</summary>
    public string Example => $"{{ {Fields[0].Key}: {Fields[0].Value.Example}, … }}";

    /// <summary>The keys that cannot be combined with the given one.</summary>
    public IEnumerable<string> Excluded(string key) => Rules.OfType<ExactlyOneOf>()
        .Where(rule => rule.First.Key == key || rule.Second.Key == key)
        .Select(rule => rule.First.Key == key ? rule.Second.Key : rule.First.Key);

    /// <summary>
    /// The field that a key of the author's own names after its prefix, possibly in another case or with one wrong letter; null if it
    /// names none. Such a key is hardly the author's own: the prefix switches the field off. Next to the article's own fields, words such as <c>x-author</c> are common, and hide nothing.
    /// </summary>
    public Field? FieldMeantBy(string ownKey)
    {
        var name = ownKey.Substring(OwnPrefix.Length).ToLowerInvariant();
        return Fields.FirstOrDefault(field => field.Key == name)
            ?? Fields.FirstOrDefault(field => field.Key.Length >= LeastMisspelled && Suggestion.IsOneEdit(field.Key, name)
                && ((Mapping != ArticleFields.Mapping && Mapping != LibraryFields.Mapping) || field.Type == FieldType.Marks));
    }

    /// <summary>Whether a key is the author's own.</summary>
    public static bool IsOwn(string key) => key.StartsWith(OwnPrefix, StringComparison.Ordinal);
}
