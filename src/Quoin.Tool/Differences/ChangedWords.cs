using Quoin.Compiler.Baselines;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Tool.Differences;

/// <summary>Finds the words that a change is about: a baseline has only hashes of them, and here both sides have the texts.</summary>
internal static class ChangedWords
{
    /// <summary>The change with its words.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">The article as it was; null if it is new.</param>
    /// <param name="after">The article as it is; null if it is gone.</param>
    public static Difference Of(BaselineChange change, ArticleModel? before, ArticleModel? after)
    {
        var line = new PromiseLine(change.Key, "");
        if (PromiseNames.KindOf(line) is not { } kind)
        {
            return change.Kind == ChangeKind.TextReworded && change.Arguments.Count > 1
                ? new Difference(change, Text(ArticleFields.Mapping, before?.Fields, change.Arguments[0], change.Arguments[1]), Text(ArticleFields.Mapping, after?.Fields, change.Arguments[0], change.Arguments[1]))
                : new Difference(change, null, null);
        }

        var now = Find(after, kind, line.Id);
        var old = change.Former.Length > 0 ? Find(before, kind, change.Former) : Find(before, kind, line.Id) ?? Renamed(before, kind, now);
        if (change.Kind == ChangeKind.ClaimCaveatLost || change.Kind == ChangeKind.LastCaveatLost)
        {
            return new Difference(change, Referred(before, MarkKind.Caveat, change.Arguments), null);
        }

        if (change.Kind == ChangeKind.ClaimCaveatGained || change.Kind == ChangeKind.FirstCaveatGained)
        {
            return new Difference(change, null, Referred(after, MarkKind.Caveat, change.Arguments));
        }

        if (change.Kind == ChangeKind.QuoteShortened || change.Kind == ChangeKind.QuoteLengthened || change.Kind == ChangeKind.QuoteReworded || change.Kind == ChangeKind.StatementStale)
        {
            return new Difference(change, Quote(before, old), Quote(after, now));
        }

        if (change.Kind == ChangeKind.TextReworded && change.Arguments.Count > 1)
        {
            return new Difference(change, Text(kind, old, change.Arguments[0], change.Arguments[1]), Text(kind, now, change.Arguments[0], change.Arguments[1]));
        }

        if (change.Kind == ChangeKind.CaveatShortened || change.Kind == ChangeKind.CaveatLengthened || change.Kind == ChangeKind.LanguageLost || change.Kind == ChangeKind.LanguageGained)
        {
            var language = change.Arguments.Count > 0 ? change.Arguments[0] : "";
            return new Difference(change, Text(kind, old, ClaimFields.Statement.Key, language), Text(kind, now, ClaimFields.Statement.Key, language));
        }

        // Where a mark is gone or new, all of its words are.
        return old is null || now is null ? new Difference(change, Words(before, kind, old), Words(after, kind, now)) : new Difference(change, null, null);
    }

    private static MarkModel? Find(ArticleModel? article, MarkKind kind, string id) => article?.Marks(kind).FirstOrDefault(mark => mark.Id == id);

    /// <summary>A claim before it was renamed.</summary>
    private static MarkModel? Renamed(ArticleModel? before, MarkKind kind, MarkModel? now) =>
        kind == MarkKind.Claim && now is not null && before is not null
            ? before.Marks(kind).FirstOrDefault(mark => new ClaimModel(now).Formerly.Any(former => former.Id == mark.Id))
            : null;

    private static string? Referred(ArticleModel? article, MarkKind kind, EquatableArray<string> arguments)
    {
        if (article is null || arguments.Count == 0)
        {
            return null;
        }

        var all = article.AllMarks(kind);
        for (var i = 0; i < all.Count; i++)
        {
            if (article.ReferenceOf(kind, i) == arguments[0])
            {
                return Words(article, kind, all[i]);
            }
        }

        return null;
    }

    /// <summary>The words by which readers know a mark: its statement in the language of the article, or its quote.</summary>
    private static string? Words(ArticleModel? article, MarkKind kind, MarkModel? mark) =>
        article is null || mark is null ? null
        : (kind is MarkKind.Claim or MarkKind.Caveat ? Text(kind, mark, ClaimFields.Statement.Key, article.Language) : null) ?? Quote(article, mark);

    private static string? Quote(ArticleModel? article, MarkModel? mark)
    {
        if (article is null || mark is null)
        {
            return null;
        }

        var quotes = mark.Quotes.Count > 0 ? mark.Quotes.Select(article.TextOf) : mark.Quoted.Select(static text => text.Text);
        return string.Join(" […] ", quotes) is { Length: > 0 } words ? words : null;
    }

    private static string? Text(MarkKind kind, MarkModel? mark, string key, string language) => Text(MarkKindDefinition.Get(kind).Mapping, mark?.Fields, key, language);

    /// <summary>The text of a field in a language; null if there is none.</summary>
    private static string? Text(Mapping mapping, FieldsModel? fields, string key, string language) =>
        fields is { } values && mapping.Fields.FirstOrDefault(field => field.Key == key) is { } known
            ? values.Localized(known).FirstOrDefault(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))?.Text
            : null;
}
