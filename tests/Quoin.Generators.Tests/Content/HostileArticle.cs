namespace Quoin.Generators.Tests;

/// <summary>An article that has one text in each place where a text may be, and tells whether it came through.</summary>
internal sealed class HostileArticle(string text)
{
    private readonly string _source =
        $"{Heading(text)}\n\n" + string.Join("\n", new[] { "from", "claim", "qualified", "caveat", "evidence", "term", "aside" }.Select(field => Field(field, text))) + "\n";

    public Project Project => new Project().With("/content/hostile.txt", _source).With("/content/hostile.quoin.yaml", $$"""
        quoin: 1
        article: hostile
        title: { en: {{Value("title")}}, uk: {{Value("назва")}} }
        language: en
        source: hostile.txt
        sections:
          head: { heading: {{Yaml.Quoted(Heading(text))}} }
          body: { from: {{Value("from")}} }
        terms:
          term: { label: {{Value("label")}}, quote: {{Value("term")}} }
        evidence:
          study:
            kind: cohort
            by: {{Value("by")}}
            population: {{Value("population")}}
            intervention: { description: {{Value("intervention")}} }
            outcomes: [{ measure: {{Value("measure")}}, result: {{Value("result")}} }]
            quote: {{Value("evidence")}}
            status: retracted
            because: {{Value("because")}}
        caveats:
          caveat: { kind: risk, statement: {{Value("caveat statement")}}, quote: {{Value("caveat")}} }
        claims:
          plain: { kind: safety, certainty: possible, statement: { en: {{Value("statement")}}, uk: {{Value("твердження")}} }, quote: {{Value("claim")}} }
          qualified: { kind: safety, certainty: possible, quote: {{Value("qualified")}}, caveats: [caveat], evidence: [study], about: [term] }
        asides: [{{Value("aside")}}]

        """);

    public void AssertCameThrough(Article article)
    {
        var evidence = article.Evidence["study"];
        var plain = (PlainClaim)article.Claims["plain"];
        var (qualified, _) = ((QualifiedClaim)article.Claims["qualified"]).Statement;
        var (quote, caveats) = ((QualifiedClaim)article.Claims["qualified"]).Quote;

        Assert.Equal(OfSource(_source), article.Source.Text);
        Assert.Equal(Heading(text), article.Sections["head"].Heading);
        AssertIs("title", article.Title.In("en"));
        AssertIs("назва", article.Title.In("uk"));
        AssertIs("label", article.Terms["term"].Label.In("en"));
        AssertQuotes("term", article.Terms["term"].Quote.Text);
        AssertIs("by", evidence.By?.In("en"));
        AssertIs("population", evidence.Population?.In("en"));
        AssertIs("intervention", evidence.Intervention?.Description.In("en"));
        AssertIs("measure", evidence.Outcomes[0].Measure.In("en"));
        AssertIs("result", evidence.Outcomes[0].Result.In("en"));
        AssertQuotes("evidence", evidence.Quote.Text);
        AssertIs("because", evidence.Standing.Because?.In("en"));
        AssertIs("caveat statement", caveats[0].Statement.In("en"));
        AssertQuotes("caveat", caveats[0].Quote.Text);
        AssertIs("statement", plain.Statement.In("en"));
        AssertIs("твердження", plain.Statement.In("uk"));
        AssertQuotes("claim", plain.Quote.Text);
        AssertQuotes("qualified", qualified.In("en"));
        AssertQuotes("qualified", quote.Text);
        AssertQuotes("aside", article.Asides[0].Text);
    }

    // Words around the text: a quote must not cut one, and no text is white space alone.
    private static string Field(string name, string text) => $"{name} {text} end";

    /// <summary>A heading is one line.</summary>
    private static string Heading(string text) => Field("heading", text).ReplaceLineEndings("").Replace("\r", "", StringComparison.Ordinal);

    private string Value(string field) => Yaml.Quoted(Field(field, text));

    private void AssertIs(string field, string? actual) => Assert.Equal(Field(field, text), actual);

    private void AssertQuotes(string field, string actual) => Assert.Equal(OfSource(Field(field, text)), actual);

    /// <summary>Lines of a source end with a line feed, however they end in the file.</summary>
    private static string OfSource(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
