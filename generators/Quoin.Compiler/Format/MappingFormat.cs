using System.Collections.Concurrent;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>A mapping with known keys. It also allows keys of the author's own, which begin with <see cref="OwnPrefix"/>.</summary>
internal sealed record MappingFormat
{
    private static readonly ConcurrentDictionary<Mapping, MappingFormat> ByMapping = new();

    private MappingFormat(Mapping mapping, Mapping definition)
    {
        Mapping = mapping;
        Definition = definition;
        Fields = [.. mapping.Fields.Where(field => !field.IsComputed)];
        Rules = [.. KeyRules.Get(definition).Select(rule => rule is AtLeastOneOf several ? several with { Fields = [.. several.Fields.Select(Own)] } : rule)];
        Keys = [.. Fields.Select(field => field.Key)];
        Subject = $"{char.ToUpperInvariant(Name[0])}{Name.Substring(1)}";
        Language = Fields.FirstOrDefault(field => field.Type == FieldType.Language);
        Source = Fields.FirstOrDefault(field => field.Type == FieldType.Path);
        OwnIndex = mapping.Fields.FirstOrDefault(field => field.Type == FieldType.Own)?.Index ?? -1;
    }

    private IReadOnlyList<Field?>? _groups;

    /// <summary>The prefix of the author's own keys, which may have any value.</summary>
    public const string OwnPrefix = "x-";

    /// <summary>The length from which a key is recognized with a wrong letter; shorter words are easily other words.</summary>
    private const int LeastMisspelled = 5;

    /// <summary>The rules between the keys.</summary>
    public ReadOnlyArray<KeyRule> Rules { get; }

    /// <summary>Whether at least one key is required, whichever it is.</summary>
    public bool NeedsKey => Definition == SelectorFields.Mapping || Definition == HouseSelectorFields.Mapping || Definition == PolicyFields.Claims.Mapping
        || Definition == PolicyFields.Need.Mapping || Definition == PolicyFields.NeededCaveat.Mapping || Definition == PolicyFields.NeededEvidence.Mapping
        || Definition == ReviewFields.Mapping || Definition == ValidityFields.Mapping;

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The fields, including those that an annotation cannot set.</summary>
    public Mapping Mapping { get; }

    /// <summary>The mapping of the format that a model extends; <see cref="Mapping"/> if it does not.</summary>
    public Mapping Definition { get; }

    /// <summary>The formats of such marks by the word of their kind; null if all have the same keys.</summary>
    public IReadOnlyDictionary<string, MappingFormat>? ByKind { get; init; }

    /// <summary>The formats of marks of all kinds, if this is that of one of them; otherwise null.</summary>
    public IReadOnlyDictionary<string, MappingFormat>? Siblings { get; init; }

    /// <summary>The kind of mark that has just these keys; null if they do not depend on the kind.</summary>
    public KindDeclaration? Kind { get; init; }

    /// <summary>Whether the model that extends it has errors, so that it may have other keys too.</summary>
    public bool IsIncomplete { get; init; }

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

    public static MappingFormat Get(Mapping mapping) => ByMapping.GetOrAdd(mapping, static mapping => new MappingFormat(mapping, mapping));

    /// <summary>The format of a mapping that a model extends.</summary>
    /// <param name="definition">The mapping of the format.</param>
    /// <param name="name">The mapping in words, with its article.</param>
    /// <param name="replaced">Returns the field in the place of one of the format.</param>
    /// <param name="added">The fields that the model declares.</param>
    public static MappingFormat Extend(Mapping definition, string name, Func<Field, Field> replaced, IEnumerable<Field> added) =>
        new(new Mapping(name, definition.Row, [.. definition.Fields.Select(replaced), .. added]), definition);

    /// <summary>The field in the place of one of the format.</summary>
    public Field Own(Field field) => Mapping.Fields[field.Index];

    /// <summary>What has a key, if only marks of other kinds do: "the kinds 'fee' and 'rate' have"; empty otherwise.</summary>
    public string KindsWith(string key)
    {
        var kinds = Siblings is null ? [] : Siblings.Where(other => other.Value.Find(key) is not null).Select(static other => $"'{other.Key}'").ToList();
        return kinds.Count == 0 ? "" : kinds.Count == 1 ? $"the kind {kinds[0]} has" : $"the kinds {Enumeration.Join(kinds, "and")} have";
    }

    /// <summary>The format of a mark, by its kind.</summary>
    /// <param name="kind">The word that it gives as its kind, or had earlier; null if it gives none.</param>
    public MappingFormat For(string? kind) => kind is null || ByKind is null ? this
        : ByKind.TryGetValue(kind, out var format) ? format
        : ByKind.Values.FirstOrDefault(one => one.Kind is { } declared && declared.Formerly.Contains(kind)) ?? this;

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

    /// <summary>The declared field that had another key earlier; null if none had.</summary>
    public FormattedField? Renamed(string former)
    {
        for (var i = OwnStart; i < Mapping.Fields.Count; i++)
        {
            if (Mapping.Fields[i] is FormattedField field && field.HadKey(former))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The fields with marks, in the order of their kinds; null for kinds that there are none of.</summary>
    public IReadOnlyList<Field?> Groups => _groups ??=
        [.. MarkKindDefinition.All.Select(kind => Fields.FirstOrDefault(one => one.Type == FieldType.Marks && one.Target == kind.Kind))];

    /// <summary>The index of the value that holds what a model declares; -1 if there can be none.</summary>
    public int OwnIndex { get; }

    /// <summary>The number of fields that the format has without a model; those that a model declares follow them.</summary>
    public int OwnStart => Definition.Fields.Count;

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
                && ((Definition != ArticleFields.Mapping && Definition != LibraryFields.Mapping) || field.Type == FieldType.Marks));
    }

    /// <summary>Whether a key is the author's own.</summary>
    public static bool IsOwn(string key) => key.StartsWith(OwnPrefix, StringComparison.Ordinal);
}
