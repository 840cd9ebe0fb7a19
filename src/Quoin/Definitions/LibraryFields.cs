namespace Quoin.Definitions;

/// <summary>
/// The fields of a library: those of an article and of its marks, with other keys where the two differ. Each has the place of its field in
/// the article's mapping, so that what is read of a library is read, bound and compiled like an article.
/// </summary>
internal static class LibraryFields
{
    public static readonly Field Id = new("library", FieldType.Id, "The library's id, which is also the file's name.") { IsRequired = true };
    public static readonly Field Title = new("title", FieldType.LocalizedText, "The title.") { IsRequired = true, IsInOwnLanguage = true };
    public static readonly Field Language = new("language", FieldType.Language, "The BCP 47 tag of the language of its own words, and of its quotes unless they give another.") { IsRequired = true };
    public static readonly Field Source = new("source", FieldType.Path, "The path of the source that its marks quote, relative to this file; a mark may name another.");

    /// <summary>The source that a single mark quotes, after all other fields of its kind.</summary>
    public const string SourceKey = "source";

    public static readonly Field AppliesTo = new("applies-to", FieldType.HouseSelector, "Which claims of the articles it limits, besides those that name it.");

    public static readonly Mapping Term = Mark(MarkKind.Term, "a term of a library");
    public static readonly Mapping Evidence = Mark(MarkKind.Evidence, "evidence of a library");
    public static readonly Mapping Caveat = Mark(MarkKind.Caveat, "a caveat of a library", AppliesTo);

    public static readonly Field Terms = Marks(ArticleFields.Terms, Term, "Names that articles rely on.");
    public static readonly Field Pieces = Marks(ArticleFields.Evidence, Evidence, "What articles offer in support.");
    public static readonly Field Caveats = Marks(ArticleFields.Caveats, Caveat, "What limits claims of articles.");

    public static readonly Mapping Mapping = Derived(ArticleFields.Mapping, "a library",
        field => field == ArticleFields.Id ? Id
            : field == ArticleFields.Title ? Title
            : field == ArticleFields.Language ? Language
            : field == ArticleFields.Source ? Source
            : field == ArticleFields.Terms ? Terms
            : field == ArticleFields.Evidence ? Pieces
            : field == ArticleFields.Caveats ? Caveats
            : Copy(field, isLeftOut: IsOfArticles(field)));

    /// <summary>Whether a library lacks a field of an article: it asserts nothing, and is about no single source.</summary>
    public static bool IsOfArticles(Field field) => field == ArticleFields.Sections || field == ArticleFields.Claims || field == ArticleFields.Asides
        || field == ArticleFields.Published || field == ArticleFields.Updated;

    private static Mapping Mark(MarkKind kind, string name, Field? selector = null) => Derived(
        MarkKindDefinition.Get(kind).Mapping, name,
        field => selector is not null && field.Key == selector.Key ? selector : Copy(field),
        new Field(SourceKey, FieldType.Path, "The path of the source that it quotes, relative to this file; the library's own where absent."));

    private static Field Marks(Field field, Mapping mapping, string description) =>
        new(field.Key, FieldType.Marks, description) { Target = field.Target, Mapping = mapping };

    private static Mapping Derived(Mapping mapping, string name, Func<Field, Field> field, params Field[] more) =>
        new(name, null, [.. mapping.Fields.Select(field), .. more]);

    private static Field Copy(Field field, bool isLeftOut = false) => new(field.Key, field.Type, field.Description)
    {
        IsRequired = field.IsRequired,
        NeedsItem = field.NeedsItem,
        IsComputed = field.IsComputed || isLeftOut,
        IsInOwnLanguage = field.IsInOwnLanguage,
        Words = field.Words,
        Mapping = field.Mapping,
        Target = field.Target,
    };
}
