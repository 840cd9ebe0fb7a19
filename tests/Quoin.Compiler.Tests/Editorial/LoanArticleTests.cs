namespace Quoin.Compiler.Tests;

/// <summary>
/// An article about the law of loans, annotated with care: "may" permits, "likely" is part of a condition, and limits are caveats.
/// Rules that were found on health research must be quiet here.
/// </summary>
public sealed class LoanArticleTests
{
    private const string Folder = "tests/Quoin.Compiler.Tests/Articles";
    private const string AnnotationPath = $"{Folder}/early-loan-repayment.quoin.yaml";
    private const string SourcePath = $"{Folder}/early-loan-repayment.txt";

    /// <summary>What is reported, as the id and the line.</summary>
    private static readonly string[] Known =
    [
        // A borrower may repay: a right, not a doubt.
        "QUO4003 91", "QUO4003 96", "QUO4003 117", "QUO4003 122", "QUO4003 183", "QUO4003 192",
    ];

    [Fact]
    public void It_has_only_the_findings_that_are_known() =>
        Assert.Equal(Known, Compile().Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Range.StartLine + 1}"));

    [Fact]
    public void Every_sentence_is_accounted_for()
    {
        var coverage = Compile().Article.Coverage;

        Assert.Equal(coverage.Sentences, coverage.Marked + coverage.Asides);
    }

    private static Compilation Compile() =>
        Compilation.OfWhole(Repository.Read(AnnotationPath), Repository.Read(SourcePath), AnnotationPath, SourcePath);
}
