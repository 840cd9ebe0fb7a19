namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Reported by the targets of the package Quoin.Preview.</summary>
    public static readonly Rule PreviewInRelease = new("QUO9018", "Preview in a release",
        "The package Quoin.Preview is for development and must not be in a release; add Condition=\"'$(Configuration)' == 'Debug'\" to its PackageReference, put the call of AddQuoinPreview between #if DEBUG and #endif, and restore");
}
