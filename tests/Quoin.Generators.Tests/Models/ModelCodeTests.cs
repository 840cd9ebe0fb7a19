using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>The C# of a project's own kinds, fields and words.</summary>
public class ModelCodeTests
{
    private const string Use = """
        using App;
        using Quoin;

        public static class Use
        {
            public static string Read()
            {
                QualifiedClaim<QuoinModel.ObligationClaimFields> claim = Records.Claims.MustKeep;
                var fields = claim.Fields;
                System.DateOnly deadline = fields.Deadline;
                Money? penalty = fields.Penalty;
                int count = fields.Count;
                QuoinModel.Audience audience = fields.For;
                Claim? right = fields.Right;
                var kind = claim.GetKind() switch { QuoinModel.ClaimKind.Obligation => "must", QuoinModel.ClaimKind.Right => "may", _ => "other" };
                return string.Join("; ", deadline, penalty, fields.Share, fields.Weight, count, fields.Binding, fields.Period, fields.Place, fields.Region, fields.Address, fields.Paper,
                    fields.Note, fields.Wording!.GetText("uk"), audience, string.Join("+", fields.Others), string.Join("+", fields.Days), right!.Id, fields.Sources[0].Id,
                    kind, Records.Caveats.Small.Fields.SectionOfAct, Records.Evidence.Act.Fields.Court, Records.Article.Fields.Matter, Records.Terms.Employer.GetKind());
            }
        }
        """;

    [Fact]
    public Task A_model_is_a_class_with_its_kinds_fields_and_words() =>
        Verifier.Verify(GeneratorRun.Of(Modeled.Project).Files["QuoinModel.Types.g.cs"]);

    [Fact]
    public void A_file_looks_each_type_with_fields_up_once()
    {
        var types = GeneratorRun.Of(Modeled.Project).Files.Values.SelectMany(static file =>
        {
            var uses = Regex.Matches(file, @"global::Quoin\.(PlainClaim|QualifiedClaim|Caveat|Evidence|Term)<[^>]*>").Select(static use => use.Value).ToList();
            Assert.Equal(uses.Distinct(), uses);
            return uses;
        });

        Assert.NotEmpty(types);
    }

    [Fact]
    public void Fields_have_the_types_and_the_values_of_the_annotation()
    {
        var run = GeneratorRun.Of((Modeled.Project with { Documentation = DocumentationMode.None }).WithCode(Use));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            "03/31/2027; EUR 1250.50; 12.5 %; -0.125; 3; True; P6Y; GB; GB-ENG; https://example.org/act; 10.1000/182; s 12; Зберігайте.; Employers; Employees+Employers; "
            + "2026-01-01+2026-02-01; may-see; act; must; s 4; High Court; R-17; Party",
            run.Build.Load().GetType("Use")!.GetMethod("Read")!.Invoke(null, null));
    }

    [Fact]
    public void Code_that_does_not_know_the_model_finds_the_same_values()
    {
        var article = GeneratorRun.Of(Modeled.Project).Build.Load().Article("Records");
        var claim = Assert.IsAssignableFrom<QualifiedClaim>(article.Claims[0]);

        Assert.Equal("obligation", claim.KindName);
        Assert.Equal(ClaimKind.Recommendation, claim.Kind);
        Assert.Equal("Обов'язок", claim.KindDefinition!.GetLabel("uk"));
        Assert.Equal(
            "deadline=2027-03-31 penalty=EUR 1250.50 share=12.5 % weight=-0.125 count=3 binding=true period=P6Y place=GB region=GB-ENG address=https://example.org/act paper=10.1000/182 "
            + "note=s 12 wording=Keep them. for=employers others=employees, employers days=2026-01-01, 2026-02-01 right=may-see sources=act",
            string.Join(' ', claim.FieldValues.Select(value => $"{value.Definition.Key}={value}")));
        Assert.Equal(Certainty.NotGraded, article.Claims[2].Certainty);
        Assert.Equal("matter=R-17", string.Join(' ', article.FieldValues.Select(value => $"{value.Definition.Key}={value}")));
    }

    [Fact]
    public void Marks_and_articles_have_their_class_of_fields_where_no_field_is_given()
    {
        const string program = """
            using App;

            public static class Use
            {
                public static string Read() => $"{Records.Terms.Employer.Fields.Gloss ?? "none"}, {Records.Terms.Record.Fields.Gloss}, {Records.Article.Fields.Matter ?? "none"}, {Records.Claims.MaySee.Fields.Note ?? "none"}, {Records.Article.Title}, {Records.Terms.Record.FieldValues[0]}";
            }
            """;
        var project = new Project()
            .With(Modeled.ModelPath, "quoin-model: 1\nfields: { articles: { matter: { type: text } }, terms: { gloss: { type: text } }, claims: { note: { type: text } } }\n")
            .With(
                Modeled.AnnotationPath,
                """
                quoin: 1
                article: records
                title: Records
                language: en
                source: ../seeds/records.txt
                terms:
                  employer: { label: employer, quote: { exact: employer, occurrence: 1 } }
                  record: { label: record, quote: A record, gloss: on paper }
                claims:
                  may-see: { kind: background, certainty: established, quote: "An employee may see the records" }

                """)
            .With("/repository/seeds/records.txt", Modeled.Source);
        var run = GeneratorRun.Of((project with { Documentation = DocumentationMode.None }).WithCode(program));

        Assert.Equal("none, on paper, none, none, Records, on paper", run.Build.Load().GetType("Use")!.GetMethod("Read")!.Invoke(null, null));
    }

    [Fact]
    public void JSON_of_generated_content_has_what_the_model_declares()
    {
        var claim = GeneratorRun.Of(Modeled.Project).Build.Load().Article("Records").Claims[0];
        var json = JsonSerializer.SerializeToElement<object>(claim);

        Assert.Equal(JsonSerializer.Serialize(claim), json.GetRawText());
        Assert.Equal("obligation", json.GetProperty("kind").GetString());
        Assert.Equal("""{"amount":1250.50,"currency":"EUR"}""", json.GetProperty("penalty").GetRawText());
        Assert.Equal("""["act"]""", json.GetProperty("sources").GetRawText());
        Assert.Equal("exception", json.GetProperty("caveats")[0].GetProperty("kind").GetString());
    }
}
