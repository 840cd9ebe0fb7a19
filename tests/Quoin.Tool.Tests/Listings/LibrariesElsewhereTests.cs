using System.Text.Json;

namespace Quoin.Tool.Tests.Listings;

/// <summary>Lists of content that cites libraries of other assemblies.</summary>
public sealed class LibrariesElsewhereTests
{
    private const string Package = """<Reference Include="Trials"><HintPath>../lib/Trials.dll</HintPath></Reference>""";
    private const string Assembly = "lib/Trials.dll";

    private static readonly string[] Words = ["[trials/as-in-leeds] but nobody counted", "[trials/ask-first] Ask your doctor first."];

    [Fact]
    public void The_words_of_a_referenced_project_are_those_of_its_annotations_now()
    {
        using var place = Solution.Create(Solution.ToProject);

        // It was never built.
        AssertListed(place, "Ask your doctor first.");

        // It was built before its words changed.
        place.CompileTrials("Trials/bin/Debug/net10.0/Trials.dll").Edit("Trials/content/trials.quoin.yaml", "Ask your doctor first.", "Ask a doctor.");
        AssertListed(place, "Ask a doctor.");

        var shown = place.QuoinInApp("show", "night").Succeeded;
        Assert.Contains("  - but nobody counted\n  - Ask a doctor.\n  Evidence: trials/exeter (randomized controlled trial, University of Exeter)\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_package_are_read_from_its_assembly_in_every_form()
    {
        using var place = Solution.Create(Package);
        foreach (var isRelease in (bool[])[false, true])
        {
            foreach (var isNative in (bool[])[false, true])
            {
                foreach (var movesStrings in (bool[])[false, true])
                {
                    place.CompileTrials(Assembly, isRelease, isNative, movesStrings);
                    AssertListed(place, "Ask your doctor first.");
                }
            }
        }

        // A source that is too long for a user string.
        place.Write("Trials/seeds/leeds.txt", string.Concat(Enumerable.Repeat("Nothing of it is quoted. ", 200)) + "A cohort in Leeds slept well, but nobody counted.\n")
            .Edit("App/content/night.quoin.yaml", "[trials/exeter]", "[trials/exeter, trials/leeds]");
        foreach (var movesStrings in (bool[])[false, true])
        {
            place.CompileTrials(Assembly, movesStrings: movesStrings);
            AssertListed(place, "Ask your doctor first.");
        }
    }

    [Fact]
    public void Words_that_cannot_be_read_are_missed_in_their_place()
    {
        using var place = Solution.Create(Package);
        place.CompileTrials(Assembly, isReference: true);

        var list = place.QuoinInApp("list", "--format", "csv");
        var show = place.QuoinInApp("show", "night");

        const string Error = "quoin: The words of the library 'trials' are in 'lib/Trials.dll' and cannot be read there, so a note is in their place; reference the project of the library, or a package that was built with this version of Quoin\n";
        Assert.Equal((1, Error), (list.ExitCode, list.Error));
        foreach (var caveat in (string[])["trials/as-in-leeds", "trials/ask-first"])
        {
            var note = $"[The words of '{caveat}' are in the assembly 'Trials' and could not be read.]";
            Assert.True(list.Output.Contains($"[{caveat}] {note}", StringComparison.Ordinal), list.ToString());
            Assert.True(show.Output.Contains($"  - {note}\n", StringComparison.Ordinal), show.ToString());
        }

        Assert.Equal((1, Error), (show.ExitCode, show.Error));
    }

    [Fact]
    public void A_damaged_assembly_is_no_crash_and_its_words_are_not_trusted()
    {
        using var place = Solution.Create(Package);
        var bytes = place.CompileTrials(Assembly).ReadBytes(Assembly);

        // As if somebody had changed the text in the compiled data, which has user strings in UTF-16.
        var text = System.Text.Encoding.Unicode.GetBytes("Ask your doctor first.");
        var other = bytes.ToArray();
        other[other.AsSpan().IndexOf(text)] = (byte)'a';
        var changed = place.WriteBytes(Assembly, other).QuoinInApp("list", "--format", "csv");
        Assert.Equal(1, changed.ExitCode);
        Assert.DoesNotContain("ask your doctor", changed.Output, StringComparison.Ordinal);
        Assert.Contains("could not be read", changed.Output, StringComparison.Ordinal);

        // The manifest is in the heap of blobs, and the data in that of user strings.
        var random = new Random(19);
        for (var run = 0; run < 12; run++)
        {
            var damaged = bytes.ToArray();
            for (var i = 0; i < 10 * run; i++)
            {
                damaged[random.Next(0x200, damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            var list = place.WriteBytes(Assembly, damaged).QuoinInApp("list", "--format", "json");
            Assert.InRange(list.ExitCode, 0, 2);
            Assert.DoesNotContain("   at ", list.Error, StringComparison.Ordinal);
        }
    }

    private static void AssertListed(Workplace place, string caveat)
    {
        var list = place.QuoinInApp("list", "--format", "json");
        Assert.True(list.Error.Length == 0, list.ToString());
        using var json = JsonDocument.Parse(list.Succeeded);
        var claim = Assert.Single(json.RootElement.GetProperty("claims").EnumerateArray());
        Assert.Equal(
            [Words[0], Words[1].Replace("Ask your doctor first.", caveat, StringComparison.Ordinal)],
            claim.GetProperty("caveats").EnumerateArray().Select(static one => $"[{one.GetProperty("id").GetString()}] {one.GetProperty("statement").GetString()}"));
        Assert.Equal("trials/rest", Assert.Single(claim.GetProperty("terms").EnumerateArray()).GetString());
    }
}
