using Quoin.Tool.Acceptance;
using Quoin.Tool.Terminal;
using static Quoin.Tool.Tests.Acceptance.AcceptedTea;

namespace Quoin.Tool.Tests.Acceptance;

/// <summary>What cannot be accepted.</summary>
public sealed class AcceptRefusalTests
{
    [Fact]
    public void A_line_is_not_gone_before_it_was_signed()
    {
        using var place = Accept(Workplace.Tea);
        File.Delete(place.PathOf(Annotation));

        var command = place.Quoin("accept", "tea", "--because", "Nobody drinks tea any more", "--by", "Bo", "--on", "2026-11-25");

        Assert.Equal((2, "quoin: 'tea' was accepted on 2026-11-26, so nobody can accept on 2026-11-25 that it is gone; say a later day with --on\n"), (command.ExitCode, command.Error));
    }

    [Theory]
    [InlineData("quoin: Nothing is named; name the ids of articles or marks, such as tea/claims/wakes-you-up, or accept everything with --all\n", "--because", "First release")]
    [InlineData("quoin: --all accepts everything; leave out either --all or the ids\n", "tea", "--all", "--because", "First release")]
    [InlineData("quoin: There is no 'tee' in the content or its baseline; did you mean 'tea'?\n", "tee", "--because", "First release")]
    [InlineData("quoin: The reason 'ok' explains nothing; say with --because why the change is right\n", "--all", "--because", "ok")]
    [InlineData("quoin: The reason 'TODO' is a placeholder; say with --because why the change is right\n", "--all", "--because", "TODO")]
    [InlineData("quoin: --on cannot be '26.11.2026'; give a date by ISO 8601, such as 2026-03-31\n", "--all", "--because", "First release", "--on", "26.11.2026")]
    [InlineData("quoin: Option '--because' is required\n", "--all")]
    [InlineData("quoin: --by cannot be '', which has no letter; say with --by who accepts, as in --by \"Ann Smith\"\n", "--all", "--because", "First release", "--by", "")]
    [InlineData("quoin: --by cannot be '42', which has no letter; say with --by who accepts, as in --by \"Ann Smith\"\n", "--all", "--because", "First release", "--by", "42")]
    [InlineData("quoin: The option '--all' follows an option that needs a value; give it one, or write '=' before '--all' if that is its value\n", "--because", "--all")]
    [InlineData("quoin: There is no option '--becuase'; did you mean '--because'?\n", "--all", "--becuase", "- First release")]
    [InlineData("has no letter; say with --by", "--all", "--because", "First release", "--by", "\u200B")]
    [InlineData("has characters that are not seen; say with --by", "--all", "--because", "First release", "--by", "Ann\u202Ehtims")]
    [InlineData("has characters that are not seen; say with --by", "--all", "--because", "First release", "--by", "Ann\u001B[31m")]
    public void What_cannot_be_accepted_is_said_in_one_line_and_nothing_is_written(string message, params string[] arguments)
    {
        using var place = Workplace.Tea;

        var command = place.Quoin(["accept", .. arguments]);

        Assert.Equal((2, ""), (command.ExitCode, command.Output));
        Assert.Equal(1, command.Error.Count(character => character == '\n'));
        if (message.EndsWith('\n'))
        {
            Assert.Equal(message, command.Error);
        }
        else
        {
            Assert.Contains(message, command.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(place.PathOf(Baseline)) || File.Exists(place.PathOf(Accepted)));
    }

    [Theory]
    [InlineData("Ann", "Half of a cup # of tea", "The reason has half of a character, which no file can hold; write it again")]
    [InlineData("Ann #", "First release", "--by cannot be 'Ann #', which has half of a character; say with --by who accepts, as in --by \"Ann Smith\"")]
    public async Task Half_of_a_character_is_refused_and_not_replaced(string by, string because, string message)
    {
        // Neither a process nor an attribute can be given it on all systems.
        var exception = await Assert.ThrowsAsync<ToolException>(() => Signer.OfAsync(".", new AcceptRequest([], true, Half(because), Half(by), "2026-11-26"), CancellationToken.None));

        Assert.Equal(message, exception.Message.Replace("\\uDF75", "#", StringComparison.Ordinal).Replace('\uDF75', '#'));

        static string Half(string text) => text.Replace('#', '\uDF75');
    }

    [Fact]
    public void Content_with_an_error_is_not_accepted()
    {
        using var place = Workplace.Tea.Edit(Annotation, "\"the trial was small\"", "\"the trial was large\"");

        var command = place.Quoin(["accept", "--all", "--because", "First release", .. Signed]);

        Assert.Equal(2, command.ExitCode);
        Assert.StartsWith("quoin: The content has 1 error, so nothing is accepted; fix it first: content/tea.quoin.yaml(10,12): QUO2001: ", command.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf(Baseline)));
    }
}
