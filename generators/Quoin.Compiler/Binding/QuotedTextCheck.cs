using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Checks the texts that quotes take from the source: the source is not the author's to correct, so it is checked only there.</summary>
internal static class QuotedTextCheck
{
    public static void Check(Annotation annotation, ArticleModel article, SourceDocument source, DiagnosticBag diagnostics)
    {
        foreach (var group in article.Groups)
        {
            var marks = annotation.Marks(group.Kind);
            for (var i = 0; i < group.Marks.Count; i++)
            {
                var (syntax, quotes) = (marks[i].Quotes, group.Marks[i].Quotes);
                if (!AreAllFound(syntax, quotes))
                {
                    continue;
                }

                CheckCharacters(syntax, quotes, source, diagnostics);
                if (group.Kind is MarkKind.Claim or MarkKind.Caveat or MarkKind.Evidence && syntax.Count > 0)
                {
                    CheckWords(syntax, quotes, source, diagnostics);
                }
            }
        }

        if (AreAllFound(annotation.Asides, article.Asides))
        {
            CheckCharacters(annotation.Asides, article.Asides, source, diagnostics);
        }
    }

    /// <summary>Whether each quote of a mark was found. One with omissions has several parts.</summary>
    private static bool AreAllFound(EquatableArray<QuoteSyntax> syntax, EquatableArray<QuoteModel> parts)
    {
        var found = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Anchor == AnchorModel.Missing)
            {
                return false;
            }

            found += BeginsQuote(parts, i) ? 1 : 0;
        }

        return found == syntax.Count;
    }

    private static bool BeginsQuote(EquatableArray<QuoteModel> parts, int index) => index == 0 || !parts[index].FollowsOmission;

    private static void CheckCharacters(EquatableArray<QuoteSyntax> syntax, EquatableArray<QuoteModel> parts, SourceDocument source, DiagnosticBag diagnostics)
    {
        var (quote, reported) = (-1, -1);
        for (var i = 0; i < parts.Count; i++)
        {
            quote += BeginsQuote(parts, i) ? 1 : 0;
            if (quote != reported && HiddenCharacters.IndexIn(source.Text, parts[i].Anchor.Span) is var hidden and >= 0)
            {
                reported = quote;
                diagnostics.Report(
                    Rules.HiddenCharacter, syntax[quote].Range,
                    $"The quoted text of '{source.Name}' at {source.Describe(hidden)}", HiddenCharacters.Name(source.Text, hidden), "quote the words before and after it");
            }
        }
    }

    private static void CheckWords(EquatableArray<QuoteSyntax> syntax, EquatableArray<QuoteModel> quotes, SourceDocument source, DiagnosticBag diagnostics)
    {
        foreach (var quote in quotes)
        {
            if (VisibleWords.IsIn(source.Text, quote.Anchor.Span))
            {
                return;
            }
        }

        diagnostics.Report(Rules.WordsMissing, syntax[0].Range, "The quoted text", VisibleWords.Describe(source.TextOf(quotes[0].Anchor.Span)), "quote words");
    }
}
