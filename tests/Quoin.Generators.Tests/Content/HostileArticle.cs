namespace Quoin.Generators.Tests;

/// <summary>An article with the same text in every place that can have one, which checks whether the text was preserved.</summary>
/// <param name="id">The article's id.</param>
/// <param name="text">The text.</param>
internal sealed class HostileArticle(string id, string text)
{
    /// <summary>
    /// What an article contains where its annotation has the text, by mapping and key, with a row for each field of the format that
    /// takes free text. Null if the field is not compiled.
    /// </summary>
    private static readonly Dictionary<string, Func<Article, string?>?> Fields = new()
    {
        ["an annotation/title"] = article => article.Title.GetText("en"),
        ["an annotation/authors"] = article => article.Authors[0].GetText("en"),
        ["an annotation/source"] = article => article.Source.Path,
        ["an annotation/asides"] = article => article.Asides[0].Text,
        ["a quote/exact"] = article => article.Asides[1].Text,
        ["a quote/prefix"] = article => article.Asides[2].Text,
        ["a quote/suffix"] = article => article.Asides[3].Text,
        ["a quote/footnote"] = null,
        ["a section/heading"] = article => article.Sections["head"].Heading,
        ["a section/from"] = article => article.Source.Text[article.Sections["body"].Span.Start..article.Asides[0].Span.Start].TrimEnd('\n'),
        ["a term/label"] = article => article.Terms["term"].Label.GetText("en"),
        ["a term/quote"] = article => article.Terms["term"].Quote?.Text,
        ["a term/quotes"] = article => article.Terms["more"].Quotes[1].Text,
        ["evidence/by"] = article => article.EvidenceIncludingInvalid["study"].Attribution?.GetText("en"),
        ["evidence/population"] = article => article.EvidenceIncludingInvalid["study"].Population?.GetText("en"),
        ["evidence/citation"] = article => article.EvidenceIncludingInvalid["study"].BibliographicCitation,
        ["a citation/at"] = article => article.ClaimsIncludingInvalid["qualified"].CitationsIncludingInvalid[0].Pinpoint,
        ["a review/by"] = article => article.Review?.ReviewedBy?.GetText("en"),
        ["evidence/quote"] = article => article.EvidenceIncludingInvalid["study"].Quote?.Text,
        ["evidence/quotes"] = article => article.EvidenceIncludingInvalid["studies"].Quotes[1].Text,
        ["evidence/because"] = article => article.EvidenceIncludingInvalid["study"].Standing.Reason?.GetText("en"),
        ["an intervention/description"] = article => article.EvidenceIncludingInvalid["study"].Intervention?.Description.GetText("en"),
        ["an outcome/measure"] = article => article.EvidenceIncludingInvalid["study"].Outcomes[0].Measure.GetText("en"),
        ["an outcome/result"] = article => article.EvidenceIncludingInvalid["study"].Outcomes[0].Result.GetText("en"),
        ["a caveat/statement"] = article => article.Caveats["caveat"].Statement.GetText("en"),
        ["a caveat/quote"] = article => article.Caveats["caveat"].Quote?.Text,
        ["a caveat/quotes"] = article => article.Caveats["others"].Quotes[1].Text,
        ["a claim/certainty-because"] = null,
        ["a claim/statement"] = article => Statement(article.ClaimsIncludingInvalid["qualified"]),
        ["a claim/quote"] = article => ((PlainClaim)article.ClaimsIncludingInvalid["plain"]).Quote?.Text,
        ["a claim/quotes"] = article => ((PlainClaim)article.ClaimsIncludingInvalid["several"]).Quotes[1].Text,
        ["a claim/because"] = article => article.ClaimsIncludingInvalid["plain"].Standing.Reason?.GetText("en"),
    };

    /// <summary>The paragraphs of the source, in this order; the first is the heading.</summary>
    private static readonly string[] Quoted =
    [
        "a section/heading", "a section/from", "an annotation/asides",
        "one", "a quote/exact", "two", "before", "a quote/prefix", "a quote/suffix", "after",
        "a term/quote", "three", "a term/quotes", "evidence/quote", "four", "evidence/quotes", "a caveat/quote", "five", "a caveat/quotes",
        "a claim/quote", "six", "a claim/quotes", "seven",
    ];

    private readonly string _source = string.Join("\n\n", Quoted.Select(place => place == Quoted[0] ? Line(place, text) : Quote(place, text))) + "\n";

    /// <summary>The fields that have a row.</summary>
    public static IEnumerable<string> Places => Fields.Keys;

    private string SourceName => $"{id} {new string([.. text.Where(character => character is not ('/' or '\\' or ':' or '\0'))])}.txt";

