using Quoin.Compiler.Anchoring;
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
                var quotes = QuoteRanges.Pair(marks[i].Quotes, group.Marks[i].Quotes);
                CheckCharacters(quotes, source, diagnostics);
                if (group.Kind is MarkKind.Claim or MarkKind.Caveat or MarkKind.Evidence && quotes.Count > 0)
                {
                    CheckWords(quotes, source, diagnostics);
                }
            }
        }

        CheckCharacters(QuoteRanges.Pair(annotation.Asides, article.Asides), source, diagnostics);
    }

    private static void CheckCharacters(ReadOnlyArray<(QuoteSyntax Syntax, ReadOnlyArray<QuoteModel> Parts)> quotes, SourceDocument source, DiagnosticBag diagnostics)
    {
        foreach (var (syntax, parts) in quotes)
        {
            foreach (var part in parts)
            {
                if (HiddenCharacters.IndexIn(source.Text, part.Anchor.Span) is var hidden and >= 0)
                {
                    diagnostics.Report(
                        Rules.HiddenCharacter, syntax.Range,
                        $"The quoted text of '{source.Name}' at {source.Describe(hidden)}", HiddenCharacters.Name(source.Text, hidden), "quote the words before and after it");
                    break;
                }
            }
        }
    }

    private static void CheckWords(ReadOnlyArray<(QuoteSyntax Syntax, ReadOnlyArray<QuoteModel> Parts)> quotes, SourceDocument source, DiagnosticBag diagnostics)
    {
        foreach (var (_, parts) in quotes)
        {
            foreach (var part in parts)
            {
                if (VisibleWords.IsIn(source.Text, part.Anchor.Span))
                {
                    return;
                }
            }
        }

        var (first, firstParts) = quotes[0];
        diagnostics.Report(Rules.WordsMissing, first.Range, "The quoted text", VisibleWords.Describe(source.TextOf(firstParts[0].Anchor.Span)), "quote words");
    }
}
