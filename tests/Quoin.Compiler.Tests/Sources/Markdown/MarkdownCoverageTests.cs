namespace Quoin.Compiler.Tests;

/// <summary>Sentences of Markdown are those that a reader reads as such.</summary>
public sealed class MarkdownCoverageTests
{
    private const string Page = """
        ---
        title: "On tea"
        author: A. Koval
        draft: false
        ---

        On tea and sleep
        ================

        Tea helps people sleep.

        A second heading
        ----------------

        ```csharp
        // This is code. It makes no claim.
        ```

        <!-- Editor: check this. Really. -->

        <div class="note">
        Some people sleep worse.
        </div>

        | Tea   | Hours |
        |-------|-------|
        | black | 7.5 h. Not more. |
        | green | 8.0 |

        ![A cup of tea. Photo by Koval.](cup.png)

        [koval]: https://example.org/koval "Koval on tea"

        #1 reason to drink tea is taste.

            indented code. Also no claim.

        ***

        Term
        : Its definition is here.

        - [ ] Buy tea.
        - [x] Drink tea.

        > [!NOTE]
        > It is hot. *Beware.*
        """;

    [Fact]
    public void Front_matter_headings_code_comments_tags_images_and_definitions_of_links_are_no_sentences() => Assert.Equal(
        [
            "Some people sleep worse.", "black", "7.5 h.", "Not more.", "green", "#1 reason to drink tea is taste.", "Its definition is here.", "Buy tea.", "Drink tea.", "It is hot.", "Beware.",
        ],
        MarkdownCompilation.Unaccounted(Page, "asides: [\"Tea helps people sleep\"]\n"));

    [Fact]
    public void A_reference_in_a_footnote_is_one_sentence_and_a_remark_is_as_many_as_it_has() => Assert.Equal(
        ["Tea is hot.", "It cools.", "Petrenko A, Bondar B. On tea. J. Tea. 2019;3(2):1-9. doi:10.1000/x", "It cools slowly.", "In 2019 it did not."],
        MarkdownCompilation.Unaccounted("""
            Tea is hot.[^1] It cools.[^2]

            [^1]: Petrenko A, Bondar B. On tea. *J. Tea*. 2019;3(2):1-9. doi:10.1000/x
            [^2]: It cools slowly. In 2019 it did not.
            """));

    [Fact]
    public void A_footnote_mark_glues_no_sentences() => Assert.Equal(
        ["The drug lowers blood pressure.", "It damages the liver in old people.", "Doctors must check the blood.", "Petrenko, 2019.", "Bondar, 2021."],
        MarkdownCompilation.Unaccounted("The drug lowers blood pressure.[^1] It damages the liver in old people.[^2] Doctors must check the blood.\n\n[^1]: Petrenko, 2019.\n[^2]: Bondar, 2021.\n"));

    [Theory]
    [InlineData("It is kept. `find` looks it up. Run `dotnet test`. `a.b. C` is one.", "It is kept.", "find looks it up.", "Run dotnet test.", "a.b. C is one.")]
    [InlineData("Use options, e.g. `find` and `vs. All`. Then `.ci/run`.", "Use options, e.g. find and vs. All.", "Then .ci/run.")]
    [InlineData("The variable `x`. It is set.", "The variable x.", "It is set.")]
    public void Code_is_a_word_and_begins_a_sentence_in_small_letters_too(string markdown, params string[] sentences) =>
        Assert.Equal(sentences, MarkdownCompilation.Unaccounted(markdown));

    [Theory]
    [InlineData("Tea is hot  \nMilk is cold", "Tea is hot", "Milk is cold")]
    [InlineData("5.1. Take one<br>5.2. Take two\\\nDo not take three", "5.1. Take one", "5.2. Take two", "Do not take three")]
    [InlineData("Tea is hot  \nand milk is cold", "Tea is hot\nand milk is cold")]
    [InlineData("<p>Tea is hot<br>Milk is cold</p>", "Tea is hot", "Milk is cold")]
    public void A_line_that_its_author_ended_is_a_sentence_unless_it_goes_on(string markdown, params string[] sentences) =>
        Assert.Equal(sentences, MarkdownCompilation.Unaccounted(markdown));

    [Fact]
    public void Front_matter_in_TOML_is_no_sentence() => Assert.Equal(
        ["Tea is hot.", "+++ is a sign."],
        MarkdownCompilation.Unaccounted("+++\ntitle = \"On tea. And milk.\"\n\ndraft = false\n+++\n\nTea is hot.\n\n+++ is a sign.\n"));

    [Fact]
    public void A_number_sign_without_a_space_is_no_heading() => Assert.Equal(
        ["Tea helps people sleep.", "#1 cause of harm is the drug itself.", "#metoo posts were left out.", "Others slept badly."],
        Compilation.Of("", "Tea helps people sleep.\n#1 cause of harm is the drug itself.\n#metoo posts were left out.\nOthers slept badly.\n").Compiled!.Article is { } article
            ? article.Unaccounted.Select(sentence => article.SourceText.Substring(sentence.Span.Start, sentence.Span.Length))
            : []);
}