    private string Annotation => $$"""
        quoin: 1
        article: {{id}}
        title: { en: {{Value("an annotation/title")}}, uk: {{Value("назва")}} }
        language: en
        source: {{Yaml.Quoted(SourceName)}}
        authors: [{ en: {{Value("an annotation/authors")}} }]
        reviewed: { by: {{Value("a review/by")}} }
        ? {{Yaml.Quoted("x-" + text)}}
        : {{Yaml.Quoted(text)}}
        sections:
          head: { heading: {{Yaml.Quoted(Line("a section/heading", text))}} }
          body: { from: {{Words("a section/from")}} }
        terms:
          term: { label: { en: {{Value("a term/label")}}, uk: {{Value("назва")}} }, quote: {{Words("a term/quote")}} }
          more: { label: label, quotes: [{{Words("three")}}, {{Words("a term/quotes")}}] }
        evidence:
          study:
            kind: cohort
            by: {{Value("evidence/by")}}
            population: {{Value("evidence/population")}}
            citation: {{Value("evidence/citation")}}
            intervention: { description: {{Value("an intervention/description")}} }
            outcomes: [{ measure: {{Value("an outcome/measure")}}, result: {{Value("an outcome/result")}} }]
            quote: {{Words("evidence/quote")}}
            status: retracted
            because: {{Value("evidence/because")}}
          studies: { kind: cohort, quotes: [{{Words("four")}}, {{Words("evidence/quotes")}}] }
        caveats:
          caveat: { kind: risk, statement: {{Value("a caveat/statement")}}, quote: {{Words("a caveat/quote")}} }
          others: { kind: risk, quotes: [{{Words("five")}}, {{Words("a caveat/quotes")}}] }
        claims:
          plain:
            kind: safety
            certainty: possible
            certainty-because: {{Value("a claim/certainty-because")}}
            quote: {{Words("a claim/quote")}}
            status: retracted
            because: {{Value("a claim/because")}}
          several: { kind: safety, certainty: possible, quotes: [{{Words("six")}}, {{Words("a claim/quotes")}}] }
          qualified:
            kind: safety
            certainty: possible
            statement: { en: {{Value("a claim/statement")}}, uk: {{Value("твердження")}} }
            quote: {{Words("seven")}}
            caveats: [caveat, others]
            evidence: [{ of: study, at: {{Value("a citation/at")}} }, studies]
            about: [term, more]
        asides:
          - {{Words("an annotation/asides")}}
          - { exact: {{Words("a quote/exact")}} }
          - { exact: {{Words("a quote/prefix")}}, prefix: {{Words("before")}} }
          - { exact: {{Words("a quote/suffix")}}, suffix: {{Words("after")}} }

        """;

    /// <summary>The project with the article.</summary>
    public Project AddTo(Project project) => project.With($"/content/{id}.quoin.yaml", Annotation).With($"/content/{SourceName}", _source);

    public void AssertCameThrough(Article article)
    {
        Assert.Equal(OfSource(_source), OfSource(article.Source.Text));
        Assert.Equal(Free("назва"), article.Title.GetText("uk"));
        Assert.Equal(Free("назва"), article.Terms["term"].Label.GetText("uk"));
        foreach (var (place, read) in Fields)
        {
            var expected = place switch
            {
                "an annotation/source" => SourceName,
                "a section/heading" => Line(place, text),
                _ => Quoted.Contains(place) ? OfSource(Quote(place, text)) : Free(place),
            };
            var actual = read is null ? expected : read(article);
            Assert.Equal((place, expected), (place, Quoted.Contains(place) && actual is not null ? OfSource(actual) : actual));
        }
    }

    private static string Statement(Claim claim)
    {
        var (statement, _) = ((QualifiedClaim)claim).Statement;
        return statement.GetText("en");
    }

    // With words around the text: a quote must not cut one, and must not consist of white space.
    private static string Quote(string place, string text) => $"{place} {text} end";

    /// <summary>A heading is one line.</summary>
    private static string Line(string place, string text) => Quote(place, text).ReplaceLineEndings("").Replace("\r", "", StringComparison.Ordinal);

    // Texts other than quotes may begin and end with anything.
    private string Free(string place) => $"{text}{place}{text}";

    /// <summary>A line end in a source is one character, whatever it is in the file: a line feed, or one space where a paragraph goes on.</summary>
    private static string OfSource(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        .Replace("\n ", " ", StringComparison.Ordinal).Replace('\n', ' ');

    private string Words(string place) => Yaml.Quoted(Quote(place, text));

    private string Value(string place) => Yaml.Quoted(Free(place));
}
