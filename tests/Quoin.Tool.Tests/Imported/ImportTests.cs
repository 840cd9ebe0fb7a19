using System.Text;

namespace Quoin.Tool.Tests.Imported;

/// <summary><c>quoin import csv</c>, as a process.</summary>
public sealed class ImportTests
{
    private const string Tea = "Tea may help you wake up, but the trial was small. A trial of 30 people found it. Tea tastes good.\n\nTea tastes good, says Mrs. Brown.\n";

    private const string Table = """"
        source,mark,id,quote,kind,certainty,statement.en,statement.uk,caveats,evidence,applies-to,by,sample-size,x-note
        tea.txt,caveat,small-trial,the trial was small,limitation,,The trial was small.,Дослідження було мале.,,,all,,,
        tea.txt,evidence,trial-30,A trial of 30 people found it,Clinical Trial,,,,,,,"University of ""Tea""",30,
        tea.txt,claim,wakes-you-up,Tea may help you wake up,efficacy,possible,Tea may wake you up.,Чай може розбудити.,small-trial; ,trial-30,,,,"checked, twice"
        tea.txt,,,"Tea tastes good,
        says Mrs. Brown",Background,Established,,,,,,,,
        tea.txt,aside,,says Mrs. Brown,,,,,,,,,,

        """";

    private static Workplace Place => new Workplace().Write("seeds/tea.txt", Tea);

    [Fact]
    public void Rows_become_an_annotation_that_passes_the_check()
    {
        using var place = Place.Write("marks.csv", Table);

        Assert.Equal("wrote content/tea.quoin.yaml: 5 marks\n5 rows: 5 taken\n", place.Quoin("import", "csv", "marks.csv").Succeeded);
        Assert.Equal(
            """
            quoin: 1
            article: tea
            title: "Tea" # from the name of the file
            language: en
            source: ../seeds/tea.txt

            evidence:
              trial-30:
                kind: clinical-trial
                by: "University of \"Tea\""
                sample-size: 30
                quote: "A trial of 30 people found it"

            caveats:
              small-trial:
                kind: limitation
                statement: { en: "The trial was small.", uk: "Дослідження було мале." }
                quote: "the trial was small"
                applies-to: all

            claims:
              wakes-you-up:
                kind: efficacy
                certainty: possible
                statement: { en: "Tea may wake you up.", uk: "Чай може розбудити." }
                quote: "Tea may help you wake up"
                evidence: [trial-30]
                caveats: [small-trial]
                x-note: "checked, twice"

              tea-tastes-good-says-mrs:
                kind: background
                certainty: established
                quote: "Tea tastes good, says Mrs. Brown"

            asides:
              - "says Mrs. Brown"

            """,
            place.Read("content/tea.quoin.yaml"));
        Assert.Equal(0, place.Quoin("check", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void A_second_import_leaves_everything_as_it_is()
    {
        using var place = Place.Write("marks.csv", Table + "tea.txt,claim,,Tea can help you wake up,efficacy,possible,,,,,,,,\n");
        place.Quoin("import", "csv", "marks.csv");
        var before = place.Read("content/tea.quoin.yaml");

        Assert.Equal("6 rows: 6 there already\n", place.Quoin("import", "csv", "marks.csv").Succeeded);
        Assert.Equal(before, place.Read("content/tea.quoin.yaml"));
    }

    [Theory]
    [InlineData("efficacy,possible,", "efficacy,established,", "certainty")]
    [InlineData("small-trial; ,", "small-trial; other,", "caveats")]
    [InlineData(",small-trial; ,", ",,", null)]
    [InlineData("Tea may wake you up.,", "Tea wakes you up.,", "statement")]
    [InlineData(",Чай може розбудити.,", ",,", null)]
    [InlineData("limitation,,The trial was small.", "scope,,The trial was tiny.", "kind, statement")]
    [InlineData(",all,", ",kind = efficacy,", "applies-to")]
    [InlineData("\"\"Tea\"\"\",30", "\"\"Tea\"\"\",31", "sample-size")]
    [InlineData("checked, twice", "checked", "x-note")]
    public void A_row_whose_mark_has_other_values_is_reported_and_nothing_is_written(string from, string to, string? keys)
    {
        using var place = Place.Write("marks.csv", Table);
        place.Quoin("import", "csv", "marks.csv");
        var before = place.Read("content/tea.quoin.yaml");
        Assert.Contains(from, Table, StringComparison.Ordinal);
        place.Write("marks.csv", Table.Replace(from, to, StringComparison.Ordinal));

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(before, place.Read("content/tea.quoin.yaml"));
        if (keys is null)
        {
            Assert.Equal("5 rows: 5 there already\n", command.Succeeded);
            return;
        }

        Assert.Equal(1, command.ExitCode);
        Assert.Contains($"the annotation has it with other values: {keys}; change them there, or in the table\n", command.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n5 rows: 4 there already, 1 differs\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_not_found_or_in_several_places_becomes_a_draft_that_does_not_compile()
    {
        using var place = Place.Write("marks.csv", """
            quote,kind,certainty
            Tea can help you wake up,efficacy,possible
            Tea tastes good,background,established
            the trial was small,background,established

