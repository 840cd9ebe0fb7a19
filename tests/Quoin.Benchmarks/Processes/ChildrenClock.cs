using System.Globalization;

namespace Quoin.Benchmarks.Processes;

/// <summary>The processor time of all processes that this one started and that have ended, with those that they started.</summary>
internal static class ChildrenClock
{
    private const string Statistics = "/proc/self/stat";

    // As documented in proc(5): fields 16 and 17, of which the first two precede the last parenthesis; the unit is a hundredth of a second.
    private const int FirstField = 16 - 3;
    private const int TicksPerSecond = 100;

    /// <summary>The time; null if the system does not say it.</summary>
    public static TimeSpan? Now
    {
        get
        {
            if (!File.Exists(Statistics))
            {
                return null;
            }

            var text = File.ReadAllText(Statistics);
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromSeconds((Number(fields[FirstField]) + Number(fields[FirstField + 1])) / TicksPerSecond);
        }
    }

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
