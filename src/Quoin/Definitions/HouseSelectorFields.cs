namespace Quoin.Definitions;

/// <summary>The fields of a library's selector of claims: a claim must meet each of them, and of one field any value.</summary>
internal static class HouseSelectorFields
{
    public static readonly Field Articles = new("articles", FieldType.ArticlePatterns, "Claims of this article: its id, or the beginning of ids and an asterisk.");
    public static readonly Field Kind = new("kind", FieldType.Words, "Claims of this kind.") { Words = typeof(ClaimKind) };
    public static readonly Field Language = new("language", FieldType.LanguageOrLanguages, "Claims of articles in this language.");

    public static readonly Mapping Mapping = new("a selector of a library", null, Articles, Kind, Language);
}
