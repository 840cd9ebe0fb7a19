using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Emission;

/// <summary>The feature of C# compilers that moves long literals to the assembly's data.</summary>
internal static class LongStrings
{
    /// <summary>What C# compilers call it.</summary>
    public const string Feature = "experimental-data-section-string-literals";

    private static readonly Version FirstWithFeature = new(4, 14);

    /// <summary>Whether the C# compiler moves long literals to the assembly's data.</summary>
    public static bool AreMoved(ParseOptions options) =>
        options.Features.ContainsKey(Feature) && typeof(CSharpCompilation).Assembly.GetName().Version >= FirstWithFeature;
}
