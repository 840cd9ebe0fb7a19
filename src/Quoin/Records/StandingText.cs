using Quoin.Texts;

namespace Quoin;

/// <summary>Says in words that a claim is not valid: <c>[Retracted on 2026-10-01: The numbers were made up.]</c>.</summary>
internal static class StandingText
{
    /// <summary>Returns what precedes the text of a claim; empty if the claim is valid.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="language">The language of its text.</param>
    public static string Of(Claim claim, ReadOnlySpan<char> language) => claim.IsValid ? "" : OfInvalid(claim, language);

    private static string OfInvalid(Claim claim, ReadOnlySpan<char> language)
    {
        var (standing, words) = (claim.Standing, StandingWords.For(language));
        var on = standing.DecidedOn is { } day ? $"{words.On}{day}" : "";
        var because = standing.Reason is IPickText reason ? $": {reason.Slice(reason.Choose(language)).Text}" : "";
        return $"[{words[standing.Status]}{on}{because}]";
    }
}
