using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class ArticleCompilerTests
{
    [Fact]
    public void A_file_that_cannot_be_read_is_reported_at_its_start()
    {
        var parsed = ArticleCompiler.Parse("content/salt.quoin.yaml", text: null);

        Assert.Null(parsed.Annotation);
        Assert.Equal(
            "content/salt.quoin.yaml(1,1): error QUO9002: 'salt.quoin.yaml' cannot be read; check that it exists and is text in UTF-8",
            Assert.Single(parsed.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("# Nothing but a comment.\n", "nothing")]
    [InlineData("- a\n- b\n", "a list")]
    [InlineData("Salt is white.\n", "a text")]
    public void A_file_that_is_no_mapping_is_reported(string text, string what)
    {
        var parsed = ArticleCompiler.Parse("content/salt.quoin.yaml", text);

        Assert.Null(parsed.Annotation);
        Assert.Equal(
            $"'the file' must be a mapping of the keys of an annotation, but {what} was found; write for example: {{ quoin: 1, … }}",
            Assert.Single(parsed.Diagnostics).Message);
    }

    [Fact]
    public void An_annotation_with_many_faults_reports_each_of_them_once_in_the_order_of_the_file()
    {
        var annotation = MarkedText.Parse(
            """
            quoin: ⟦2⟧
            article: salt
            title: ⟦⟧[Salt]
            language: ⟦English⟧
            source: ../seeds/salt.txt
            ⟦colour⟧: white
            terms:
              ⟦Salt⟧: { label: salt, quote: "Salt" }
              ⟦iron⟧: { quote: ⟦"Iron"⟧ }
              salt: { label: salt, quote: ⟦"Sal"⟧ }
            claims:
              white: { kind: ⟦color⟧, certainty: established, quote: "Salt is white", about: [salt, ⟦iodine⟧] }
              ⟦white⟧: { kind: definition, certainty: established, quote: "Salt is white" }
              ⟦salt⟧: { kind: definition, certainty: established, quote: "Salt is white" }
            asides: [ ⟦"Sugar is white."⟧ ]
            """);

        var compilation = Compilation.OfWhole(annotation.Text, "Salt is white.");

        Assert.Equal(
            [
                "QUO1007", "QUO1004", "QUO1007", "QUO1002", "QUO1006", "QUO1003", "QUO2001", "QUO2004", "QUO1005", "QUO3001", "QUO1008",
                "QUO3003", "QUO2001",
            ],
            compilation.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal(
            annotation.Marks.Select(mark => (mark.StartLine, mark.StartColumn)),
            compilation.Faults.Select(fault => (fault.Range.StartLine, fault.Range.StartColumn)));
    }
}
