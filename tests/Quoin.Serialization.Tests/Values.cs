namespace Quoin.Serialization.Tests;

/// <summary>Values of every type that an app may hand to a serializer.</summary>
internal static class Values
{
    public const string Statement = "Tea may wake you up.";
    public const string Quote = "Tea may help you wake up";
    public const string Caveat = "Only 20 people took part.";

    /// <summary>A claim with a caveat.</summary>
    public static QualifiedClaim Claim { get; } = Articles.Sample().Qualified();

    /// <summary>A text with its caveat.</summary>
    public static CaveatedText Carried { get; } = Claim.ToCaveatedText("en");

    /// <summary>The text of a claim that is not valid.</summary>
    public static CaveatedText Fallen { get; } = Claim.Article.ClaimsIncludingInvalid["morning-drink"].ToCaveatedText("uk");

    /// <summary>What carries a claim without its being open.</summary>
    public static TheoryData<string> Guarded => [.. GuardedNames];

    public static IReadOnlyList<string> GuardedNames { get; } = ["claim", "statement", "quote", "quotes", "caveats"];

    public static object Get(string name) => name switch
    {
        "claim" => Claim,
        "statement" => Claim.Statement,
        "quote" => Claim.Quote,
        "quotes" => Claim.Quotes,
        "caveats" => Claim.Caveats,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>What an app sends: a text and its caveats, not yet as strings.</summary>
    public static object Row => new { text = Claim.ToCaveatedText("en").ToString(), caveats = Claim.Caveats.Select(caveat => caveat.Statement) };
}

/// <summary>A view model.</summary>
public class Page
{
    public string Title { get; set; } = "Tea";

    public CaveatedText? Text { get; set; }
}

/// <summary>A view model with a caveat.</summary>
public class CaveatPage
{
    public string Title { get; set; } = "Tea";

    public LocalizedText? Limit { get; set; }

    public Quote? Words { get; set; }
}
