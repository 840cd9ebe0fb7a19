using System.Globalization;

namespace Quoin.Benchmarks;

/// <summary>What a ratio must be.</summary>
internal sealed record Goal
{
    private readonly double _bound;
    private readonly bool _isLeast;

    private Goal(double bound, bool isLeast) => (_bound, _isLeast) = (bound, isLeast);

    public static Goal AtLeast(double bound) => new(bound, isLeast: true);

    public static Goal AtMost(double bound) => new(bound, isLeast: false);

    public bool Holds(double value) => _isLeast ? value >= _bound : value <= _bound;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(_isLeast ? ">=" : "<=")} {_bound}");
}
