using System.Globalization;

namespace Quoin.Benchmarks.Runtime;

/// <summary>What an app wrote about reads of a claim's text in a loop.</summary>
/// <param name="lines">The words of its lines.</param>
internal sealed class LoopTimes(IEnumerable<string[]> lines)
{
    private readonly ILookup<string, string[]> _lines = lines.ToLookup(static line => line[0]);

    /// <summary>A way to use the text.</summary>
    /// <param name="way">The word for it.</param>
    /// <param name="contender">The contender, where there are several; null if there is one.</param>
    public Measurement Of(string way, string? contender = null) => new(
        $"a claim's text in a loop, {way}{(contender is null ? "" : $", {contender}")}",
        Median.Of(_lines[way].Select(static sample => double.Parse(sample[1], CultureInfo.InvariantCulture))),
        _lines[way].Max(static sample => long.Parse(sample[2], CultureInfo.InvariantCulture)));
}
