namespace Quoin.Tool.Terminal;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found, or the command did what it was asked for.</summary>
    public const int Clean = 0;

    /// <summary>There are findings that fail the check.</summary>
    public const int Findings = 1;

    /// <summary>The command could not do what it was asked for.</summary>
    public const int Failed = 2;

    /// <summary>The command was interrupted: 128 and the number of the signal, as shells report it.</summary>
    public const int Interrupted = 130;
}