            """);

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(
            (1, """
            row  source  mark   result     column  reason
            2            claim  not found  quote   the nearest text is at line 1, column 1 and differs here [quote → source]: "Tea [can → may] help you wake up"
            3            claim  ambiguous  quote   the quote is in 2 places, at line 1, column 83; line 3, column 1; quote more, or give 'prefix', 'suffix' or 'occurrence'

            wrote content/tea.quoin.yaml: 3 marks
            3 rows: 1 taken, 1 ambiguous, 1 not found

            """),
            (command.ExitCode, command.Output));
        Assert.EndsWith(
            """
            claims:
              tea-can-help-you-wake:
                kind: efficacy
                certainty: possible
                quote: "Tea can help you wake up"
                status: draft
                x-nearest: "line 1, column 1: Tea may help you wake up"

              tea-tastes-good:
                kind: background
                certainty: established
                quote: "Tea tastes good"
                status: draft
                x-places: "line 1, column 83; line 3, column 1"

              the-trial-was-small:
                kind: background
                certainty: established
                quote: "the trial was small"

            """,
            place.Read("content/tea.quoin.yaml"), StringComparison.Ordinal);
        var check = place.Quoin("check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("QUO2001", check.Output, StringComparison.Ordinal);
        Assert.Contains("QUO2002", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prefix_suffix_and_occurrence_pick_a_place()
    {
        using var place = Place.Write("marks.csv", """
            quote,kind,certainty,prefix,suffix,occurrence
            Tea tastes good,background,established,,"says Mrs",
            Tea tastes good,background,established,found it.,,
            trial,background,established,,,2
            small,background,established,no such words,,

            """);

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(1, command.ExitCode);
        Assert.StartsWith(
            """
            row  source  mark   result     column  reason
            2            claim  not found  quote   the words are at line 1, column 83; line 3, column 1, but 'prefix', 'suffix' and 'occurrence' pick none of these places
            5            claim  not found  quote   the words are at line 1, column 45, but 'prefix', 'suffix' and 'occurrence' pick none of these places

            """,
            command.Output, StringComparison.Ordinal);
        Assert.Contains("quote: { exact: \"Tea tastes good\", prefix: \"found it.\" }\n", place.Read("content/tea.quoin.yaml"), StringComparison.Ordinal);
        Assert.Contains("quote: { exact: \"trial\", occurrence: 2 }\n", place.Read("content/tea.quoin.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_are_added_to_an_annotation_in_its_form()
    {
        var annotation = Workplace.TeaAnnotation.Replace("\n", "\r\n", StringComparison.Ordinal) + "# The end.\r\n";
        using var place = Workplace.Tea.Write("content/tea.quoin.yaml", annotation).Write("marks.csv", """
            quote,mark,kind,certainty,id
            Tea may help you,claim,safety,possible,helps
            was small,caveat,,,

