using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads sections, terms, caveats and claims.</summary>
internal sealed class MarkParser(DiagnosticBag diagnostics, ValueReader values, string articleLanguage)
{
    public SectionSyntax? Section(MappingReader reader, Located<string> id)
    {
        var heading = reader.Value(ArticleFormat.Section.Heading);
        var from = reader.Value(ArticleFormat.Section.From);
        var language = values.Text(reader, ArticleFormat.Section.Language);
        var quote = (heading ?? from) is { } node
            ? values.Quote(node, heading is null ? ArticleFormat.Section.From.Key : ArticleFormat.Section.Heading.Key)
            : null;
        return new SectionSyntax(new MarkSyntax(id, quote is null ? [] : [quote], language), heading is not null);
    }

    public TermSyntax Term(MappingReader reader, Located<string> id)
    {
        var label = values.Localized(reader, ArticleFormat.Term.Label, articleLanguage);
        return new TermSyntax(Mark(reader, id), label.Count > 0 ? label : [new LocalizedValue(articleLanguage, id.Value)]);
    }

    public CaveatSyntax Caveat(MappingReader reader, Located<string> id)
    {
        var mark = Mark(reader, id);
        return new CaveatSyntax(
            mark,
            Math.Max(values.Word(reader, ArticleFormat.Caveat.Kind), 0),
            values.Localized(reader, ArticleFormat.Common.Statement, mark.Language?.Value ?? articleLanguage),
            new SelectorParser(diagnostics, values).Parse(reader));
    }

    public ClaimSyntax Claim(MappingReader reader, Located<string> id)
    {
        var mark = Mark(reader, id);
        return new ClaimSyntax(
            mark,
            Math.Max(values.Word(reader, ArticleFormat.Claim.Kind), 0),
            new Located<int>(Math.Max(values.Word(reader, ArticleFormat.Claim.Certainty), 0), reader.ValueRange(ArticleFormat.Claim.Certainty)),
            values.Text(reader, ArticleFormat.Claim.CertaintyBecause)?.Value,
            values.Localized(reader, ArticleFormat.Common.Statement, mark.Language?.Value ?? articleLanguage),
            values.Ids(reader, ArticleFormat.Claim.Evidence),
            values.Ids(reader, ArticleFormat.Claim.Caveats),
            values.Ids(reader, ArticleFormat.Claim.About),
            new StandingParser(values).Parse(reader, articleLanguage),
            values.Ids(reader, ArticleFormat.Claim.Formerly));
    }

    /// <summary>What every mark but a section has.</summary>
    public MarkSyntax Mark(MappingReader reader, Located<string> id)
    {
        var language = values.Text(reader, ArticleFormat.Common.Language);
        var one = reader.Value(ArticleFormat.Common.OneQuote);
        if (one is not null)
        {
            return new MarkSyntax(id, values.Quote(one, ArticleFormat.Common.OneQuote.Key) is { } quote ? [quote] : [], language);
        }

        return new MarkSyntax(id, Quotes(reader, ArticleFormat.Common.Quotes), language);
    }

    public EquatableArray<QuoteSyntax> Quotes(MappingReader reader, Field field)
    {
        var quotes = new List<QuoteSyntax>();
        foreach (var item in values.Items(reader, field))
        {
            if (values.Quote(item, field.Key) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        return [.. quotes];
    }
}
