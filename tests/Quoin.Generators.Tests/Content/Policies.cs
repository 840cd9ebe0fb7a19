namespace Quoin.Generators.Tests;

/// <summary>A policy that most articles violate.</summary>
internal static class Policies
{
    public const string Path = "/repository/content/quoin.policy.yaml";

    public const string ClaimsNeedCaveats = """
        quoin-policy: 1
        rules:
          caveats: { description: "Every claim needs a caveat.", needs: caveat }

        """;
}