            """);

        Assert.Equal("added to content/tea.quoin.yaml: 2 marks, with 1 CHOOSE to replace by a word\n2 rows: 2 taken\n", place.Quoin("import", "csv", "marks.csv").Succeeded);

        var text = place.Read("content/tea.quoin.yaml");
        Assert.Equal(
            annotation.Replace("    applies-to: { kind: efficacy }\r\n", "    applies-to: { kind: efficacy }\r\n  was-small:\r\n    kind: CHOOSE # limitation, precondition, risk, scope or uncertainty\r\n    quote: \"was small\"\r\n", StringComparison.Ordinal)
                .Replace("    quote: \"Tea may help you wake up\"\r\n", "    quote: \"Tea may help you wake up\"\r\n  helps:\r\n    kind: safety\r\n    certainty: possible\r\n    quote: \"Tea may help you\"\r\n", StringComparison.Ordinal),
            text);
        Assert.Equal(1, place.Quoin("check").ExitCode);
        place.Write("content/tea.quoin.yaml", text.Replace("CHOOSE", "limitation", StringComparison.Ordinal));
        Assert.Equal(0, place.Quoin("check", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void What_is_wrong_with_a_row_is_said_with_its_column_and_the_nearest_word()
    {
        using var place = Place.Write("seeds/coffee.txt", "Coffee is black.\n").Write("marks.csv", """
            source,mark,id,quote,kind,certainty,caveats,label
            tee.txt,,,Tea tastes good,background,established,,
            tea.txt,cavaet,,the trial was small,limitation,,,
            tea.txt,,Wakes You Up,Tea may help you wake up,efficacy,possible,,
            tea.txt,,a,Tea may help you wake up,efficcy,possible,,
            tea.txt,,b,Tea may help you wake up,efficacy,possible,smal-trial,
            tea.txt,caveat,small-trial,the trial was small,limitation,possible,,
            tea.txt,caveat,small-trials,the trial was small,limitation,,,
            tea.txt,,c,,efficacy,possible,,
            tea.txt,term,d,trial was small,,,,
            tea.txt,,e,A trial of 30 people,efficacy,possible,,
            tea.txt,,e,found it,efficacy,possible,,
            ,,f,found it,efficacy,possible,,
            tea.txt,,g,found it,efficacy,possible,,,too much

            """);

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(1, command.ExitCode);
        Assert.Equal(
            """
            row  source   mark    result   column     reason
            2    tee.txt  claim   invalid  source     there is no source 'tee.txt'; did you mean 'tea.txt'?
            3    tea.txt  cavaet  invalid  mark       there is no mark 'cavaet'; did you mean 'caveat'?
            4    tea.txt  claim   invalid  id         'Wakes You Up' is not an id; did you mean 'wakes-you-up'?
            5    tea.txt  claim   invalid  kind       there is no kind 'efficcy'; did you mean 'efficacy'?
            6    tea.txt  claim   invalid  caveats    there is no caveat 'smal-trial'; did you mean 'small-trials'?
            7    tea.txt  caveat  invalid  certainty  a caveat has no 'certainty'; empty the cell, or change the mark
            9    tea.txt  claim   invalid  quote      there is no quote; copy a passage of the source
            10   tea.txt  term    invalid  label      a term needs 'label'
            12   tea.txt  claim   invalid  id         row 11 has the id 'e' already; choose another
            13            claim   invalid  source     the row names no source; write its path or its name
            14   tea.txt  claim   invalid             the row has 9 cells, and the header has 8; put a cell that has the delimiter into quotation marks

            wrote content/tea.quoin.yaml: 2 marks
            13 rows: 2 taken, 11 invalid

            """,
            command.Output);
    }

    [Fact]
    public void A_claim_is_left_out_with_its_caveat_and_what_refers_to_the_claim()
    {
        using var place = Place.Write("marks.csv", """
            mark,id,quote,kind,certainty,caveats,applies-to
            caveat,other,found it,limitation,,,wakes
            claim,wakes,Tea may help you wake up,efficacy,possible,small-trial,
            caveat,small-trial,the trial was small,limitaton,,,
            claim,good,found it. Tea tastes good,background,established,,

            """);

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal(
            """
            row  source  mark    result   column      reason
            2            caveat  invalid  applies-to  there is no claim 'wakes', because row 3 is left out
            3            claim   invalid  caveats     there is no caveat 'small-trial', because row 4 is left out
            4            caveat  invalid  kind        there is no kind 'limitaton'; did you mean 'limitation'?

