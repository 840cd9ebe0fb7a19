namespace Quoin.Tool.Tests.Models;

/// <summary>Commands in a project that declares kinds and fields of its own.</summary>
public sealed class ModelCommandTests
{
    private const string Path = "content/records.quoin.yaml";

    private const string Model = """
        quoin-model: 1
        model: none
        claim-kinds:
          obligation: { is: recommendation, label: Duty, fields: { deadline: { type: date, required: true }, right: { type: claim }, rights: { type: claim, list: true }, penalty: { type: money } } }
          right: { permits: true, description: What someone may do. }
        caveat-kinds:
          exception: { is: scope }
        evidence-kinds:
          statute: { is: law, bears: established, fields: { pinpoint: { type: text } } }
        fields:
          articles: { matter: { type: text, required: true }, lead: { type: claim } }

        """;

    private const string Annotation = """
        quoin: 1
        article: records
        title: Records
        language: en
        source: ../seeds/records.txt
        matter: R-17
        lead: may-see
        caveats:
          small: { kind: exception, quote: "A small employer is exempt", applies-to: [must-keep] }
        claims:
          must-keep: { kind: obligation, certainty: established, quote: "An employer must keep records", deadline: 2027-03-31, right: may-see, rights: [ may-see ] }
          may-see: { kind: right, certainty: established, quote: "An employee may see the records" }

        """;

    internal static Workplace Place => new Workplace()
        .Write("seeds/records.txt", "An employer must keep records. An employee may see the records. A small employer is exempt.\n")
        .Write("content/quoin.model.yaml", Model)
        .Write(Path, Annotation);

    [Fact]
    public void Renaming_a_mark_renames_it_in_declared_fields()
    {
        using var place = Place;

        Assert.StartsWith("Renamed the claim 'records/may-see' to 'can-see', and 3 references to it, in 1 file\n", place.Quoin("rename", "records/may-see", "can-see").Succeeded, StringComparison.Ordinal);
        Assert.Equal(
            Annotation.Replace("lead: may-see", "lead: can-see", StringComparison.Ordinal).Replace("right: may-see, rights: [ may-see ]", "right: can-see, rights: [ can-see ]", StringComparison.Ordinal)
                .Replace("  may-see: { kind: right, certainty: established, quote: \"An employee may see the records\" }", "  can-see: { kind: right, certainty: established, quote: \"An employee may see the records\", formerly: [may-see] }", StringComparison.Ordinal),
            place.Read(Path));
        Assert.Equal(0, place.Quoin("check").ExitCode);
    }

