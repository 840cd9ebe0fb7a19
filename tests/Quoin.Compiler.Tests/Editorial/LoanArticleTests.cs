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

    [Fact]
    public void It_compiles_without_a_diagnostic() =>
        Assert.Empty(Compile().Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_sentence_is_accounted_for()
    {
        var coverage = Compile().Article.Coverage;

        Assert.Equal(coverage.Sentences, coverage.Marked + coverage.Asides);
    }

    private static Compilation Compile() =>
        Compilation.OfWhole(Repository.Read(AnnotationPath), Repository.Read(SourcePath), AnnotationPath, SourcePath);
}
