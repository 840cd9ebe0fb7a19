using System.Text.Json;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>The words in the JSON Schema are those of the vocabularies.</summary>
public sealed class ResponseSchemaTests
{
    [Fact]
    public async Task The_schema_lists_all_words()
    {
        await using var host = await ContentHost.StartAsync(TeaContent.All);
        var definitions = (await host.GetAsync("/content/schema.json")).GetProperty("definitions");

        Assert.Equal(Words<ClaimKind>(), Listed("claim-content", "kind"));
        Assert.Equal(Words<Certainty>(), Listed("claim-content", "certainty"));
        Assert.Equal(Words<EvidenceKind>(), Listed("evidence", "kind"));
        Assert.Equal(Words<CaveatKind>(), Listed("caveat", "kind"));
        Assert.Equal(Words<CaveatKind>(), Listed("caveat-of-claim", "kind"));
        Assert.Equal(Words<MatchTier>(), Listed("anchor", "tier"));
        Assert.Equal(Words<Status>(), [.. definitions.GetProperty("status").GetProperty("enum").EnumerateArray().Select(word => word.GetString()!)]);

        IReadOnlyList<string> Listed(string definition, string property) =>
            [.. Enum(definitions.GetProperty(definition).GetProperty("properties").GetProperty(property)).EnumerateArray().Select(word => word.GetString()!)];
    }

    /// <summary>The words of the format, beside which a model can have others.</summary>
    private static JsonElement Enum(JsonElement property) => (property.TryGetProperty("anyOf", out var either) ? either[0] : property).GetProperty("enum");

    private static IReadOnlyList<string> Words<T>()
        where T : struct, System.Enum => [.. System.Enum.GetNames<T>().Where(static name => name is not (nameof(ClaimKind.Other) or nameof(Certainty.NotGraded))).Select(name => JsonNamingPolicy.KebabCaseLower.ConvertName(name))];
}
