using System.Text.RegularExpressions;

namespace Quoin.Content.Tests;

/// <summary>What authors and developers experience, with real builds of a copy of the content.</summary>
[Collection(ContentCopyCollection.Name)]
public sealed partial class AuthoringTests(ContentCopy copy) : IDisposable
{
    private const string ReadsText = """
        namespace Quoin.Content;

        internal static class Usage
        {
            public static string Plain => KetamineInAddictionTherapy.Claims.KnownAsAnesthetic.Statement.GetText("en");

            public static string Qualified
            {
                get
                {
                    var (text, caveats) = KetamineInAddictionTherapy.Claims.ReducesCraving.Statement;
                    return $"{text} {string.Join(" ", caveats)}";
                }
            }
        }
        """;

    public void Dispose() => copy.Restore();

    [Fact]
    public void A_quote_with_one_changed_character_fails_the_build_at_its_place_and_passes_once_it_is_fixed()
    {
        const string quote = "quote: \"Ketamine cannot be the only treatment\"";
        var annotation = copy.Annotation;
        Assert.Contains(quote, annotation, StringComparison.Ordinal);
        copy.Annotation = annotation.Replace(quote, quote.Replace("only", "onlx", StringComparison.Ordinal), StringComparison.Ordinal);

        var error = Assert.Single(copy.Build().BuildErrors);

        var lines = annotation[..annotation.IndexOf(quote, StringComparison.Ordinal)].Split('\n');
        var place = $"{SeedFiles.ArticleId}.quoin.yaml({lines.Length},{lines[^1].Length + "quote: ".Length + 1}): error QUO2001: ";
        Assert.Contains(place, error, StringComparison.Ordinal);

        copy.Restore();
        _ = copy.Build().Succeeded;
    }

    [Fact]
    public void A_claim_added_to_the_annotation_is_in_C_sharp_with_its_text()
    {
        copy.Annotation = copy.Annotation.Replace(
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

        _ = copy.BuildIn([], "src/Quoin.Demo").Succeeded;

        var documentation = File.ReadAllText(Path.ChangeExtension(copy.ContentAssembly, ".xml"));
        Assert.Matches("F:Quoin.Content.KetamineInAddictionTherapy.Claims.ScientistsTakeNotice\">\\s*<summary>\\s*Scientists take notice &lt;&amp; more&gt;.", documentation);
        var demo = Command.Run(copy.Root, "dotnet", copy.DemoAssembly).Succeeded;
        Assert.Contains("scientists-take-notice (background, established, line 1)\n  Scientists take notice <& more>.\n", demo, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_caveat_of_a_claim_and_the_last_one_stop_code_that_reads_it_as_it_was()
    {
        copy.AddCode(ReadsText);
        _ = copy.Build().Succeeded;

        copy.Annotation = copy.Annotation.Replace("  known-as-anesthetic:\n", "  known-as-anesthetic:\n    caveats: [potential-risks]\n", StringComparison.Ordinal);
        copy.Annotation = AppliesTo().Replace(copy.Annotation, "    applies-to: [well-tolerated]\n");

        // The policy reports it as well: claims of benefits have lost their only limits.
        var errors = copy.Build().BuildErrors.Where(error => !error.Contains("QUO4009", StringComparison.Ordinal)).ToList();
        string[] ids = ["CS1061", "QUO5010"];
        var first = errors.Where(error => error.Contains("Usage.cs(5,", StringComparison.Ordinal)).ToList();
        Assert.Equal(ids.Length, first.Count);
        Assert.All(ids, id => Assert.Contains(first, error => error.Contains($"error {id}", StringComparison.Ordinal)));
        errors.RemoveAll(error => error.Contains("Usage.cs(5,", StringComparison.Ordinal));
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains("Usage.cs(11,", error, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_project_wants_of_coverage_and_of_claims_reaches_the_build()
    {
        var annotation = copy.Annotation;
        copy.Annotation = annotation[..annotation.IndexOf("asides:", StringComparison.Ordinal)];
        copy.Policy += "  everything-has-a-term: { needs: term, claims: { kind: outlook }, severity: fatal }\n";
        copy.AddGlobalConfig("dotnet_diagnostic.QUO4001.severity = error");

        var build = copy.Build("-p:QuoinCoverage=info", "-p:QuoinCoverageMinimum=99.5");

        var source = annotation[..annotation.IndexOf("\nsource: ", StringComparison.Ordinal)].Split('\n').Length + 1;
        var errors = build.BuildErrors;
        Assert.Equal(3, errors.Count);
        Assert.Contains(errors, error => error.Contains($"{SeedFiles.SourceName}(1,", StringComparison.Ordinal) && error.Contains("error QUO4001: ", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains($"{SeedFiles.ArticleId}.quoin.yaml({source},9): error QUO4002: ", StringComparison.Ordinal)
            && error.Contains("27 of 28 sentences, 96.4 %, but the project requires 99.5 %", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("quoin.policy.yaml(", StringComparison.Ordinal) && error.Contains("error QUO1005: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Settings_of_every_folder_above_reach_the_compiler_once(bool hasCode)
    {
        copy.AddGlobalConfig("");
        copy.AddOuterGlobalConfig("");
        if (hasCode)
        {
            copy.AddCode("");
        }

        Assert.Equal([".globalconfig", $".packages/quoin/{Packed.Version}/buildTransitive/Quoin.globalconfig", "content/.globalconfig"], copy.GlobalConfigs());
    }

    [Fact]
    public void Another_build_the_folder_the_language_of_the_machine_and_the_line_ends_change_no_byte()
    {
        var first = Bytes(copy, "en_US.UTF-8");
        var generated = copy.GeneratedFiles;
        copy.CleanContent();
        Assert.Equal(first, Bytes(copy, "en_US.UTF-8"));

        using var elsewhere = new ContentCopy();
        elsewhere.EndLinesAsWindowsDoes();
        Assert.Equal(first, Bytes(elsewhere, "tr_TR.UTF-8"));
        Assert.NotEmpty(generated);
        Assert.Equal(generated, elsewhere.GeneratedFiles);
    }

    private static byte[] Bytes(ContentCopy copy, string language)
    {
        _ = copy.BuildIn([new("LANG", language), new("LC_ALL", language), Command.FreshCompiler], "content", "-p:EmitCompilerGeneratedFiles=true").Succeeded;
        return File.ReadAllBytes(copy.ContentAssembly);
    }

    [GeneratedRegex("    applies-to: .*\n")]
    private static partial Regex AppliesTo();
}
