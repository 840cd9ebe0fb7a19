using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>Projects with kinds, fields and words of their own: a clinic, a law firm and a bank, each on top of a pack.</summary>
public sealed partial class OwnModelTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_clinic_reads_doses_and_reference_ranges() => AssertBuildsAndShows("Health", """
        var children = FluVaccination.Claims.Children.Fields;
        Console.WriteLine($"{children.Doses} doses, {children.Interval}, {FluVaccination.Claims.Fever.Fields.Frequency}");
        var range = FerritinTest.Claims.RangeForMen.Fields;
        Console.WriteLine($"{range.Group.GetText("uk")}: {range.Lowest} to {range.Highest}");
        Console.WriteLine($"{FerritinTest.Claims.Price.Fields.Price}, {FerritinTest.Article.Fields.Audience}, {FluVaccination.Terms.Vaccine.Fields.Atc}");
        """, """
        2 doses, P4W, Common
        Чоловіки: 30 µg/L to 300 µg/L
        EUR 18, Patients, J07BB02

        """);

    [Fact]
    public void A_law_firm_reads_deadlines_and_penalties() => AssertBuildsAndShows("Law", """
        var duty = RecordsRetentionAct.Claims.EnterInRegister;
        Console.WriteLine($"{duty.GetKind()} of {duty.Fields.Addressee!.GetText("en")} by {duty.Fields.Deadline:yyyy-MM-dd}: {string.Join(", ", duty.Fields.Departments)}");
        var fine = RecordsRetentionAct.Claims.Fine.Fields;
        Console.WriteLine($"{fine.Maximum}, {fine.MaximumOfTurnover}, for {string.Join(", ", fine.ForBreachOf.Select(claim => claim.Id))}");
        var challenge = NoticePeriods.Claims.ChallengeANotice.Fields;
        Console.WriteLine($"{challenge.Period} from {challenge.RunsFrom!.GetText("en")}, {NoticePeriods.Claims.NorthernIreland.Fields.ComparedWith}");
        Console.WriteLine($"{RecordsRetentionAct.Evidence.Hartigan.Fields.Court.GetText("uk")}, {RecordsRetentionAct.Evidence.Hartigan.Fields.Appealable}, {Acts.Evidence.RecordsRetention.Fields.InForceFrom:yyyy-MM-dd}");
        """, """
        Obligation of Businesses by 2027-08-31: Legal
        EUR 250000, 2 %, for erase-in-time
        P28D from receipt of the notice, GB-NIR
        Високий суд, True, 2027-03-01

        """);

    [Fact]
    public void A_bank_reads_rates_and_results() => AssertBuildsAndShows("Finance", """
        var rate = HarbourSaver.Claims.RateTo50000;
        Console.WriteLine($"{rate.Fields.Value}, {rate.Fields.Basis}, {rate.Fields.Variable}, {rate.Certainty}");
        var loss = NorthlightFund.Claims.Year2022.Fields;
        Console.WriteLine($"{loss.Value} from {loss.From:yyyy-MM-dd} until {loss.Until:yyyy-MM-dd}");
        Console.WriteLine($"{HarbourSaver.Claims.DepositProtection.Fields.Limit}, {string.Join(", ", NorthlightFund.Claims.Countries.Fields.Residence)}, {NorthlightFund.Article.Fields.Isin}");
        """, """
        2.40 %, Effective, True, NotGraded
        -16.4 % from 2022-01-01 until 2022-12-31
        EUR 100000, IE, DE, AT, IE000NLGEA17

        """);

    private void AssertBuildsAndShows(string project, string program, string shown)
    {
        var folder = Repository.PathOf($"tests/Quoin.Package.Tests/Projects/{project}");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            _user.Write($"{project}/{Path.GetRelativePath(folder, file)}", File.ReadAllText(file));
        }

        _user.AddProject(project, "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><QuoinCoverage>error</QuoinCoverage>");
        _user.Write($"{project}/Program.cs", $"using {project};\nusing Quoin;\n\nConsole.OutputEncoding = System.Text.Encoding.UTF8;\n{program}\n");

        var build = _user.DotNet(project, "build").Succeeded;

        Assert.Empty(Finding().Matches(build).Select(finding => finding.Value));
        Assert.Equal(shown.ReplaceLineEndings(), _user.DotNet(project, "run", "--no-build").Succeeded.ReplaceLineEndings());
    }

    [GeneratedRegex(@"(error|warning) \w+\d+: .*")]
    private static partial Regex Finding();
}
