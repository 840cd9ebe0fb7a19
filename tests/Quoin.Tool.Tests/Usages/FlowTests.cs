using System.Text.Json;
using Microsoft.CodeAnalysis.Emit;

namespace Quoin.Tool.Tests.Usages;

/// <summary>Where marks are used by ids, keys and lists that come from somewhere else in the code.</summary>
public sealed class FlowTests
{
    private const string Page = "Pages/Flows.cs";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_program_keeps_before_it_uses_it_is_followed(bool isRelease)
    {
        using var place = Programs.Content.Compile(new(isRelease, DebugInformationFormat.PortablePdb), Programs.ContentPaths, (Page, Flows.Code));

        string[] differences =
        [
            .. Differences("tea/wakes-you-up", isList: false, "wakes-you-up"),
            .. Differences("tea/keeps-warm", isList: false, "tea/keeps-warm"),
            .. Differences("coffee/keeps-warm", isList: false, "coffee/keeps-warm"),
            .. Differences("tea/wakes-you-up", isList: true, "a list of tea", "a list of all"),
            .. Differences("coffee", isList: true, "a list of coffee", "a list of all"),
        ];

        Assert.True(differences.Length == 0, string.Join('\n', differences));

        IEnumerable<string> Differences(string mark, bool isList, params string[] uses)
        {
            var (expected, found) = (uses.SelectMany(static use => Programs.LinesOf(Flows.Code, use)).ToHashSet(), Lines(place, mark, isList));
            return expected.Except(found).Select(line => $"{mark} is missing in {Show(line)}").Concat(found.Except(expected).Select(line => $"{mark} is not in {Show(line)}"));
        }
    }

    private static string Show(int line) => $"{line}: {Flows.Code.Split('\n')[line - 1].Trim()}";

    private static HashSet<int> Lines(Workplace place, string mark, bool isList)
    {
        using var json = JsonDocument.Parse(place.Quoin("where-used", mark, "bin", "--format", "json").Succeeded);
        return [.. json.RootElement.GetProperty("uses").EnumerateArray()
            .Where(use => use.GetProperty("form").GetString() != "annotation" && use.GetProperty("file").GetString() == Page && use.TryGetProperty("of", out _) != isList)
            .Select(static use => use.GetProperty("line").GetInt32())];
    }
}
