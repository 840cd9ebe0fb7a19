using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Emission;

/// <summary>The feature of C# compilers that stores long literals as data of the assembly.</summary>
internal static class LongStrings
{
    /// <summary>The name of the feature in C# compilers.</summary>
    public const string Feature = "experimental-data-section-string-literals";

    private static readonly Version FirstWithFeature = new(4, 14);

    public static bool AreMoved(ParseOptions options) =>
        options.Features.ContainsKey(Feature) && typeof(CSharpCompilation).Assembly.GetName().Version >= FirstWithFeature;
}
