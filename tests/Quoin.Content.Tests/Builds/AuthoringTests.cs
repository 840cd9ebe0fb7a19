using System.Text.RegularExpressions;

namespace Quoin.Content.Tests;

/// <summary>What an author and an app's developer live through, with real builds of a copy of the product.</summary>
public sealed partial class AuthoringTests(Checkout checkout) : IClassFixture<Checkout>, IDisposable
{
    private const string ReadsPlainText = """
        namespace Quoin.Content;

        internal static class Usage
        {
            public static string Text => KetamineInAddictionTherapy.Claims.KnownAsAnesthetic.Statement.GetText("en");
        }
        """;

    private const string ReadsQualifiedText = """
        namespace Quoin.Content;

        internal static class Usage
        {
            public static string Text
            {
                get
                {
                    var (text, caveats) = KetamineInAddictionTherapy.Claims.ReducesCraving.Statement;
                    return $"{text} {string.Join(" ", caveats)}";
                }
            }
        }
        """;

    public void Dispose() => checkout.Restore();

    [Fact]
    public void A_quote_with_one_changed_character_fails_the_build_at_its_place_and_mended_passes()
    {
        const string quote = "quote: \"Ketamine cannot be the only treatment\"";
        var annotation = checkout.Annotation;
        Assert.Contains(quote, annotation, StringComparison.Ordinal);
        checkout.Annotation = annotation.Replace(quote, quote.Replace("only", "onlx", StringComparison.Ordinal), StringComparison.Ordinal);

        var build = checkout.Build();

        var lines = annotation[..annotation.IndexOf(quote, StringComparison.Ordinal)].Split('\n');
        var place = $"{Repository.ArticleId}.quoin.yaml({lines.Length},{lines[^1].Length + "quote: ".Length + 1}): error QUO2001: ";
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(place, build.Output, StringComparison.Ordinal);
        Assert.Single(Errors(build.Output));

        checkout.Restore();
        Assert.Equal(0, checkout.Build().ExitCode);
    }

    [Fact]
    public void A_claim_added_to_the_annotation_is_in_C_sharp_with_its_text()
    {
        checkout.Annotation = checkout.Annotation.Replace(
            "\nclaims:\n",
            """

            claims:
              scientists-take-notice:
                kind: background
                certainty: established
                statement: { en: "Scientists take notice <& more>.", uk: "Науковці зацікавилися." }
                quote: "the attention of scientists"

            """,
            StringComparison.Ordinal);

        var build = checkout.Build("src/Quoin.Demo");
        Assert.True(build.ExitCode == 0, build.ToString());

        var documentation = File.ReadAllText(Path.ChangeExtension(checkout.ContentAssembly, ".xml"));
        Assert.Matches("F:Quoin.Content.KetamineInAddictionTherapy.Claims.ScientistsTakeNotice\">\\s*<summary>\\s*Scientists take notice &lt;&amp; more&gt;.", documentation);
        var demo = DotNet.Run(checkout.Root, Path.Combine("src", "Quoin.Demo", "bin", "Release", "net10.0", "Quoin.Demo.dll"));
        Assert.Contains("scientists-take-notice (background, established, line 1)\n  Scientists take notice <& more>.\n", demo.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_caveat_of_a_plain_claim_stops_code_that_reads_it_bare()
    {
        checkout.AddCode(ReadsPlainText);
        Assert.Equal(0, checkout.Build().ExitCode);

        checkout.Annotation = checkout.Annotation.Replace("  known-as-anesthetic:\n", "  known-as-anesthetic:\n    caveats: [potential-risks]\n", StringComparison.Ordinal);
        var build = checkout.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Usage.cs(5,", Assert.Single(Errors(build.Output)), StringComparison.Ordinal);
        Assert.Contains("error CS1061", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_caveat_taken_from_a_qualified_claim_stops_code_that_expects_one()
    {
        checkout.AddCode(ReadsQualifiedText);
        Assert.Equal(0, checkout.Build().ExitCode);

        checkout.Annotation = AppliesTo().Replace(checkout.Annotation, "    applies-to: [well-tolerated]\n");
        var build = checkout.Build();

        // The policy complains too: benefits have lost their only limits.
        var errors = Errors(build.Output).Where(error => !error.Contains("QUO4009", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains("Usage.cs(9,", error, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_project_wants_of_coverage_and_of_claims_reaches_the_build()
    {
        var annotation = checkout.Annotation;
        checkout.Annotation = annotation[..annotation.IndexOf("asides:", StringComparison.Ordinal)];
        checkout.Policy += "  everything-has-a-term: { needs: term, claims: { kind: outlook }, severity: fatal }\n";
        checkout.AddGlobalConfig("dotnet_diagnostic.QUO4001.severity = error");

        var build = checkout.Build("content", "-p:QuoinCoverage=info", "-p:QuoinCoverageMinimum=99.5");

        var source = annotation[..annotation.IndexOf("\nsource: ", StringComparison.Ordinal)].Split('\n').Length + 1;
        var errors = Errors(build.Output).ToList();
        Assert.Equal(3, errors.Count);
        Assert.Contains(errors, error => error.Contains($"{Repository.SeedName}(1,", StringComparison.Ordinal) && error.Contains("error QUO4001: ", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains($"{Repository.ArticleId}.quoin.yaml({source},9): error QUO4002: ", StringComparison.Ordinal)
            && error.Contains("27 of 28 sentences, 96.4 %, but the project requires 99.5 %", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("quoin.policy.yaml(", StringComparison.Ordinal) && error.Contains("error QUO1005: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Settings_of_every_folder_above_reach_the_compiler_once(bool hasCode)
    {
        checkout.AddGlobalConfig("");
        checkout.AddOuterGlobalConfig("");
        if (hasCode)
        {
            checkout.AddCode("");
        }

        Assert.Equal([".globalconfig", "content/.globalconfig", "src/Quoin/buildTransitive/Quoin.globalconfig"], checkout.GlobalConfigs());
    }

    [Fact]
    public void Another_checkout_path_and_another_build_give_the_same_bytes()
    {
        Assert.Equal(0, checkout.Build().ExitCode);
        var first = File.ReadAllBytes(checkout.ContentAssembly);

        File.Delete(checkout.ContentAssembly);
        Directory.Delete(Path.Combine(checkout.Root, "content", "obj"), recursive: true);
        Assert.Equal(0, checkout.Build().ExitCode);
        Assert.Equal(first, File.ReadAllBytes(checkout.ContentAssembly));

        using var elsewhere = new Checkout();
        Assert.Equal(0, elsewhere.Build().ExitCode);
        Assert.Equal(first, File.ReadAllBytes(elsewhere.ContentAssembly));
    }

    /// <summary>The errors of a build, each once: the build prints them again in its summary.</summary>
    private static IEnumerable<string> Errors(string output) =>
        output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct();

    [GeneratedRegex("    applies-to: .*\n")]
    private static partial Regex AppliesTo();
}
