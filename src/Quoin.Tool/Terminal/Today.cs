using System.Globalization;

namespace Quoin.Tool.Terminal;

/// <summary>The day on which a person decides something. Nothing else that is written depends on the clock, and whoever does not want that gives the day.</summary>
internal static class Today
{
    /// <summary>The day in the person's own time zone, as ISO 8601 writes it.</summary>
#pragma warning disable RS0030 // What a person decides, is decided on a day.
    public static string Local => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
#pragma warning restore RS0030
}
