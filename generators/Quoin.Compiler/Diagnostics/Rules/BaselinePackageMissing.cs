namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule BaselinePackageMissing = new("QUO9017", "Baseline of a package is missing",
        "The package '{0}' of the property QuoinBaselinePackage, with a baseline in it, is not restored; write the property as id/version, download that version with PackageDownload, and restore");
}
