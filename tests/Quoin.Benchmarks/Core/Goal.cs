using System.Globalization;

namespace Quoin.Benchmarks;

/// <summary>The condition that a ratio must meet.</summary>
internal sealed record Goal
{
    private readonly double _least;
    private readonly double _most;

    private Goal(double least, double most) => (_least, _most) = (least, most);

    public static Goal AtLeast(double bound) => new(bound, double.PositiveInfinity);

    public static Goal AtMost(double bound) => new(double.NegativeInfinity, bound);

    public static Goal Between(double least, double most) => new(least, most);

    public static Goal Exactly(double value) => new(value, value);

    public bool Holds(double value) => value >= _least && value <= _most;

    public override string ToString() => (_least, _most) switch
    {
        (double.NegativeInfinity, _) => Write($"<= {_most:0.######}"),
        (_, double.PositiveInfinity) => Write($">= {_least:0.######}"),
        _ when _least == _most => Write($"= {_least:0.######}"),
        _ => Write($"{_least:0.######} to {_most:0.######}"),
    };

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
