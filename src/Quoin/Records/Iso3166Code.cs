using System.Diagnostics.CodeAnalysis;

namespace Quoin;

/// <summary>
/// Represents a country, a part of a country or a union of countries by its ISO 3166 code: <c>GB</c>, <c>US-CA</c>, or <c>EU</c>, which the
/// standard reserves.
/// </summary>
/// <remarks>The codes of content were checked against the standard when it was built. <c>default</c> is no code, and its country is empty.</remarks>
public readonly partial record struct Iso3166Code
{
    private readonly string? _country;

    private Iso3166Code(string country, string? subdivision) => (_country, Subdivision) = (country, subdivision);

    /// <summary>Gets the ISO 3166-1 alpha-2 code, also one that the standard reserves, such as <c>EU</c>.</summary>
    public string Country => _country ?? "";

    /// <summary>Gets the part of an ISO 3166-2 code after the country, such as <c>CA</c>; null for all of the country.</summary>
    public string? Subdivision { get; }

    /// <summary>Reads a code. Its form is checked, and not whether there is such a country.</summary>
    /// <param name="code">The code: two capital letters, for a part followed by a hyphen and one to three capital letters or digits.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static Iso3166Code Parse(string code) =>
        code is null ? throw new ArgumentNullException(nameof(code))
        : TryParse(code, out var result) ? result
        : throw new FormatException($"'{code}' is no ISO 3166 code, such as 'GB' or 'US-CA'.");

    /// <summary>Reads a code, if a text is one. Its form is checked, and not whether there is such a country.</summary>
    /// <param name="code">The text; can be null.</param>
    /// <param name="result">The code; <c>default</c> if the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out Iso3166Code result)
    {
        var isCode = code is { Length: 2 or (>= 4 and <= 6) } && IsLetter(code[0]) && IsLetter(code[1])
            && (code.Length == 2 || (code[2] == '-' && code.Skip(3).All(static c => IsLetter(c) || c is >= '0' and <= '9')));
        result = isCode ? new(code!.Substring(0, 2), code.Length == 2 ? null : code.Substring(3)) : default;
        return isCode;
    }

    /// <summary>Returns whether the code means another code's region or one that it is a part of: <c>US</c> includes <c>US-CA</c>.</summary>
    /// <param name="other">The other code. The members of unions are not known: <c>EU</c> includes only itself.</param>
    public bool Includes(Iso3166Code other) => Country == other.Country && (Subdivision is null || Subdivision == other.Subdivision);

    /// <summary>Returns the code, such as <c>US-CA</c>.</summary>
    public override string ToString() => Subdivision is null ? Country : $"{Country}-{Subdivision}";

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z';
}
