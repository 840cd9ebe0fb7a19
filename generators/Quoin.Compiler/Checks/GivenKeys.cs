using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Decides which keys marks give: those of the annotation, and those of libraries that it cites.</summary>
internal readonly struct GivenKeys(EditorialArticle article)
{
    /// <summary>What the manifest of an assembly says of marks besides their ids, kinds and quotes. What it does not say may be given.</summary>
    private static readonly Field[] InManifests =
        [EvidenceFields.Doi, EvidenceFields.Status, EvidenceFields.SupersededBy, EvidenceFields.Because, EvidenceFields.On, CaveatFields.AppliesTo];

    /// <summary>Whether a mark gives a key.</summary>
    /// <param name="kind">The kind of the mark.</param>
    /// <param name="index">Its index among the marks of the article and those that it cites.</param>
    /// <param name="key">The key of an optional field of the kind.</param>
    public bool IsGiven(MarkKind kind, int index, string key)
    {
        var own = article.Annotation.Marks(kind);
        return MarkKeys.Find(kind, key) is { } field
            ? index < own.Count ? IsGiven(own[index].Fields[field]) : IsGiven(article.Model.Cited(kind)[index - own.Count], field)
            : index < own.Count ? IsDeclared(own[index].Fields, MarkKindDefinition.Get(kind).Mapping, key) : IsDeclared(article.Model.Cited(kind)[index - own.Count], key);
    }

    private static bool IsGiven(FieldSyntax? value) => value is not (null or ListSyntax { Items.Count: 0 });

    /// <summary>Whether a mark has a value for a key that a model declares, be it the key's default.</summary>
    private static bool IsDeclared(FieldsSyntax fields, Mapping mapping, string key) =>
        fields[mapping.Fields.First(static field => field.Type == FieldType.Own)] is OwnSyntax own && own.Values.Any(value => value.Field.Name == key && IsGiven(value.Value));

    private static bool IsDeclared(CitedMark cited, string key) =>
        cited.Library.Namespace.Length > 0 || cited.Mark.Own?.Values.Any(value => value.Field.Name == key) is true;

    private static bool IsGiven(CitedMark cited, Field field)
    {
        var standing = new EvidenceModel(cited.Mark).Standing;
        return field.Key switch
        {
            StandingFields.StatusKey => standing.Status != Status.Active,
            StandingFields.SupersededByKey => standing.SupersededBy >= 0,
            StandingFields.BecauseKey => standing.Because.Count > 0,
            StandingFields.OnKey => standing.On is not null,
            _ when field == CaveatFields.Statement => cited.Library.Namespace.Length > 0 || cited.Mark.Fields.Localized(field).Any(text => !IsQuoted(cited.Mark, text)),
            _ => cited.Mark.Fields[field] is not null || (cited.Library.Namespace.Length > 0 ? MayBeGiven(cited.Mark, field) : field == EvidenceFields.Language || field == CaveatFields.Language),
        };
    }

    /// <summary>Whether a text of a mark is that of its quotes, which serves where there is no statement.</summary>
    private static bool IsQuoted(MarkModel mark, TextModel text) =>
        mark.Quoted.Any(quote => quote.Language == text.Language && text.Text.StartsWith(quote.Text, StringComparison.Ordinal));

    /// <summary>Whether a mark of another assembly may give a key.</summary>
    private static bool MayBeGiven(MarkModel mark, Field field) => field == EvidenceFields.By || field == EvidenceFields.Url || field == EvidenceFields.Citation
        ? mark.IsIdentified
        : Array.IndexOf(InManifests, field) < 0;
}
