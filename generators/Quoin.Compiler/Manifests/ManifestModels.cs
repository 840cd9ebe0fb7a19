using System.Globalization;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Manifests;

/// <summary>Converts libraries to manifests, and manifests back to marks, whose texts are then empty: only their languages are known.</summary>
internal static class ManifestModels
{
    /// <summary>What identifies evidence besides its DOI.</summary>
    private static readonly Field[] Identifying = [EvidenceFields.By, EvidenceFields.Url, EvidenceFields.Citation];

    /// <summary>The manifest of a library.</summary>
    public static LibraryManifest ToManifest(ArticleModel library, string ns) => new(
        library.Id, ns, ManifestKeys.Kinds.SelectMany(kind => library.Marks(kind).Select(mark => ToManifest(library, kind, mark))).ToEquatableArray());

    /// <summary>What the claims of an article cite in libraries; null if nothing.</summary>
    public static ArticleManifest? CitationsOf(ArticleModel article)
    {
        var claims = new List<ManifestCitations>();
        foreach (var claim in article.Claims)
        {
            string[] marks =
            [
                .. Cited(article, MarkKind.Evidence, claim.Evidence), .. Cited(article, MarkKind.Caveat, claim.Caveats), .. Cited(article, MarkKind.Term, claim.About),
            ];
            if (marks.Length > 0)
            {
                claims.Add(new ManifestCitations(claim.Mark.Id, [.. marks]));
            }
        }

        return claims.Count == 0 ? null : new ArticleManifest(article.Id, [.. claims]);
    }

    private static IEnumerable<string> Cited(ArticleModel article, MarkKind kind, IEnumerable<int> indices)
    {
        var own = article.Marks(kind).Count;
        return indices.Where(index => index >= own).Select(index => article.ReferenceOf(kind, index));
    }

    /// <summary>The marks of a library of another assembly, one group per kind.</summary>
    public static EquatableArray<MarkGroupModel> ToGroups(LibraryManifest library) => MarkKindDefinition.All
        .Select(definition =>
        {
            var marks = library.Marks.Where(mark => mark.Kind == definition.Kind).ToList();
            var indices = Indices(marks);
            return new MarkGroupModel(definition.Kind, marks.Select(mark => ToMark(mark, indices)).ToEquatableArray());
        })
        .ToEquatableArray();

    private static ManifestMark ToManifest(ArticleModel library, MarkKind kind, MarkModel mark)
    {
        var manifest = new ManifestMark(kind, mark.Id, mark.Name)
        {
            QuoteLanguages = mark.Quotes.Select(static quote => quote.Language).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Quotes = QuotesHash(library, mark),
        };
        return kind switch
        {
            MarkKind.Term => manifest with { Statements = Hashes(mark.Fields.Localized(TermFields.Label)) },
            MarkKind.Evidence => OfEvidence(manifest, library, mark),
            _ => manifest with
            {
                Word = mark.Fields.Word(CaveatFields.Kind)?.Name ?? "",
                Statements = Hashes(OwnWords(mark)),
                AppliesTo = mark.Fields[CaveatFields.AppliesTo] is HouseSelectorModel selector
                    ? new ManifestSelector(selector.Articles, selector.Kinds.Select(kind => library.Format.ClaimKind.NameOf(kind)).ToEquatableArray(), selector.Languages)
                    : null,
            },
        };
    }

    private static ManifestMark OfEvidence(ManifestMark manifest, ArticleModel library, MarkModel mark)
    {
        var standing = new EvidenceModel(mark).Standing;
        return manifest with
        {
            Word = mark.Fields.Word(EvidenceFields.Kind)?.Name ?? "",
            Status = standing.Status,
            SupersededBy = standing.SupersededBy >= 0 ? library.Marks(MarkKind.Evidence)[standing.SupersededBy].Id : "",
            Because = standing.Because,
            On = standing.On?.ToString() ?? "",
            Doi = mark.Fields.Text(EvidenceFields.Doi) ?? "",
            IsIdentified = Identifying.Any(field => mark.Fields[field] is not null),
        };
    }

