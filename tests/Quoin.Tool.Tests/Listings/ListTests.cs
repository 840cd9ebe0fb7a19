using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace Quoin.Tool.Tests.Listings;

/// <summary>The lists of claims, caveats and evidence.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("claims")]
    [InlineData("caveats")]
    [InlineData("evidence")]
    public Task Marks_are_listed_for_people(string marks)
    {
        using var place = Articles.Create();

        return Verify(place.Quoin("list", marks).Succeeded).UseParameters(marks);
    }

    [Theory]
    [InlineData("claims", "csv")]
    [InlineData("claims", "json")]
    [InlineData("claims", "markdown")]
    [InlineData("caveats", "csv")]
    [InlineData("evidence", "json")]
    public Task Marks_are_listed_for_programs(string marks, string format)
    {
        using var place = Articles.Create();

        return Verify(place.Quoin("list", marks, "--format", format).Succeeded).UseParameters(marks, format);
    }

    [Theory]
    [InlineData("--article|salt", "keeps")]
    [InlineData("--kind|background", "has-caffeine from-beans")]
    [InlineData("--kind|background|--status|active", "has-caffeine")]
    [InlineData("--certainty|possible|--section|effects", "wakes strong wakes-many")]
    [InlineData("--status|superseded", "wakes-many")]
    [InlineData("--section|beans", "from-beans")]
    [InlineData("--term|caffeine", "wakes")]
    [InlineData("--evidence|survey", "strong")]
    [InlineData("--missing-language|uk", "wakes has-caffeine strong wakes-many from-beans")]
    [InlineData("--missing-language|en", "keeps")]
    public void Filters_select_claims(string filters, string ids)
    {
        using var place = Articles.Create();

        using var json = JsonDocument.Parse(place.Quoin(["list", .. filters.Split('|'), "--format", "json"]).Succeeded);

        Assert.Equal(ids.Split(' '), json.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_caveat_that_is_not_translated_is_found()
    {
        using var place = Articles.Create();

        using var json = JsonDocument.Parse(place.Quoin("list", "caveats", "--missing-language", "uk", "--format", "json").Succeeded);

        Assert.Equal("too-much", Assert.Single(json.RootElement.GetProperty("caveats").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void The_words_of_a_claim_are_never_listed_without_those_of_its_caveats(string format)
    {
        using var place = Articles.Create();

        // Each record of JSON is an object; elsewhere it is a line.
        var output = place.Quoin("list", "--format", format).Succeeded;
        var records = format == "json" ? output.Split("\n    {\n") : output.Split('\n');

        var said = records.Where(record => record.Contains("may wake you up", StringComparison.Ordinal) || record.Contains("wakes you up for a day", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, said.Count);
        Assert.All(said, record => Assert.Contains("but not for everyone", record, StringComparison.Ordinal));
        Assert.Contains("Too much of it may be harmful", said[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "cohort (retracted)", "cohort (superseded)")]
    [InlineData("csv", ",cohort (retracted),", ",cohort (superseded),")]
    [InlineData("markdown", "| cohort (retracted) |", "| cohort (superseded) |")]
    [InlineData("json", "\"id\": \"cohort\",\n          \"status\": \"retracted\"", "\"id\": \"cohort\",\n          \"status\": \"superseded\"")]
    public void A_claim_that_is_valid_says_that_its_evidence_is_not(string format, string retracted, string superseded)
    {
        using var place = Articles.Create();
        Assert.DoesNotContain(retracted, List(), StringComparison.Ordinal);

        place.Edit("content/coffee.quoin.yaml", "published: 2024-05\n", "published: 2024-05\n    status: retracted\n    because: \"The answers were invented.\"\n    on: 2026-02-01\n");
        Assert.Contains(retracted, List(), StringComparison.Ordinal);

        place.Edit("content/coffee.quoin.yaml", "status: retracted\n    because: \"The answers were invented.\"\n    on: 2026-02-01\n", "status: superseded\n    superseded-by: survey\n");
        Assert.Contains(superseded, List(), StringComparison.Ordinal);

        string List() => place.Quoin("list", "--status", "active", "--format", format).Succeeded;
    }

    [Fact]
    public void A_caveat_never_reads_as_two()
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "{ uk: Не для всіх. }", "\"hurt here | or [x] there \\\\.\"");

        Assert.Contains(
            @",[too-much] Too much of it may be harmful | [not-for-all] hurt here \| or [x] there \\.,",
            place.Quoin("list", "--format", "csv").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_and_its_caveats_are_in_the_language_that_is_asked_for_if_both_have_it()
    {
        using var place = Articles.Create().Edit("content/coffee.quoin.yaml", "kind: risk\n", "kind: risk\n    statement: { uk: Забагато може шкодити. }\n");

        using var json = JsonDocument.Parse(place.Quoin("list", "--language", "uk", "--article", "coffee", "--status", "active", "--format", "json").Succeeded);

        var claims = json.RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.Equal(["uk", "en"], claims.Select(claim => claim.GetProperty("language").GetString()));
        Assert.Equal("Кава може бадьорити.", claims[0].GetProperty("statement").GetString());
        Assert.Equal(["Забагато може шкодити.", "Не для всіх."], claims[0].GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetProperty("statement").GetString()));
    }

    [Fact]
    public void A_spreadsheet_runs_no_cell_as_a_formula()
    {
        using var place = Articles.Create()
            .Edit("content/coffee.quoin.yaml", "Coffee wakes you up for a day.", "=HYPERLINK(A1), \\\"coffee\\\"")
            .Edit("content/coffee.quoin.yaml", "Coffee may wake many people up.", "@SUM(1+9) is coffee")
            .Edit("content/coffee.quoin.yaml", "because: \"Nobody was asked for a day.\"", "because: \"-2+3 people were asked.\"");

        using var reader = new StringReader(place.Quoin("list", "--format", "csv").Succeeded);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var cells = new List<string>();
        while (csv.Read())
        {
            cells.AddRange(csv.Parser.Record!);
        }

        Assert.Equal(6 * csv.HeaderRecord!.Length, cells.Count);
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r');
        Assert.Contains("'-2+3 people were asked.", cells);
    }

    [Theory]
    [InlineData("--kind|efficcy", "There is no kind 'efficcy'; did you mean 'efficacy'?")]
    [InlineData("--certainty|sure", "There is no certainty 'sure'; choose one of unknown, possible, suggested, supported, established")]
    [InlineData("--status|retract", "There is no status 'retract'; did you mean 'retracted'?")]
    [InlineData("--article|tee", "There is no article 'tee'; choose one of coffee, salt")]
    [InlineData("--section|efects", "There is no section 'efects'; did you mean 'effects'?")]
    [InlineData("--term|cafeine", "There is no term 'cafeine'; did you mean 'caffeine'?")]
    [InlineData("--evidence|cohrt", "There is no evidence 'cohrt'; did you mean 'cohort'?")]
    [InlineData("--article|salt|--section|beans", "There is no section 'beans'; there is none yet")]
    [InlineData("--language|fr", "There is no text in the language 'fr'; choose one of en, uk")]
    [InlineData("--missing-language|not a tag", "'not a tag' is no language tag; write --missing-language uk")]
    [InlineData("claim", "marks cannot be 'claim'; did you mean 'claims'?")]
    [InlineData("caveats|--certainty|possible", "--certainty is not for caveats; 'quoin list caveats' takes --article, --kind, --missing-language")]
    [InlineData("evidence|--kind|efficacy", "There is no kind 'efficacy'; choose one of case-control, case-series, clinical-trial, cohort, expert-statement, guideline, law, meta-analysis, official-data, preclinical, randomized-controlled-trial, review, survey, systematic-review, unspecified-research")]
    [InlineData("--format|xml", "--format cannot be 'xml'; choose one of text, csv, json, markdown")]
    public void A_filter_that_cannot_match_is_answered_in_one_line(string arguments, string message)
    {
        using var place = Articles.Create();

        var command = place.Quoin(["list", .. arguments.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void A_list_that_is_empty_says_so_and_with_which_filters()
    {
        using var place = Articles.Create();

        var command = place.Quoin("list", "--kind", "safety", "--status", "active");

        Assert.Equal((0, "", "quoin: None of 6 claims matches --kind safety --status active\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void A_list_says_which_articles_it_lacks_because_of_a_library()
    {
        using var place = Articles.Create().Write("content/house.quoin.yaml", "library: [\n");

        var command = place.Quoin("list", "--article", "salt");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("quoin: 'content/salt.quoin.yaml' is not listed, because a library has errors and a claim may lack a caveat; 'quoin check' lists them\n", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("keeps", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_not_complete_says_so_and_fails()
    {
        using var place = Articles.Create().Edit("content/salt.quoin.yaml", "applies-to: all", "applies-to: [kept]");

        var command = place.Quoin("list", "--format", "csv");

        Assert.Equal((1, "quoin: 'content/salt.quoin.yaml' has errors and is not listed, because a claim may lack a caveat; 'quoin check' lists them\n"), (command.ExitCode, command.Error));
        Assert.DoesNotContain("keeps", command.Output, StringComparison.Ordinal);
        Assert.Equal(0, place.Quoin("list", "--article", "coffee").ExitCode);
    }
}
