namespace Quoin.Compiler.Diagnostics;

/// <summary>The names of the properties that C# diagnostics pass to code fixes.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The id that was probably meant; absent if none is near.</summary>
    public const string Nearest = nameof(Nearest);
}
