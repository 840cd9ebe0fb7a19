namespace Quoin;

/// <summary>Asks lists of claims by date.</summary>
public static class ClaimListExtensions
{
    /// <summary>
    /// Returns the claims that are valid on a day: neither retracted, superseded nor a draft, and within the days that the annotation gives.
    /// </summary>
    /// <remarks>
    /// A claim keeps all of its caveats, also one that is out of its time: a caveat goes only when the annotation says so. There is no such
    /// method for caveats; <see cref="Caveat.IsValidOn"/> says it of one.
    /// </remarks>
    /// <param name="claims">The claims.</param>
    /// <param name="day">The day; a <c>DateOnly</c> can be given too.</param>
    public static MarkList<Claim> ValidOn(this MarkList<Claim> claims, Iso8601Date day) =>
        claims is null ? throw new ArgumentNullException(nameof(claims)) : claims.Where(claim => claim.IsValidOn(day));
}
