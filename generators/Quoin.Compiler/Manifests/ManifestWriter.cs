using System.Globalization;
using System.Text;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Definitions;

namespace Quoin.Compiler.Manifests;

/// <summary>Writes the content of an assembly without its texts. The same content gives the same text.</summary>
internal static class ManifestWriter
{
    /// <summary>Writes the content of a library.</summary>
    public static string Write(LibraryManifest library)
    {
        var text = new StringBuilder();
        ManifestLine.Begin(text, ManifestKeys.Library, library.Id);
        foreach (var mark in library.Marks)
        {
            Write(text, mark);
        }

        return text.ToString();
    }

    /// <summary>Writes what the claims of an article cite.</summary>
    public static string Write(ArticleManifest article)
    {
        var text = new StringBuilder();
        ManifestLine.Begin(text, ManifestKeys.Article, article.Id);
        foreach (var claim in article.Claims)
        {
            ManifestLine.Begin(text, ManifestKeys.Claim, claim.Claim);
            foreach (var mark in claim.Marks)
            {
                ManifestLine.Append(text, ManifestKeys.Cites, mark);
            }
        }

        return text.ToString();
    }

    /// <summary>Writes the lists of an assembly's content.</summary>
    public static string Write(IndexManifest index)
    {
        var text = new StringBuilder(ManifestKeys.Index);
        List(ManifestKeys.Articles, index.Articles);
        List(ManifestKeys.Libraries, index.Libraries);
        return text.ToString();

        void List(string subject, IReadOnlyCollection<string> ids)
        {
            if (ids.Count > 0)
            {
                ManifestLine.Begin(text, subject, string.Join("\t", ids));
            }
        }
    }

    /// <summary>Writes the models of an assembly.</summary>
    public static string Write(ModelManifest model)
    {
        var text = new StringBuilder(ManifestKeys.Model);
        for (var i = 0; i < model.Texts.Count; i++)
        {
            ManifestLine.Begin(text, ManifestKeys.File, (i + 1).ToString(CultureInfo.InvariantCulture));
            ManifestLine.Append(text, ManifestKeys.Text, model.Texts[i]);
        }

        return text.ToString();
    }

    /// <summary>A hash as the format writes it.</summary>
    public static string Hash(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    private static void Write(StringBuilder text, ManifestMark mark)
    {
        ManifestLine.Begin(text, MarkKindDefinition.Get(mark.Kind).Name, mark.Id);
        Value(ManifestKeys.Name, mark.Name == CSharpNames.FromId(mark.Id) ? "" : mark.Name);
        Value(ManifestKeys.Word, mark.Word);
        Value(ManifestKeys.Status, mark.Status == Status.Active ? "" : Vocabulary.Status.NameOf((int)mark.Status));
        Value(ManifestKeys.SupersededBy, mark.SupersededBy);
        Value(ManifestKeys.On, mark.On);
        Values(ManifestKeys.Because, mark.Because.Select(static reason => $"{reason.Language}:{reason.Text}"));
        Values(ManifestKeys.Statement, mark.Statements.Select(static statement => $"{statement.Language}:{Hash(statement.Hash)}"));
        Values(ManifestKeys.QuoteLanguage, mark.QuoteLanguages);
        Value(ManifestKeys.Quotes, mark.Quotes == 0 ? "" : Hash(mark.Quotes));
        Value(ManifestKeys.Doi, mark.Doi);
        Value(ManifestKeys.Identified, mark.IsIdentified ? ManifestKeys.Yes : "");
        if (mark.AppliesTo is { } selector)
        {
            Values(ManifestKeys.AppliesToArticle, selector.Articles.Count == 0 ? [ManifestKeys.Everything] : selector.Articles);
            Values(ManifestKeys.AppliesToKind, selector.Kinds);
            Values(ManifestKeys.AppliesToLanguage, selector.Languages);
        }

        void Value(string key, string value) => ManifestLine.Append(text, key, value);

        void Values(string key, IEnumerable<string> values)
        {
            foreach (var value in values)
            {
                Value(key, value);
            }
        }
    }
}