    [Fact]
    public void A_draft_proposes_the_kinds_and_the_required_fields_of_the_model()
    {
        using var place = Place.Write("seeds/more.txt", "A worker may ask for a copy.\n");

        var draft = place.Quoin("new", "seeds/more.txt", "--dry-run").Succeeded;

        Assert.Contains("    kind: CHOOSE # obligation (with deadline) or right\n", draft, StringComparison.Ordinal);
        Assert.Contains("\nmatter: CHOOSE # ", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_and_a_table_have_no_certainty_where_no_kind_has_one_and_an_import_has_the_fields_of_articles()
    {
        using var place = new Workplace()
            .Write("content/quoin.model.yaml", "quoin-model: 1\nmodel: none\nclaim-kinds: { rule: { certainty: false }, price: { certainty: false } }\nfields: { articles: { matter: { type: text, required: true }, since: { type: date, required: true } } }\n")
            .Write("seeds/more.txt", "A worker may ask for a copy.\n")
            .Write("marks.csv", "source,quote\nmore.txt,A worker may ask for a copy\n");

        Assert.DoesNotContain("certainty", place.Quoin("new", "seeds/more.txt", "--dry-run").Succeeded, StringComparison.Ordinal);
        var import = place.Quoin("import", "csv", "marks.csv");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        var text = place.Read("content/more.quoin.yaml");
        Assert.DoesNotContain("certainty", text, StringComparison.Ordinal);
        Assert.Contains("\nmatter: CHOOSE # ", text, StringComparison.Ordinal);
        Assert.Contains("\nsince: CHOOSE # an ISO 8601 date, such as ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_has_the_level_whose_words_a_sentence_has()
    {
        using var place = new Workplace()
            .Write("content/quoin.model.yaml", "quoin-model: 1\nlevels: { contested: { is: possible, hedges: { en: a minority holds } }, arguable: { is: possible, hedges: { en: there is an argument that, de: vertretbar } }, settled: { is: established } }\n")
            .Write("seeds/more.txt", "There is an argument that the notice was late.\nIt was given in May, and the court has the file.\n")
            .Write("seeds/deutsch.txt", "Die Frist ist nach der Ansicht des Gerichts vertretbar verstrichen.\n");

        var draft = place.Quoin("new", "seeds/more.txt", "--dry-run").Succeeded;
        Assert.Contains("certainty: arguable # \"There is an argument that\"\n", draft, StringComparison.Ordinal);
        Assert.Contains("certainty: settled\n", draft, StringComparison.Ordinal);
        Assert.Contains("certainty: arguable # \"vertretbar\"\n", place.Quoin("new", "seeds/deutsch.txt", "--dry-run").Succeeded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is: recommendation", "is: recomendation", "--unsafe")]
    [InlineData("  exception: {", "  Exception: {", null)]
    [InlineData("label: Duty", "lable: Duty", "--unsafe")]
    public void A_model_is_repaired(string right, string wrong, string? option)
    {
        using var place = Place.Edit("content/quoin.model.yaml", right, wrong);

        var repair = place.Quoin(["repair", .. option is null ? Array.Empty<string>() : [option]]);

        Assert.Equal((0, ""), (repair.ExitCode, repair.Error));
        Assert.Equal(Model, place.Read("content/quoin.model.yaml"));
    }

    [Fact]
    public void An_annotation_is_repaired_in_the_words_of_a_repaired_model()
    {
        using var place = Place.Edit("content/quoin.model.yaml", "  exception: {", "  Exception: {").Edit(Path, "kind: exception", "kind: Exception");

        Assert.Equal(0, place.Quoin("repair").ExitCode);
        Assert.Equal((Model, Annotation), (place.Read("content/quoin.model.yaml"), place.Read(Path)));
    }

    [Theory]
    [InlineData("caveat-kinds:\n  exception: { is: scope }\n", "caveats:", "evidence: [")]
    [InlineData("evidence-kinds:\n  statute: { is: law, bears: established, fields: { pinpoint: { type: text } } }\n", "evidence:", "caveats: [")]
    public void A_draft_has_no_marks_of_a_sort_without_kinds(string kinds, string left, string kept)
    {
        using var place = Place.Edit("content/quoin.model.yaml", kinds, "")
            .Write("seeds/more.txt", "A worker may ask for a copy, unless the file is closed. Under the Records Act 2020 a worker must keep it. However, this is limited to offices.\n");

        var draft = place.Quoin("new", "seeds/more.txt", "--dry-run").Succeeded;

        Assert.DoesNotContain(left, draft, StringComparison.Ordinal);
        Assert.Contains(kept, draft, StringComparison.Ordinal);
        Assert.Contains("limited to offices", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_kinds_of_claims_is_named_where_a_draft_needs_them()
    {
        using var place = Place.Write("content/quoin.model.yaml", "quoin-model: 1\nmodel: none\ncaveat-kinds: { exception: {} }\n").Write("seeds/more.txt", "A worker may ask for a copy.\n");

        Assert.Contains("The model has no kinds of claims, so no claim can be drafted; declare some under 'claim-kinds' in quoin.model.yaml", place.Quoin("new", "seeds/more.txt").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_added_to_an_annotation_with_declared_kinds()
    {
        using var place = Place.Edit("seeds/records.txt", "is exempt.\n", "is exempt. A worker may ask for a copy.\n");

        Assert.StartsWith("Added to content/records.quoin.yaml: 1 claim\n", place.Quoin("new", "seeds/records.txt", "--append").Succeeded, StringComparison.Ordinal);
        Assert.Contains("kind: CHOOSE", place.Read(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_gives_declared_kinds_and_fields()
    {
        using var place = Place
            .Edit("seeds/records.txt", "is exempt.\n", "is exempt. An employer must file the form. A worker may ask for a copy.\n")
            .Write("marks.csv", "id,kind,certainty,quote,deadline,penalty,rights\nmust-file,obligation,established,An employer must file the form,2027-05-01,EUR 100,may-see; may-ask\nmay-ask,right,established,A worker may ask for a copy,,,\n");

        Assert.Equal("added to content/records.quoin.yaml: 2 marks\n2 rows: 2 taken\n", place.Quoin("import", "csv", "marks.csv").Succeeded);
        Assert.Contains("deadline: 2027-05-01, ", place.Read(Path).ReplaceLineEndings(", ").Replace("      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, place.Quoin("check").ExitCode);
        Assert.Equal("2 rows: 2 there already\n", place.Quoin("import", "csv", "marks.csv").Succeeded);
    }

    [Fact]
    public void A_row_of_a_sort_without_kinds_is_refused()
    {
        using var place = Place.Edit("content/quoin.model.yaml", "evidence-kinds:\n  statute: { is: law, bears: established, fields: { pinpoint: { type: text } } }\n", "")
            .Edit("seeds/records.txt", "is exempt.\n", "is exempt. The Records Act says so.\n")
            .Write("marks.csv", "mark,id,quote\nevidence,act,The Records Act says so\n");

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("the model has no kinds of evidence; declare some in quoin.model.yaml", command.Output + command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_errors_of_a_model_are_shown_where_one_annotation_is_checked()
    {
        using var place = Place.Edit("content/quoin.model.yaml", "is: recommendation", "is: recomendation");

        var command = place.Quoin("check", Path);

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("content/quoin.model.yaml", command.Output, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 file", command.Output, StringComparison.Ordinal);
        Assert.Contains("1 annotation is checked only in part until the model has no errors", command.Output + command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_errors_of_a_model_are_not_old_because_they_hide_what_is_new()
    {
        using var place = Place.Edit("content/quoin.model.yaml", "is: recommendation", "is: recomendation");
        GitRepository.Create(place);

        var command = place.Edit(Path, "matter: R-17", "mater: R-17").Quoin("check", "--only-new", "--since", "HEAD");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("QUO1005", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_schema_is_written_of_a_model_with_errors()
    {
        using var place = Place.Edit("content/quoin.model.yaml", "is: recommendation", "is: recomendation");

        var command = place.Quoin("schema");

        Assert.Equal(2, command.ExitCode);
        Assert.Contains("The model has errors, so no schema was written; fix them first: content/quoin.model.yaml(4,21): QUO1005: ", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "records")]
    [InlineData("list")]
    public void Nothing_is_shown_with_a_model_with_errors(params string[] arguments)
    {
        // The claim of the broken kind has no fault of its own, but selectors and rules know it no longer.
        using var place = Place.Edit("content/quoin.model.yaml", "is: recommendation", "is: recomendation");

        var command = place.Quoin(arguments);

        Assert.Equal(1, command.ExitCode);
        Assert.DoesNotContain("An employer must keep records", command.Output, StringComparison.Ordinal);
        Assert.Contains("has errors", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_not_compared_with_a_model_with_errors()
    {
        using var place = Place;
        foreach (var side in (string[])["old", "new"])
        {
            place.Write($"{side}/{Path}", Annotation).Write($"{side}/content/quoin.model.yaml", Model).Write($"{side}/seeds/records.txt", place.Read("seeds/records.txt"));
        }

        var command = place.Edit("new/content/quoin.model.yaml", "is: recommendation", "is: recomendation").Quoin("diff", "old", "new");

        Assert.Contains("new/content/records.quoin.yaml is not compared, because it has errors in 'new': quoin.model.yaml(4,21): QUO1005: ", command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("must-keep", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new", "seeds/more.txt")]
    [InlineData("new", "seeds/records.txt", "--append")]
    public void Nothing_is_drafted_with_a_model_with_errors(params string[] arguments)
    {
        using var place = Place.Edit("content/quoin.model.yaml", "is: recommendation", "is: recomendation").Write("seeds/more.txt", "A worker may ask for a copy.\n");

        var command = place.Quoin(arguments);

        Assert.Equal(2, command.ExitCode);
        Assert.Contains("The model has errors, so nothing can be written with it; fix them first: quoin.model.yaml(4,21): QUO1005: ", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_is_listed_as_what_it_is()
    {
        using var place = Place;

        Assert.Matches("content/quoin.model.yaml +model\\s", place.Quoin("files").Succeeded);
    }

    [Theory]
    [InlineData("deadline", "soon", "'soon' is not")]
    [InlineData("kind", "duty", "there is no kind 'duty'")]
    public void A_cell_that_is_not_of_its_form_is_refused(string column, string text, string reason)
    {
        using var place = Place.Edit("seeds/records.txt", "is exempt.\n", "is exempt. An employer must file the form.\n")
            .Write("marks.csv", $"id,certainty,quote,{column}{(column == "kind" ? "" : ",kind")}\nmust-file,established,An employer must file the form,{text}{(column == "kind" ? "" : ",obligation")}\n");

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains(reason, command.Output + command.Error, StringComparison.Ordinal);
    }
}
