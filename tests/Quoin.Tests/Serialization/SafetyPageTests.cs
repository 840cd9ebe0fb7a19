using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Quoin.Tests.Shared;

namespace Quoin.Tests.Serialization;

/// <summary>The reference page shows what the code does.</summary>
public sealed partial class SafetyPageTests
{
    private const string Path = "src/Quoin/docs/safety.md";

    private static readonly string Page = Repository.Read(Path).ReplaceLineEndings("\n");
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Its_JSON_is_what_the_sample_gives()
    {
        var shown = JsonNode.Parse(JsonBlock().Match(Page).Groups[1].Value)!;

        Assert.Equal(JsonSerializer.Serialize(Articles.Sample().Qualified(), Plain), shown.ToJsonString(Plain));
    }

    [Fact]
    public void It_names_the_properties_of_an_article_in_their_order()
    {
        var names = JsonSerializer.SerializeToNode(Articles.Sample())!.AsObject().Select(property => $"`{property.Key}`");

        Assert.Contains($"An article is {string.Join(", ", names)}.", Page.Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        var folder = System.IO.Path.GetDirectoryName(Repository.PathOf(Path))!;
        var links = Link().Matches(Page).Select(link => link.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(System.IO.Path.Combine(folder, link)), link));
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
