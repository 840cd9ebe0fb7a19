using System.Globalization;
using System.Xml.Linq;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>The only rule that the package's targets report, which the tests of the package check.</summary>
public sealed class CompilerTooOldTests
{
    [Fact]
    public void The_targets_tell_of_it_in_the_words_of_the_rule()
    {
        var error = Assert.Single(XDocument.Parse(Repository.Read("src/Quoin/buildTransitive/Quoin.targets")).Descendants("Error"));

        Assert.Equal(Rules.CompilerTooOld.Id, error.Attribute("Code")!.Value);
        Assert.Equal(
            string.Format(CultureInfo.InvariantCulture, Rules.CompilerTooOld.Message, "$(_QuoinCompiler)"),
            error.Attribute("Text")!.Value);
    }
}