            """,
            string.Join('\n', command.Output.Split('\n').Take(4)) + "\n");
        Assert.EndsWith("4 rows: 1 taken, 3 invalid\n", command.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("wakes", place.Read("content/tea.quoin.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    public void What_a_spreadsheet_writes_is_read(string encoding, bool hasSeparatorLine)
    {
        using var place = new Workplace().Write("seeds/чай.md", "# Чай\n\nЧай **може** допомогти прокинутися; дослідження було мале.\n");
        var text = (hasSeparatorLine ? "sep=;\r\n" : "") + "Джерело;Zitat;KIND;certainty\r\nчай.md;\"Чай може допомогти прокинутися; дослідження\";efficacy;possible\r\n;;;\r\n";
        var used = Encoding.GetEncoding(encoding);
        File.WriteAllBytes(place.PathOf("таблиця.csv"), [.. used.GetPreamble(), .. used.GetBytes(text)]);

        Assert.Equal(
            "wrote content/chai.quoin.yaml: 1 mark\n1 row: 1 taken\n",
            place.Quoin("import", "csv", "таблиця.csv", "--map", "quote=Zitat", "--map", "source=Джерело").Succeeded);
        Assert.Equal(
            """
            quoin: 1
            article: chai
            title: "Чай"
            language: uk
            source: ../seeds/чай.md

            claims:
              chai-mozhe-dopomohty-prokynutysia:
                kind: efficacy
                certainty: possible
                quote: "Чай може допомогти прокинутися; дослідження"