    /// <summary>The texts that are not quotes, which have a hash of their own.</summary>
    private static IEnumerable<TextModel> OwnWords(MarkModel mark) => mark.Fields.Localized(CaveatFields.Statement).Where(static text => text.Source is null);

    private static EquatableArray<LanguageHash> Hashes(IEnumerable<TextModel> texts) =>
        texts.Select(static text => new LanguageHash(text.Language, Hashing.Hash(text.Text))).ToEquatableArray();

    /// <summary>The hash of the quotes; 0 if there are none.</summary>
    private static ulong QuotesHash(ArticleModel library, MarkModel mark)
    {
        var hash = mark.Quotes.Count == 0 ? 0 : Hashing.Empty;
        foreach (var quote in mark.Quotes)
        {
            var span = quote.Anchor.Span;
            for (var i = span.Start; i < span.Start + span.Length; i++)
            {
                hash = Hashing.Add(hash, library.SourceText[i]);
            }

            // Two quotes are not one that has all of their words.
            hash = Hashing.Add(hash, '\n');
        }

        return hash;
    }

    private static Dictionary<string, int> Indices(List<ManifestMark> marks)
    {
        var indices = new Dictionary<string, int>(marks.Count, StringComparer.Ordinal);
        for (var i = 0; i < marks.Count; i++)
        {
            indices[marks[i].Id] = i;
        }

        return indices;
    }

    private static MarkModel ToMark(ManifestMark mark, Dictionary<string, int> indices)
    {
        var values = new FieldModel?[MarkKindDefinition.Get(mark.Kind).Mapping.Fields.Count];
        switch (mark.Kind)
        {
            case MarkKind.Term:
                values[TermFields.Label.Index] = Languages(mark.Statements.Select(static text => text.Language));
                break;
            case MarkKind.Evidence:
                values[EvidenceFields.Kind.Index] = WordOf(Vocabulary.EvidenceKind, mark.Word);
                values[EvidenceFields.Standing.Index] = new StandingModel(
                    mark.Status, indices.TryGetValue(mark.SupersededBy, out var successor) ? successor : -1, mark.Because, Date(mark.On));
                values[EvidenceFields.Doi.Index] = mark.Doi.Length > 0 ? new SingleTextModel(mark.Doi) : null;
                break;
            default:
                values[CaveatFields.Kind.Index] = WordOf(Vocabulary.CaveatKind, mark.Word);
                values[CaveatFields.Statement.Index] = Languages(mark.Statements.Select(static text => text.Language)
                    .Concat(mark.QuoteLanguages).Distinct(StringComparer.OrdinalIgnoreCase));
                values[CaveatFields.AppliesTo.Index] = mark.AppliesTo is { } selector
                    ? new HouseSelectorModel(selector.Articles, selector.Kinds.Select(static word => Vocabulary.ClaimKind.NumberOf(word) ?? Word.NumberOf(word)).ToEquatableArray(), selector.Languages)
                    : null;
                break;
        }

        return new MarkModel(mark.Id, mark.Name, [], new FieldsModel(values)) { Quoted = Texts(mark.QuoteLanguages), IsIdentified = mark.IsIdentified };
    }

    /// <summary>A word of a model, or of a later version, is known by its name alone. It must not pass for another.</summary>
    private static WordModel? WordOf(Vocabulary vocabulary, string word) =>
        word.Length == 0 ? null : new WordModel(vocabulary.Find(word) ?? new Word(word, Word.NumberOf(word), 0));

    private static LocalizedModel Languages(IEnumerable<string> languages) => new(Texts(languages));

    private static EquatableArray<TextModel> Texts(IEnumerable<string> languages) =>
        languages.Select(static language => new TextModel(language, "")).ToEquatableArray();

    private static DateModel? Date(string text) => text.Length == 0 ? null : new DateModel(
        Part(text, 0, 4), Part(text, 5, 2), Part(text, 8, 2));

    private static int Part(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
