using System.Diagnostics;

namespace Quoin.Tool.Tests.Quotations;

/// <summary><c>quoin quote</c>, as a process.</summary>
public sealed class QuoteTests
{
    private const string Repeated = "Tea may help you wake up, but the trial was small.\nTea “wakes”\nyou up — says Mrs. Brown. Tea may help you wake up again.\n";
    private const string Markdown = "# Кава\n\nКава **може** допомогти прокинутися: [дослідження](http://x.example/y) було мале. Кава може допомогти вночі.\n";

    private static Workplace Place => new Workplace().Write("seeds/tea.txt", Repeated).Write("seeds/кава.md", Markdown);

    [Fact]
    public void The_only_passage_is_printed_as_yaml_to_paste()
    {
        using var place = Place;

        Assert.Equal("# seeds/tea.txt:1:31\nquote: \"the trial was small\"\n", place.Quoin("quote", "the trial was small").Succeeded);
    }

    [Fact]
    public void Each_of_several_passages_is_printed_with_what_distinguishes_it()
    {
        using var place = Place;

        Assert.Equal(
            """
            # 2 places; choose one, or give more words
            # seeds/tea.txt:1:1
            #   [Tea may help you wake up], but the trial was small. Tea “wakes” y…
            quote: { exact: "Tea may help you wake up", suffix: ", but the trial" }

            # seeds/tea.txt:3:27
            #   …. Tea “wakes” you up — says Mrs. Brown. [Tea may help you wake up] again.
            quote: { exact: "Tea may help you wake up", suffix: "again." }

            """,
            place.Quoin("quote", "Tea may help you wake up").Succeeded);
    }

    [Fact]
    public void A_sentence_that_has_the_words_twice_is_one_place()
    {
        using var place = new Workplace().Write("seeds/tea.txt", "Green tea is tea.\n");

        Assert.Equal("# seeds/tea.txt:1:1\nquote: \"Green tea is tea.\"\n", place.Quoin("quote", "tea", "--sentence").Succeeded);
    }

    [Theory]
    [InlineData("Tea \"wakes\"   you up - says", "# seeds/tea.txt:2:1, with other typography\nquote: \"Tea “wakes” you up — says\"\n")]
    [InlineData("Tea “wakes” you up", "# seeds/tea.txt:2:1, with other white space\nquote: \"Tea “wakes” you up\"\n")]
    [InlineData("Кава **може** допомогти прокинутися", "# seeds/кава.md:3:1, without the markup\nquote: \"Кава може допомогти прокинутися\"\n")]
    [InlineData("допомогти […] було мале", "# seeds/кава.md:3:15\nquote: \"допомогти […] було мале\"\n")]
    [InlineData("trial", "# seeds/tea.txt:1:35\nquote: { exact: \"trial\", suffix: \"was small. Tea “wakes”\" }\n")]
    public void Words_are_taken_from_the_source_whatever_white_space_markup_and_typography_were_typed(string words, string output)
    {
        using var place = Place;

        Assert.Equal(output, place.Quoin("quote", words).Succeeded);
    }

