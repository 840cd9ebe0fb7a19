using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that declared fields refer to marks of the kinds and of the library that the model says.</summary>
internal static class FieldReferenceRule
{
    public static void Check(EditorialArticle article)
    {
        if (article.Model.Format.IsDefault)
        {
            return;
        }

        if (article.Model.Own is { } ofArticle && article.Annotation.Fields[ArticleFields.Own] is OwnSyntax own)
        {
            Check(article, article.Model.Id, ofArticle, own);
        }

        foreach (var group in article.Model.Groups)
        {
            for (var i = 0; i < group.Marks.Count; i++)
            {
                if (group.Marks[i].Own is { } model && article.Annotation.Marks(group.Kind)[i].Own is { } syntax)
                {
                    Check(article, group.Marks[i].Id, model, syntax);
                }
            }
        }
    }

    private static void Check(EditorialArticle article, string id, OwnModel model, OwnSyntax syntax)
    {
        for (var i = 0; i < model.Values.Count && i < syntax.Values.Count; i++)
        {
            var field = model.Values[i].Field;
            if (model.Values[i].Value is IndicesModel { Indices: var indices } && syntax.Values[i].Value is IdsSyntax { Ids: var ids } && indices.Count == ids.Count
                && (field.Kinds.Count > 0 || field.Library.Length > 0))
            {
                for (var n = 0; n < indices.Count; n++)
                {
                    Check(article, id, field, indices[n], ids[n]);
                }
            }
        }
    }

    private static void Check(EditorialArticle article, string id, FieldDeclaration field, int index, Located<string> reference)
    {
        var sort = DeclaredFormats.TargetOf(field.Form)!.Value;
        var kind = KindOf(sort, article.Model.AllMarks(sort)[index]);
        if (field.Library.Length > 0 && !reference.Value.StartsWith($"{field.Library}{LibraryLink.Separator}", StringComparison.Ordinal))
        {
            article.Report(Rules.FieldReferenceWrong, reference.Range, field.Name, id, reference.Value, "not in that library", $"a mark of the library '{field.Library}'");
        }
        else if (field.Kinds.Count > 0 && (kind is null || !field.Kinds.Any(wanted => wanted == kind.Name || article.Model.Format.KindsOf(sort)?.Find(wanted)?.Number == kind.Sense)))
        {
            article.Report(
                Rules.FieldReferenceWrong, reference.Range, field.Name, id, reference.Value,
                kind is null ? "of no kind" : $"of the kind '{kind.Name}'", $"of the kind {Enumeration.Join([.. field.Kinds.Select(static wanted => $"'{wanted}'")], "or")}");
        }
    }

    private static Word? KindOf(MarkKind sort, MarkModel mark) => sort switch
    {
        MarkKind.Claim => mark.Fields.Word(ClaimFields.Kind),
        MarkKind.Caveat => mark.Fields.Word(CaveatFields.Kind),
        MarkKind.Evidence => mark.Fields.Word(EvidenceFields.Kind),
        _ => mark.Own?.Kind,
    };
}
