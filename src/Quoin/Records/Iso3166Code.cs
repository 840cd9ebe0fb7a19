namespace Quoin;

/// <summary>
/// Represents a country, a part of a country or a union of countries by its ISO 3166 code: <c>GB</c>, <c>US-CA</c>, or <c>EU</c>, which the
/// standard reserves.
/// </summary>
/// <param name="Country">The ISO 3166-1 alpha-2 code, also one that the standard reserves, such as <c>EU</c>.</param>
/// <param name="Subdivision">The part of an ISO 3166-2 code after the country, such as <c>CA</c>; null for all of the country.</param>
public readonly partial record struct Iso3166Code(string Country, string? Subdivision = null)
{
    /// <summary>Returns whether the code means another code's region or one that it is a part of: <c>US</c> includes <c>US-CA</c>.</summary>
    /// <param name="other">The other code. The members of unions are not known: <c>EU</c> includes only itself.</param>
    public bool Includes(Iso3166Code other) => Country == other.Country && (Subdivision is null || Subdivision == other.Subdivision);

    /// <summary>Returns the code, such as <c>US-CA</c>.</summary>
    public override string ToString() => Subdivision is null ? Country : $"{Country}-{Subdivision}";

    internal static Iso3166Code Parse(string code) => code.IndexOf('-') is var end and >= 0 ? new(code.Substring(0, end), code.Substring(end + 1)) : new(code);
}
