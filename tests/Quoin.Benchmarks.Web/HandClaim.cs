using System.Text.Json.Serialization;

namespace Quoin.Benchmarks.Web;

/// <summary>A claim as an app that has no endpoints of Quoin gives it: with the same content.</summary>
internal sealed record HandClaim(string Type, string Article, string Id, string Address, string Anchor, CaveatedText Shown, Claim Content)
{
    public static HandClaim Of(Claim claim) =>
        new("claim", claim.Article.Id, claim.Id, $"/hand/claims/{claim.Id}", $"claim-{claim.Id}", claim.ToCaveatedText("uk"), claim);
}

/// <summary>A list of claims.</summary>
internal sealed record HandClaims(IReadOnlyList<HandClaim> Items);

/// <summary>Writes them without reflection, as apps do that care for speed.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HandClaim))]
[JsonSerializable(typeof(HandClaims))]
internal sealed partial class HandJson : JsonSerializerContext;
