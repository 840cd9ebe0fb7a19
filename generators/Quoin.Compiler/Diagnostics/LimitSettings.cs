using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Diagnostics;

/// <summary>The limits that a project sets.</summary>
/// <param name="Limits">The limits.</param>
/// <param name="Diagnostics">What is wrong with the properties; for what is wrong the default holds.</param>
internal sealed record LimitSettings(Limits Limits, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>The name of the property that limits annotations and policies.</summary>
    public const string AnnotationLengthProperty = "QuoinMaxAnnotationLength";

    /// <summary>The name of the property that limits sources.</summary>
    public const string SourceLengthProperty = "QuoinMaxSourceLength";

    /// <summary>The name of the property that limits nesting.</summary>
    public const string DepthProperty = "QuoinMaxDepth";

    /// <summary>The name of the property that limits how much is reported.</summary>
    public const string DiagnosticsProperty = "QuoinMaxDiagnostics";

    /// <summary>The name of the property that limits what grows with a product.</summary>
    public const string CombinationsProperty = "QuoinMaxCombinations";

    /// <summary>Beyond this a text does not fit into the memory of a build any more.</summary>
    private const int MostLength = 100_000_000;

    /// <summary>Reading recurses once a level; every host's stack has room for this many levels.</summary>
    private const int MostDepth = 200;

    /// <summary>The names of all properties.</summary>
    public static IReadOnlyList<string> Properties { get; } =
        [AnnotationLengthProperty, SourceLengthProperty, DepthProperty, DiagnosticsProperty, CombinationsProperty];

    /// <summary>Reads the properties of a project.</summary>
    /// <param name="property">Gives the value of a property; null or blank where it is not set.</param>
    public static LimitSettings Read(Func<string, string?> property)
    {
        var diagnostics = new DiagnosticBag("");
        var standard = Limits.Default;
        var limits = new Limits
        {
            AnnotationLength = Number(AnnotationLengthProperty, standard.AnnotationLength, 1, MostLength),
            SourceLength = Number(SourceLengthProperty, standard.SourceLength, 1, MostLength),
            Depth = Number(DepthProperty, standard.Depth, Limits.RequiredDepth, MostDepth),
            Diagnostics = Number(DiagnosticsProperty, standard.Diagnostics, 1, int.MaxValue),
            Combinations = Number(CombinationsProperty, standard.Combinations, 1, int.MaxValue),
        };
        return new LimitSettings(limits, diagnostics.ToArray());

        int Number(string name, int standing, int least, int most)
        {
            var text = property(name)?.Trim();
            if (string.IsNullOrEmpty(text))
            {
                return standing;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            diagnostics.Report(Rules.InvalidProperty, default, name, text!, FormattableString.Invariant($"a whole number from {least} to {most}"));
            return standing;
        }
    }
}
