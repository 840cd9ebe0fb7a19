using System.Globalization;
using Microsoft.AspNetCore.Http;
using Quoin.Compiler.Text;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>The parameters of a request, which can be anything. What is not as it must be is a <see cref="Refusal"/>.</summary>
internal sealed class RequestQuery
{
    /// <summary>The length of the longest value.</summary>
    private const int MaxLength = 200;

    private const int MaxValues = 20;

    /// <summary>The length from which a name can be a misspelled one: of those that are shorter, most are one letter away from each other.</summary>
    private const int LeastMisspelled = 3;

    private readonly IQueryCollection _query;

    /// <param name="query">The parameters.</param>
    /// <param name="known">The names of those that the endpoint reads.</param>
    public RequestQuery(IQueryCollection query, IReadOnlyList<string> known)
    {
        _query = query;

        // Others, such as keys of the app, are its own matter; but a misspelled filter must not give all claims.
        foreach (var name in query.Keys.Where(name => name.Length >= LeastMisspelled && !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            if (Suggestion.Nearest(name.ToLowerInvariant(), [.. known.Where(static one => one.Length >= LeastMisspelled)]) is { } nearest)
            {
                throw Refusal.Unknown(StatusCodes.Status400BadRequest, "parameter", name, [nearest], name, "");
            }
        }
    }

    /// <summary>The value of a parameter; null if it is not given, or empty.</summary>
    public string? One(string name)
    {
        var values = _query[name];
        if (values.Count > 1)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, $"'{name}' is given {values.Count} times; give it once.", name);
        }

        return values.Count == 0 || string.IsNullOrWhiteSpace(values[0]) ? null : Short(name, values[0]!);
    }

    /// <summary>The values of a parameter that is repeated, or has commas.</summary>
    public IReadOnlyList<string> Many(string name)
    {
        if (_query[name].Count == 0)
        {
            return [];
        }

        string[] values = [.. _query[name].OfType<string>().Take(MaxValues + 1)
            .SelectMany(value => Short(name, value).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        return values.Length <= MaxValues && _query[name].Count <= MaxValues ? values
            : throw new Refusal(StatusCodes.Status400BadRequest, $"'{name}' has more than {MaxValues} values; give fewer.", name);
    }

    /// <summary>The values of a parameter whose words are known; empty if it is not given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The words, which are read only if it is given.</param>
    public IReadOnlyList<string> Words(string name, IEnumerable<string> known)
    {
        var values = Many(name);
        if (values.Count == 0)
        {
            return values;
        }

        string[] words = [.. known];
        return values.FirstOrDefault(value => !words.Contains(value, StringComparer.Ordinal)) is { } other
            ? throw Refusal.Unknown(StatusCodes.Status400BadRequest, name, other, words, name, $"use {string.Join(", ", words.Select(static word => $"'{word}'"))}.")
            : values;
    }

    /// <summary>The day that a parameter gives; null if it is not given.</summary>
    public Iso8601Date? Day(string name)
    {
        if (One(name) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new Refusal(StatusCodes.Status400BadRequest, $"{Refusal.Show(text)} is not a day; give '{name}' as year, month and day, such as '2026-03-31' (ISO 8601).", name);
    }

    /// <summary>How many items are asked for.</summary>
    public int Limit(int usual, int most)
    {
        if (One("limit") is not { } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit >= 1 && limit <= most ? limit
            : throw new Refusal(StatusCodes.Status400BadRequest, $"{Refusal.Show(text)} is not a number of items; give 'limit' from 1 to {most}, and ask for the rest with the address in 'next'.", "limit");
    }

    private static string Short(string name, string value) => value.Length <= MaxLength ? value
        : throw new Refusal(StatusCodes.Status400BadRequest, $"'{name}' has {value.Length} characters; shorten it to {MaxLength}.", name);
}
