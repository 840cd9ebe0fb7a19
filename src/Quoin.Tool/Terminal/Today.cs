namespace Quoin.Tool.Terminal;

/// <summary>The day on which a person decides something. Nothing else that is written depends on the clock, and whoever does not want that gives the day.</summary>
internal static class Today
{
    /// <summary>The day in the person's own time zone.</summary>
#pragma warning disable RS0030 // What a person decides, is decided on a day.
    public static DateOnly Local() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
#pragma warning restore RS0030
}
