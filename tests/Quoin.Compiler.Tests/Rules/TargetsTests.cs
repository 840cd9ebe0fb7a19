using System.Globalization;
using System.Xml.Linq;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>The rules that the package's targets report, which other tests violate.</summary>
public sealed class TargetsTests
{
    [Theory]
    [InlineData("QUO9010", "$(_QuoinCompiler)")]
    [InlineData("QUO9014", "%(_QuoinOutsideLink.Filename)%(_QuoinOutsideLink.Extension)")]
    public void The_targets_report_it_in_the_words_of_the_rule(string id, string argument)
    {
        var error = Assert.Single(
            XDocument.Parse(Repository.Read("src/Quoin/buildTransitive/Quoin.targets")).Descendants("Error"), error => error.Attribute("Code")!.Value == id);
        var rule = new[] { Rules.CompilerTooOld, Rules.LinkLeadsOutside }.Single(rule => rule.Id == id);

        Assert.Equal(string.Format(CultureInfo.InvariantCulture, rule.Message, argument), error.Attribute("Text")!.Value);
    }
}
