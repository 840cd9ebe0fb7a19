using static Quoin.Tool.Tests.Acceptance.AcceptedTea;

namespace Quoin.Tool.Tests.Acceptance;

/// <summary>A project that is compared with the baseline in the package of its last released version.</summary>
public sealed class AcceptReleasedTests
{
    private const string Project = "Tea.csproj";
    private const string Package = "<QuoinBaselinePackage>Tea.Content/1.0.0</QuoinBaselinePackage>";
    private const string Released = "packages/tea.content/1.0.0/quoin.released.baseline";
    private const string Caveat = "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n";

    [Fact]
    public void The_first_baseline_carries_over_what_was_released_and_is_not_accepted_again()
    {
        using var place = Release();
        var released = Lines(place, Released);
        place.Edit(Annotation, "certainty: possible", "certainty: supported");

        _ = place.Quoin(["accept", "tea/claims/wakes-you-up", "--because", "The trial was repeated with more people", .. Signed]).Succeeded;

        var now = Lines(place, Baseline);
        Assert.Equal(released[..2], now[..2]);
        Assert.Equal(3, now.Length);
        Assert.NotEqual(released[2], now[2]);
        Assert.Contains("marks: [\"tea/claims/wakes-you-up\"], changes", place.Read(Accepted), StringComparison.Ordinal);
        Assert.Empty(Check(place));

        // It was carried over and never accepted again, so it is still what is compared.
        place.Edit(Annotation, Caveat, "");
        Assert.Equal(["QUO6002", "QUO6002"], Check(place));
    }

    [Fact]
    public void All_lines_are_copied_if_nothing_has_changed_and_nobody_signs_them_again()
    {
        using var place = Release();

        var command = place.Quoin(["accept", "--all", "--because", "First release of the repository", .. Signed]);

        Assert.Equal("Copied 3 lines of the released baseline to 'content/quoin.baseline'; nothing else was to be accepted\n", command.Succeeded);
        Assert.Equal(Lines(place, Released), Lines(place, Baseline));
        Assert.False(File.Exists(place.PathOf(Accepted)));
        Assert.Empty(Check(place));
        Assert.StartsWith("There is nothing to accept", place.Quoin(["accept", "--all", "--because", "First release of the repository", .. Signed]).Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_gone_is_not_carried_over_once_somebody_has_accepted_that()
    {
        using var place = Release();
        place.Edit(Annotation, Caveat, "");

        _ = place.Quoin(["accept", "tea", "--because", "A larger trial found the same", .. Signed]).Succeeded;

        Assert.Equal(["tea", "tea/claims/wakes-you-up"], Lines(place, Baseline).Select(static line => line.Split(' ')[0]));
        Assert.Empty(Check(place));
    }

    [Fact]
    public void Lines_that_only_the_package_vouches_for_are_signed_when_the_project_no_longer_names_it()
    {
        using var place = Release();
        _ = place.Quoin(["accept", "--all", "--because", "First release of the repository", .. Signed]).Succeeded;
        place.Edit(Project, Package, "<QuoinBaseline>true</QuoinBaseline>");

        Assert.Equal(["QUO6034", "QUO6034", "QUO6034"], Check(place));

        Assert.Contains("Accepted 3 lines", place.Quoin(["accept", "--all", "--because", "The package is no longer released", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.Empty(Check(place));
    }

    [Fact]
    public void A_package_that_is_missing_is_an_error_of_a_check_as_of_a_build_and_nothing_is_accepted()
    {
        using var place = Release();
        File.Delete(place.PathOf(Released));

        var accepted = place.Quoin(["accept", "--all", "--because", "First release of the repository", .. Signed]);

        Assert.Equal(["QUO9017"], Check(place));
        Assert.Equal((2, ""), (accepted.ExitCode, accepted.Output));
        Assert.StartsWith("quoin: QUO9017: The package 'Tea.Content/1.0.0' of the property QuoinBaselinePackage, with a baseline in it, is not restored; write", accepted.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf(Baseline)));

        place.Write(Released, "quoin-baseline: 1\n");
        Assert.DoesNotContain("QUO9017", Check(place));
    }

    /// <summary>A project that names a package, in which the lines of the article are.</summary>
    private static Workplace Release()
    {
        var place = Accept(Workplace.Tea);
        place.Write(Released, place.Read(Baseline)).Write(Project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Repository.PathOf("src/Quoin/buildTransitive/Quoin.props")}" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetPackageRoot>$(MSBuildProjectDirectory)/packages/</NuGetPackageRoot>
                {Package}
              </PropertyGroup>
              <Import Project="{Repository.PathOf("src/Quoin/buildTransitive/Quoin.targets")}" />
            </Project>
            """);
        File.Delete(place.PathOf(Baseline));
        File.Delete(place.PathOf(Accepted));
        return place;
    }

    private static string[] Lines(Workplace place, string path) => [.. place.Read(path).Split('\n').Where(static line => line.StartsWith("tea", StringComparison.Ordinal))];

    /// <summary>The ids of the errors that a check of the project reports.</summary>
    private static IEnumerable<string> Check(Workplace place)
    {
        using var report = System.Text.Json.JsonDocument.Parse(place.Quoin("check", "--format", "json").Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Where(static finding => finding.GetProperty("severity").GetString() == "error").Select(static finding => finding.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }
}
