namespace Quoin.AspNetCore.Endpoints;

/// <summary>Why a request is not answered.</summary>
/// <param name="status">The HTTP status code.</param>
/// <param name="detail">A sentence that says what is wrong and how to do it right.</param>
/// <param name="parameter">The parameter of the request that is wrong; null if it is a part of the path.</param>
/// <param name="suggestion">What may have been meant; null for nothing.</param>
internal sealed class Refusal(int status, string detail, string? parameter = null, string? suggestion = null) : Exception(detail)
{
    private const int MaxShown = 80;

    /// <summary>How many words are compared at most: a request must not cost more because it is wrong.</summary>
    private const int MaxCompared = 2000;

    public int Status => status;

    public string? Parameter => parameter;

    public string? Suggestion => suggestion;

    /// <summary>A value of the request as a message shows it.</summary>
    public static string Show(string value) => $"'{(value.Length <= MaxShown ? value : value[..MaxShown] + "…")}'";

    /// <summary>A value that is not one of those that there are.</summary>
    public static Refusal Unknown(int status, string what, string value, IEnumerable<string> known, string? parameter, string otherwise)
    {
        var nearest = Compiler.Text.Suggestion.Nearest(value.ToLowerInvariant(), [.. known.Take(MaxCompared)]);
        return new Refusal(status, $"There is no {what} {Show(value)}; {(nearest is null ? otherwise : $"did you mean '{nearest}'?")}", parameter, nearest);
    }
}
