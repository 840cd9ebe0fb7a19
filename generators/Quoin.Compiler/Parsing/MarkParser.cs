namespace Quoin.Compiler;

/// <summary>Reads sections, terms, caveats and claims.</summary>
internal sealed class MarkParser(DiagnosticBag diagnostics, ValueReader values, string articleLanguage)
{
    /// <summary>Reads one mark.</summary>
    /// <param name="reader">Its keys.</param>
    /// <param name="id">Its id.</param>
    public delegate T? ReadMark<T>(MappingReader reader, Located<string> id);

    /// <summary>Every mark of one kind, in the order of the file. A mark that cannot be made was reported.</summary>
    public EquatableArray<T> Marks<T>(MappingReader article, Field field, string kind, ReadMark<T> read)
        where T : class, IEquatable<T>
    {
        if (article.Value(field) is not { } node)
        {
            return [];
        }

        if (node is not YamlMapping mapping)
        {
            values.ReportShape(node, field.Key, field.Value);
            return [];
        }

        var format = ((MarksFormat)field.Value).Mark;
        var marks = new List<T>();
        foreach (var (key, value) in mapping.Entries)
        {
            var id = values.Text(key, Texts.Id, field.Key);
            if (value is not YamlMapping fields)
            {
                values.ReportShape(value, key.Value, new MappingValueFormat(format));
                continue;
            }

            // A mark without an id is read all the same: what else is wrong with it is told in one go.
            var reader = new MappingReader(fields, format, $"The {kind} '{key.Value}'", key.Range, diagnostics);
            var mark = read(reader, id ?? new Located<string>(key.Value, key.Range));
            if (id is not null && mark is not null)
            {
                marks.Add(mark);
            }
        }

        return [.. marks];
    }

    public SectionSyntax? Section(MappingReader reader, Located<string> id)
    {
        var heading = reader.Value(ArticleFormat.Section.Heading);
        var from = reader.Value(ArticleFormat.Section.From);
        var language = values.Text(reader, ArticleFormat.Section.Language)?.Value;
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
            values.Localized(reader, ArticleFormat.Common.Statement, mark.Language ?? articleLanguage),
            new SelectorParser(diagnostics, values).Parse(reader));
    }

    public ClaimSyntax Claim(MappingReader reader, Located<string> id)
    {
        var mark = Mark(reader, id);
        return new ClaimSyntax(
            mark,
            Math.Max(values.Word(reader, ArticleFormat.Claim.Kind), 0),
            Math.Max(values.Word(reader, ArticleFormat.Claim.Certainty), 0),
            values.Localized(reader, ArticleFormat.Common.Statement, mark.Language ?? articleLanguage),
            values.Ids(reader, ArticleFormat.Claim.Evidence),
            values.Ids(reader, ArticleFormat.Claim.Caveats),
            values.Ids(reader, ArticleFormat.Claim.About),
            new StandingParser(values).Parse(reader, articleLanguage),
            values.Ids(reader, ArticleFormat.Claim.Formerly));
    }

    /// <summary>What every mark but a section has.</summary>
    public MarkSyntax Mark(MappingReader reader, Located<string> id)
    {
        var language = values.Text(reader, ArticleFormat.Common.Language)?.Value;
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
