using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quoin.Analyzers.RepeatedClaims;

namespace Quoin.Generators.Tests;

public class TextExpressionTests
{
    [Theory]
    [InlineData("\"a b\"", "a b")]
    [InlineData("@\"a \"\"b\"\"\"", "a \"b\"")]
    [InlineData("\"\"\"a \"b\" \"\"\"", "a \"b\" ")]
    [InlineData("\"a b\"u8", "a b")]
    [InlineData("\"a\\u0020b\"", "a b")]
    [InlineData("\"a \" + \"b\"", "a b")]
    [InlineData("(\"a \" + (\"b\" + \" c\"))", "a b c")]
    [InlineData("\"a \" + name + \" b\"", "a | b")]
    [InlineData("name + \" b\"", "| b")]
    [InlineData("$\"a {name} b\"", "a | b")]
    [InlineData("$\"\"\"a {name} b\"\"\"", "a | b")]
    [InlineData("\"a \" + $\"b {name}\" + \"c\"", "a b |c")]
    [InlineData("\"a\\0b\"", "a|b")]
    public void A_text_is_what_C_sharp_makes_of_it_and_what_is_not_known_interrupts_it(string expression, string stretches) =>
        Assert.Equal(stretches, string.Join('|', TextExpression.From(Parse(expression))!.Stretches().Select(stretch => stretch.Text)));

    [Theory]
    [InlineData("1 + 2")]
    [InlineData("name")]
    [InlineData("name + name")]
    [InlineData("'a'")]
    public void What_is_no_text_is_none(string expression) => Assert.Null(TextExpression.From(Parse(expression)));

    [Fact]
    public void A_part_of_a_text_is_not_looked_at_by_itself()
    {
        var parts = Parse("\"a\" + (\"b\" + name) + $\"c\"").DescendantNodes().OfType<ExpressionSyntax>();

        Assert.All(parts, part => Assert.Null(TextExpression.From(part)));
    }

    [Theory]
    [InlineData("\"one two\" + \"three four\"", "two", "\"one two\"", 4)]
    [InlineData("\"one two\" + \"three four\"", "three four", "\"three four\"", 0)]
    [InlineData("\"one two\" + \"three four\"", "twothree", "\"one two\" + \"three four\"", null)]
    [InlineData("$\"one {x} two three\"", "three", " two three", 5)]
    public void A_stretch_is_in_the_literal_that_holds_it_or_in_the_whole(string expression, string stretch, string located, int? start)
    {
        var syntax = Parse(expression);
        var text = TextExpression.From(syntax)!;
        var (at, found) = text.Stretches().First(piece => piece.Text.Contains(stretch, StringComparison.Ordinal));

        var place = text.Locate(at + found.IndexOf(stretch, StringComparison.Ordinal), stretch.Length);

        Assert.Equal((located, start), (place.Location.SourceTree!.ToString().Substring(place.Location.SourceSpan.Start, place.Location.SourceSpan.Length), place.Start));
    }

    [Fact]
    public void A_sum_of_thousands_of_literals_is_one_text()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("\"a\"", 5_000));

        Assert.Equal(5_000, Assert.Single(TextExpression.From(Parse(sum))!.Stretches()).Text.Length);
    }

    private static ExpressionSyntax Parse(string expression) => CSharpSyntaxTree.ParseText($"var text = {expression};").GetRoot()
        .DescendantNodes().OfType<EqualsValueClauseSyntax>().First().Value;
}
