using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Quoin.Content.Tests;

/// <summary>What becomes of an app when a claim that it shows is retracted, with real builds of a copy of the product.</summary>
public sealed partial class RetractionTests(Checkout checkout) : IClassFixture<Checkout>, IDisposable
{
    private const string Id = "known-as-anesthetic";

    private const string Reason = "The textbook was withdrawn";

    /// <summary>Uses beside the one that the demo has itself; a line each.</summary>
    private const string Usage = """
        using Quoin.Content;
        using static Quoin.Content.KetamineInAddictionTherapy;

        namespace Quoin.Demo;

        internal static class Usage
        {
            public static Claim First { get; } = KetamineInAddictionTherapy.Claims.KnownAsAnesthetic;

            public static bool IsFirst(Claims.Key key) => key is Claims.Key.KnownAsAnesthetic;

            public static string Name => nameof(Claims.KnownAsAnesthetic);
        }
        """;

    public void Dispose() => checkout.Restore();

    [Fact]
    public void A_retracted_claim_fails_the_apps_build_at_each_use_with_the_reason_until_its_replacement_is_accepted()
    {
        checkout.AddDemoCode(Usage);
        Retract("superseded-by: treatment-potential");

        var uses = Uses(BuildDemo());

        Assert.Equal(["Program.cs(7)", "Usage.cs(10)", "Usage.cs(12)", "Usage.cs(8)"], uses.Select(use => use.Place));
        Assert.All(uses, use => Assert.Contains($"'The claim '{Id}' was retracted on 2026-10-01: {Reason}; use 'TreatmentPotential' instead'", use.Message, StringComparison.Ordinal));

        Accept();

        AssertBuilds();
        Assert.DoesNotContain("KnownAsAnesthetic", checkout.DemoCode, StringComparison.Ordinal);
        Assert.Contains("is Claims.Key.TreatmentPotential;", checkout.DemoCode, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retracted_claim_that_nothing_replaces_is_taken_out()
    {
        checkout.AddDemoCode("""
            using System;
            using Quoin.Content;

            namespace Quoin.Demo;

            internal static class Usage
            {
                public static void Show()
                {
                    Console.WriteLine(KetamineInAddictionTherapy.Claims.TreatmentPotential);
                    Console.WriteLine(KetamineInAddictionTherapy.Claims.KnownAsAnesthetic);
                }
            }
            """);
        checkout.DemoProgram = checkout.DemoProgram.Replace("KnownAsAnesthetic", "TreatmentPotential", StringComparison.Ordinal);
        Retract("x-note: nothing takes its place");
        Assert.Equal("Usage.cs(11)", Assert.Single(Uses(BuildDemo())).Place);

        Accept();

        AssertBuilds();
        Assert.Contains("TreatmentPotential);\n    }", checkout.DemoCode.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_may_take_retraction_for_less_than_an_error()
    {
        Retract("superseded-by: treatment-potential");
        checkout.AddDemoConfig("dotnet_diagnostic.QUO5101.severity = suggestion");

        AssertBuilds();
    }

    private void Retract(string key) => checkout.Annotation = checkout.Annotation.Replace(
        $"  {Id}:\n", $"  {Id}:\n    status: retracted\n    because: {Reason}.\n    on: 2026-10-01\n    {key}\n", StringComparison.Ordinal);

    /// <summary>An ordinary app's build: retraction is an error by itself, and not because warnings are errors here.</summary>
    private CommandResult BuildDemo() => checkout.Build("src/Quoin.Demo", "-p:TreatWarningsAsErrors=false");

    private void AssertBuilds()
    {
        var build = BuildDemo();
        Assert.True(build.ExitCode == 0, build.ToString());
    }

    /// <summary>Applies, wherever the claim is used, the first fix that is offered there.</summary>
    private void Accept()
    {
        using var demo = new DemoWorkspace(checkout);
        demo.ApplyFixes("QUO5101");
        demo.Save();
    }

    private static List<(string Place, string Message)> Uses(CommandResult build)
    {
        Assert.NotEqual(0, build.ExitCode);
        var errors = build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct();
        return [.. errors.Select(error => Error().Match(error)).Select(match => ($"{match.Groups["file"]}({match.Groups["line"]})", match.Groups["message"].Value)).Order()];
    }

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>\d+),\d+\): error QUO5101: (?<message>.*)")]
    private static partial Regex Error();
}