    [Theory]
    [InlineData("Tea can help you wake up, but the trial was small", "# The words are in none of the 2 sources; the nearest text is at line 1, column 1 and differs here [quote → source]: \"Tea [can → may] help you wake …\"\n# seeds/tea.txt:1:1, the nearest text\nquote: \"Tea may help you wake up, but the trial was small\"\n")]
    [InlineData("the Trial was small", "# The words are in none of the 2 sources; it is at line 1, column 31 with different capitalization [quote → source]: \"the [Trial → trial] was small\"\n# seeds/tea.txt:1:31, the nearest text\nquote: \"the trial was small\"\n")]
    [InlineData("rial was smal", "# The words are in none of the 2 sources; the words begin or end inside \"trial\" at line 1, column 35 and \"small\" at line 1, column 45\n# seeds/tea.txt:1:35, the nearest text\nquote: \"trial was small\"\n")]
    [InlineData("nothing of this kind", "# The words are in none of the 2 sources, and no text is near them\n")]
    public void Words_that_differ_in_a_letter_are_never_taken_and_answered_with_the_nearest_text(string words, string output)
    {
        using var place = Place;

        var command = place.Quoin("quote", words);

        Assert.Equal((1, output, ""), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void A_quote_that_a_check_would_report_is_printed_with_that_and_the_sentence_is_clean()
    {
        using var place = Place;

        Assert.Equal(
            """
            # seeds/tea.txt:1:1
            # warning QUO2015: After the quote, its sentence says "but" at line 1, column 27, which may limit it; quote the whole sentence, quote that word in a caveat, or give the words from the quote to there as 'suffix' if it does not
            quote: "Tea may […] was small"

            """,
            place.Quoin("quote", "Tea may […] was small").Succeeded);
        Assert.Equal("# seeds/tea.txt:1:1\nquote: \"Tea may help you wake up, but the trial was small.\"\n", place.Quoin("quote", "wake up, but", "--sentence").Succeeded);
    }

    [Fact]
    public void The_standard_input_is_read_in_place_of_an_argument()
    {
        using var place = Place;

        Assert.Equal("# seeds/tea.txt:1:31, with other white space\nquote: \"the trial was small\"\n", Piped(place, "the trial\nwas small\n", "quote"));
        Assert.Equal("# seeds/tea.txt:1:31\nquote: \"the trial was small\"\n", Piped(place, "the trial was small", "quote", "-"));
    }

    [Fact]
    public Task Json_has_everything_that_an_editor_needs()
    {
        using var place = Place;

        return Verify(
            place.Quoin("quote", "Tea may help you wake up", "--format", "json").Succeeded
            + place.Quoin("quote", "Tea can help you wake up, but the trial", "--format", "json").Failed
            + place.Quoin("quote", "nothing of this kind", "--format", "json").Failed);
    }

    [Fact]
    public void A_quote_that_was_pasted_passes_the_check()
    {
        using var place = Place;
        string[] typed = ["Tea may help you wake up again", "Tea \"wakes\" you up - says Mrs. Brown.", "trial was small"];
        var quotes = typed.Select((words, i) => $"  c{i}:\n    kind: background\n    certainty: established\n    {place.Quoin("quote", words, "--sentence").Succeeded.Split('\n').Single(line => line.StartsWith("quote:", StringComparison.Ordinal))}\n");
        place.Write("content/tea.quoin.yaml", $"quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: ../seeds/tea.txt\nclaims:\n{string.Concat(quotes)}");

        Assert.DoesNotContain("QUO2", place.Quoin("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_annotation_cannot_contain_is_named_and_never_reaches_the_terminal()
    {
        using var place = new Workplace().Write("seeds/evil.txt", "The red \u001B[31m words are \u202E here to see. The red one.\n");

        Assert.Equal(
            "# seeds/evil.txt:1:15\n# It cannot be quoted, because it contains the character U+202E, which is not shown and which an annotation cannot contain; quote the words before and after it\n",
            place.Quoin("quote", "words are \u202E here").Succeeded);
        Assert.DoesNotContain('\u001B', place.Quoin("quote", "The red").Succeeded);
        Assert.DoesNotContain('\u202E', place.Quoin("quote", "words are \u202E here", "--format", "json").Succeeded);
    }

    [Theory]
    [InlineData("quote|  ", "There are no words to search; give them as quoin quote \"some words\", or pass them to the standard input")]
    [InlineData("quote|…!", "There are no words to search; give them as quoin quote \"some words\", or pass them to the standard input")]
    [InlineData("quote|tea|--source|seeds/te.txt", "There is no source 'seeds/te.txt'; did you mean 'seeds/tea.txt'?")]
    [InlineData("quote|tea|--format|jsn", "--format cannot be 'jsn'; did you mean 'json'?")]
    public void What_cannot_be_searched_is_one_line(string arguments, string message)
    {
        using var place = Place;

        var command = place.Quoin(arguments.Split('|'));

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
    }

    [Fact]
    public void Words_that_are_too_long_are_refused()
    {
        using var place = Place;

        Assert.Equal("quoin: The words have 20001 characters, and 20000 can be searched; quote a sentence\n", place.Quoin("quote", new string('a', 20_001)).Error);
    }

    [Fact]
    public void Without_sources_there_is_nothing_to_search()
    {
        using var place = new Workplace();

        var command = place.Quoin("quote", "tea");

        Assert.Equal((2, "quoin: No sources in the folders 'content/' and 'seeds/'; put an article such as 'seeds/tea.txt' there, or name a file with --source\n"), (command.ExitCode, command.Error));
    }

    private static string Piped(Workplace place, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Workplace.Program, .. arguments])
        {
            WorkingDirectory = place.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
