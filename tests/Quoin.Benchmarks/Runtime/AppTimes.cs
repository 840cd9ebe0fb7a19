using System.Globalization;
using Quoin.Benchmarks.Contenders;

namespace Quoin.Benchmarks.Runtime;

/// <summary>Times that apps measure of themselves, each time in a new process, alternately.</summary>
internal static class AppTimes
{
    /// <summary>The medians, in the order of the apps.</summary>
    /// <param name="apps">The apps.</param>
    /// <param name="mode">The argument that says what an app measures.</param>
    /// <param name="what">The same in words.</param>
    /// <param name="of">The size of the content.</param>
    /// <param name="rounds">How many times each runs.</param>
    public static IReadOnlyList<Measurement> Measure(IReadOnlyList<BuiltApp> apps, string mode, string what, string of, int rounds)
    {
        var samples = apps.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < apps.Count; i++)
            {
                samples[i].Add(double.Parse(apps[i].Run(mode).Single()[0], CultureInfo.InvariantCulture));
            }
        }

        return [.. apps.Select((app, i) => new Measurement($"{what}, {app.Contender.Name}, {of}", Median.Of(samples[i]), 0))];
    }
}
