using Quoin.Compiler.Workspace;
using static Quoin.Compiler.Tests.ModelProject;

namespace Quoin.Compiler.Tests;

/// <summary>Words of levels of certainty, beside those of Quoin and of other files.</summary>
public sealed class HedgeDeclarationTests
{
    [Theory]
    [InlineData("a: { is: possible, hedges: { en: [arguabl*, arguably] } }, b: { is: possible, hedges: { en: [arguably wrong, arg] } }")]
    [InlineData("a: { is: possible, hedges: { en: arguabl* } }, b: { is: possible, hedges: { uk: arguably } }")]
    [InlineData("a: { is: possible, hedges: { en: [may, probably] } }, b: { is: suggested, hedges: { en: [likely, more likely than ever, may be terminated] } }")]
    public void Words_of_levels_may_be_finer_than_those_of_Quoin(string levels) =>
        Assert.Empty(Models(new ContentFile(ModelPath, $"{Head}levels: {{ {levels}, c: {{ is: established }} }}\n")).Diagnostics);

    [Theory]
    [InlineData("a: { is: possible }", "b: { is: established, hedges: { en: may } }", "The level 'b' cannot have 'hedges': no level is surer, so they would weaken nothing; remove them, or give them to a level before it")]
    [InlineData("a: { is: possible }", "b: { is: supported, hedges: { en: may be } }, c: { is: supported }", "The level 'b' cannot have 'hedges': Quoin knows 'may', which allows 'possible' at most; give 'may be' to a level that is 'possible' or less sure, or remove it")]
    [InlineData("a: { is: possible, hedges: { en: arguably } }", "b: { is: possible, hedges: { en: arguabl* } }, c: { is: supported }", "The hedge 'arguably', which 'arguabl*' overlaps, is declared in a/quoin.model.yaml(2) and differently here; write it under one level")]
    public void A_hedge_that_another_file_adds_is_checked_in_the_whole_scale(string first, string second, string message)
    {
        var reported = Assert.Single(Models(
            new ContentFile("content/a/quoin.model.yaml", $"{Head}levels: {{ {first} }}\n"), new ContentFile("content/b/quoin.model.yaml", $"{Head}levels: {{ {second} }}\n")).Diagnostics);

        Assert.Equal(("content/b/quoin.model.yaml", message), (reported.Path, reported.Message));
    }
}
