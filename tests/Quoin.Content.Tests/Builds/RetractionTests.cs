using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Quoin.Content.Tests;

/// <summary>
/// What happens to an app when a claim that it shows is retracted, with real builds of a copy of the content and the demo.
/// </summary>
[Collection(ContentCopyCollection.Name)]
public sealed partial class RetractionTests(ContentCopy copy) : IDisposable
{
    private const string Replaced = "known-as-anesthetic";

    private const string Gone = "promotes-openness";

    private const string Reason = "The textbook was withdrawn";

    /// <summary>Uses in addition to the demo's own, one per line. A name shows nothing, so it is not reported.</summary>
    private const string Usage = """
        using System;
        using Quoin.Content;
        using static Quoin.Content.KetamineInAddictionTherapy;

        namespace Quoin.Demo;

        internal static class Usage
        {
            public static Claim First { get; } = KetamineInAddictionTherapy.Claims.KnownAsAnesthetic;

            public static bool IsFirst(Claims.Key key) => key is Claims.Key.KnownAsAnesthetic;

            public static string Name => nameof(Claims.KnownAsAnesthetic);

            public static void Show()
            {
                Console.WriteLine(KetamineInAddictionTherapy.Claims.TreatmentPotential);
                Console.WriteLine(KetamineInAddictionTherapy.Claims.PromotesOpenness);
            }
        }
        """;

    public void Dispose() => copy.Restore();

    [Fact]
    public void A_retracted_claim_fails_the_apps_build_at_each_use_with_the_reason_until_it_is_replaced_or_removed()
    {
        copy.AddDemoCode(Usage);
        Retract(Replaced, "superseded-by: treatment-potential");
        Retract(Gone, "x-note: nothing takes its place");

        var uses = Uses(copy.BuildDemo());

        var own = 1 + Array.FindIndex(Repository.Read("src/Quoin.Demo/Program.cs").Split('\n'), line => line.Contains("StartupTiming.Measure", StringComparison.Ordinal));
        Assert.Equal([$"Program.cs({own})", "Usage.cs(11)", "Usage.cs(18)", "Usage.cs(9)"], uses.Select(use => use.Place));
        Assert.All(uses, use => Assert.Contains(
            use.Place == "Usage.cs(18)"
                ? $"'The claim '{Gone}' was retracted on 2026-10-01: {Reason}; remove it'"
                : $"'The claim '{Replaced}' was retracted on 2026-10-01: {Reason}; use 'TreatmentPotential' instead'",
            use.Message,
            StringComparison.Ordinal));

        Accept();

        _ = copy.BuildDemo().Succeeded;
        Assert.DoesNotContain("KnownAsAnesthetic", copy.DemoCode, StringComparison.Ordinal);
        Assert.Contains("is Claims.Key.TreatmentPotential;", copy.DemoCode, StringComparison.Ordinal);
        Assert.Contains("TreatmentPotential);\n    }", copy.DemoCode.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_may_take_retraction_for_less_than_an_error()
    {
        Retract(Replaced, "superseded-by: treatment-potential");
        copy.AddDemoConfig("dotnet_diagnostic.QUO5101.severity = suggestion");

        _ = copy.BuildDemo().Succeeded;
    }

    private void Retract(string id, string key) => copy.Annotation = copy.Annotation.Replace(
        $"  {id}:\n", $"  {id}:\n    status: retracted\n    because: {Reason}.\n    on: 2026-10-01\n    {key}\n", StringComparison.Ordinal);

    /// <summary>Applies the first fix that is offered for each use of the claim.</summary>
    private void Accept()
    {
        using var demo = new DemoWorkspace(copy);
        demo.ApplyFixes("QUO5101");
        demo.Save();
    }

    private static List<(string Place, string Message)> Uses(Command build) =>
        [.. build.BuildErrors.Select(error => Error().Match(error)).Select(match => ($"{match.Groups["file"]}({match.Groups["line"]})", match.Groups["message"].Value)).Order()];

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>\d+),\d+\): error QUO5101: (?<message>.*)")]
    private static partial Regex Error();
}