            """,
            place.Read("content/chai.quoin.yaml"));
    }

    [Theory]
    [InlineData("", "'marks.csv' has no rows; its first row must name the columns, such as source, quote, kind, certainty")]
    [InlineData("quote,kind\n", "'marks.csv' has a header, but no other rows; there is nothing to import")]
    [InlineData("qoute,kind\na,b\n", "The column 'qoute' is not known; did you mean 'quote'? If not, say what it is with --map, or leave it out with --ignore")]
    [InlineData("quote,caveat\na,b\n", "The column 'caveat' is not known; did you mean 'caveats'? If not, say what it is with --map, or leave it out with --ignore")]
    [InlineData("Zitat,kind\na,b\n", "The column 'Zitat' is not known; it can be one of ")]
    [InlineData("kind\nb\n", "No column is called 'quote'; rename the one with the quotes, or say which with --map, such as --map \"quote=kind\"")]
    [InlineData("quote,quote\na,b\n", "The columns 1 and 2 are both 'quote'; rename one, or leave it out with --ignore")]
    [InlineData("quote,kind.uk\na,b\n", "The column 'kind.uk' has no language, because 'kind' has one form for all; remove the dot and what follows")]
    [InlineData("quote,statement.u_k\na,b\n", "'u_k' in the column 'statement.u_k' is not a language; write a BCP 47 tag after the dot, such as statement.uk")]
    [InlineData("quote,x-caveats\na,b\n", "The column 'x-caveats' would be passed over, because keys that begin with 'x-' are your own, but 'caveats' is a key of the format; remove the 'x-', or choose another name")]
    [InlineData("quote,kind\n\"a,b\n", "A quotation mark of row 2 of 'marks.csv' is not closed; close it, or double a mark that is part of a text")]
    [InlineData("quote,kind\na \"b\" c,d\n", "Row 2 of 'marks.csv' has a quotation mark inside a cell; put the cell into quotation marks, and double the mark inside")]
    public void A_table_that_cannot_be_read_is_one_line_and_nothing_is_written(string table, string message)
    {
        using var place = Place.Write("marks.csv", table);

        var command = place.Quoin("import", "csv", "marks.csv");

        Assert.Equal((2, ""), (command.ExitCode, command.Output));
        Assert.StartsWith($"quoin: {message}", command.Error, StringComparison.Ordinal);
        Assert.Equal(1, command.Error.Split('\n').Length - 1);
        Assert.False(Directory.Exists(place.PathOf("content")));
    }

    [Theory]
    [InlineData("--map|quote", "--map takes a name and a column, such as --map quote=Zitat, and not 'quote'")]
    [InlineData("--map|kind=knid", "There is no column 'knid' for --map; did you mean 'kind'?")]
    [InlineData("--map|knd=kind", "There is no meaning 'knd' for a column; did you mean 'kind'?")]
    [InlineData("--ignore|knd", "There is no column 'knd' for --ignore; did you mean 'kind'?")]
    [InlineData("--delimiter|semicolon", "'semicolon' cannot separate cells; use a character such as ; or the word tab")]
    [InlineData("--source|te.txt", "There is no source 'te.txt'; did you mean 'tea.txt'?")]
    [InlineData("--report|seeds/tea.txt", "'seeds/tea.txt' is there already and is no report of an import, so it is not overwritten; name another file with --report")]
    [InlineData("--report|no/rows.csv", "'no/rows.csv' cannot be written, because its folder does not exist or it is a folder itself; name another file with --report")]
    public void An_option_that_is_wrong_is_one_line_and_nothing_is_written(string options, string message)
    {
        using var place = Place.Write("marks.csv", "quote,kind,certainty\nTea may help you,efficacy,possible\n");

        var command = place.Quoin(["import", "csv", "marks.csv", .. options.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
        Assert.False(Directory.Exists(place.PathOf("content")));
        Assert.Equal(Tea, place.Read("seeds/tea.txt"));
    }

    [Fact]
    public void A_dry_run_writes_only_the_report_which_no_spreadsheet_takes_for_formulas()
    {
        using var place = Place.Write("marks.csv", "quote,kind,certainty,source\nTea may help you,efficacy,possible,\nTea,efficacy,possible,=cmd|'/c calc'!A0\n");

        Assert.Equal("2 rows: 1 taken, 1 invalid; nothing was written\n", place.Quoin("import", "csv", "marks.csv", "--dry-run", "--report", "rows.csv").Output.Split("\n\n")[1].Split('\n', 2)[1]);
        Assert.False(Directory.Exists(place.PathOf("content")));
        const string Report = "row,source,mark,id,result,column,reason\n2,,claim,tea-may-help-you,taken,,\n3,'=cmd|'/c calc'!A0,claim,,invalid,source,";
        Assert.StartsWith(Report, place.Read("rows.csv"), StringComparison.Ordinal);

        // An earlier report is replaced.
        Assert.Equal(1, place.Quoin("import", "csv", "marks.csv", "--dry-run", "--report", "rows.csv").ExitCode);
        Assert.StartsWith(Report, place.Read("rows.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_person_can_choose_is_a_placeholder_after_which_the_check_passes()
    {
        using var place = new Workplace().Write("seeds/shay.txt", "ይህ ጥሩ ሻይ ነው። ሻይ ጥሩ ነው።\n").Write("marks.csv", "quote,certainty\nይህ ጥሩ ሻይ ነው,possible\n");

        Assert.Equal("wrote content/shay.quoin.yaml: 1 mark, with 2 CHOOSE to replace by a word\n1 row: 1 taken\n", place.Quoin("import", "csv", "marks.csv").Succeeded);
        Assert.Equal(1, place.Quoin("check").ExitCode);
        place.Edit("content/shay.quoin.yaml", "language: CHOOSE", "language: am").Edit("content/shay.quoin.yaml", "kind: CHOOSE", "kind: background");
        Assert.Equal(0, place.Quoin("check", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void An_annotation_of_another_source_is_never_overwritten()
    {
        using var place = Place.Write("seeds/black/tea.txt", "Black tea is black.\n").Write("content/tea.quoin.yaml", "quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: ../seeds/tea.txt\n")
            .Write("marks.csv", "source,quote,kind,certainty\nblack/tea.txt,Black tea is black,background,established\n");
        var before = place.Read("content/tea.quoin.yaml");

        Assert.Equal("wrote content/tea-2.quoin.yaml: 1 mark\n1 row: 1 taken\n", place.Quoin("import", "csv", "marks.csv").Succeeded);
        Assert.Equal(before, place.Read("content/tea.quoin.yaml"));
    }

    [Fact]
    public void What_is_too_long_is_refused_in_one_line()
    {
        using var place = Place.Write("cell.csv", $"quote,kind,certainty\n{new string('a', 1_000_000)},efficacy,possible\n");
        using (var file = File.Create(place.PathOf("file.csv")))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        Assert.Equal("quoin: Row 2, column 1 of 'cell.csv' has 1000000 characters, and a cell can have 100000; a quotation mark may not be closed\n", place.Quoin("import", "csv", "cell.csv").Error);
        Assert.Equal("quoin: 'file.csv' has 100 MB, and 32 MB can be imported at once; divide it\n", place.Quoin("import", "csv", "file.csv").Error);
    }

    [Fact]
    public void A_row_whose_words_are_missing_from_the_source_but_are_in_the_annotation_is_there_already()
    {
        using var place = Workplace.Tea.Edit("content/tea.quoin.yaml", "Tea may help", "Tee may help")
            .Write("rows.csv", "source,quote,kind,certainty\nseeds/tea.txt,Tee may help you wake up,efficacy,possible\n");

        var import = place.Quoin("import", "csv", "rows.csv");

        Assert.Equal((0, "1 row: 1 there already\n", ""), (import.ExitCode, import.Output, import.Error));
    }
}
