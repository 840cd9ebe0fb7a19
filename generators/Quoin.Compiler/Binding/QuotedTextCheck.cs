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
                var quotes = QuoteRanges.Pair(marks[i].Quotes, group.Marks[i].Quotes).ToList();
                quotes.ForEach(quote => CheckCharacters(quote.Syntax, quote.Parts, source, diagnostics));
                if (group.Kind is MarkKind.Claim or MarkKind.Caveat or MarkKind.Evidence && quotes.Count > 0)
                {
                    CheckWords(quotes.ConvertAll(quote => quote.Syntax), group.Marks[i].Quotes, source, diagnostics);
                }
            }
        }

        foreach (var (syntax, parts) in QuoteRanges.Pair(annotation.Asides, article.Asides))
        {
            CheckCharacters(syntax, parts, source, diagnostics);
        }
    }

    private static void CheckCharacters(QuoteSyntax quote, IReadOnlyList<QuoteModel> parts, SourceDocument source, DiagnosticBag diagnostics)
    {
        foreach (var part in parts)
        {
            if (HiddenCharacters.IndexIn(source.Text, part.Anchor.Span) is var hidden and >= 0)
            {
                diagnostics.Report(
                    Rules.HiddenCharacter, quote.Range,
                    $"The quoted text of '{source.Name}' at {source.Describe(hidden)}", HiddenCharacters.Name(source.Text, hidden), "quote the words before and after it");
                return;
            }
        }
    }

    private static void CheckWords(List<QuoteSyntax> syntax, EquatableArray<QuoteModel> quotes, SourceDocument source, DiagnosticBag diagnostics)
    {
        if (!quotes.Any(quote => VisibleWords.IsIn(source.Text, quote.Anchor.Span)))
        {
            diagnostics.Report(Rules.WordsMissing, syntax[0].Range, "The quoted text", VisibleWords.Describe(source.TextOf(quotes[0].Anchor.Span)), "quote words");
        }
    }
}
