using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>A quote of the first article, with its position.</summary>
/// <param name="Syntax">The quote in the annotation.</param>
/// <param name="Anchor">Its position in the source.</param>
/// <param name="IsSection">Whether it is the beginning of a section.</param>
internal sealed record SeedQuote(QuoteSyntax Syntax, AnchorModel Anchor, bool IsSection)
{
    public static IReadOnlyList<SeedQuote> All { get; } = Collect();

    public string Words => Syntax.Exact;

    /// <summary>Returns the annotation with the words of the quote replaced.</summary>
    public string Annotation(string words) => Seed.Annotation
        .Remove(Syntax.Range.Start, Syntax.Range.Length)
        .Insert(Syntax.Range.Start, $"\"{words.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"");

    /// <summary>
    /// The position of the quote in an article that was compiled from a changed annotation or source; null if it has none.
    /// </summary>
    public AnchorModel? AnchorIn(Compilation compilation) =>
        Pairs(compilation.Parsed.Annotation!, compilation.Compiled!.Article!)
            .FirstOrDefault(pair => pair.Syntax.Range.Start == Syntax.Range.Start)?.Anchor;

    private static IReadOnlyList<SeedQuote> Collect()
    {
        var compilation = Seed.Compile();
        return [.. Pairs(compilation.Parsed.Annotation!, compilation.Article)];
    }

    private static IEnumerable<SeedQuote> Pairs(Annotation annotation, ArticleModel article)
    {
        var marks = annotation.Groups.Where(group => group.Kind != MarkKind.Section).SelectMany(group => group.Marks.Zip(article.Marks(group.Kind)));
        return annotation.Sections.Select((section, i) => new SeedQuote(section.Quotes[0], article.Sections[i].Mark.Quotes[0].Anchor, IsSection: true))
            .Concat(marks.SelectMany(mark => mark.First.Quotes.Zip(mark.Second.Quotes, (syntax, model) => new SeedQuote(syntax, model.Anchor, IsSection: false))))
            .Concat(annotation.Asides.Zip(article.Asides, (syntax, model) => new SeedQuote(syntax, model.Anchor, IsSection: false)));
    }
}
