namespace Quoin.Compiler.Diagnostics;

/// <summary>What diagnostics of C# pass to code fixes, by name.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The id that was probably meant; null where none is near.</summary>
    public const string Nearest = nameof(Nearest);
}
