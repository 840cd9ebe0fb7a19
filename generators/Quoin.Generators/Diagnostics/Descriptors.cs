using Microsoft.CodeAnalysis;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Roslyn's descriptors of the compiler's rules.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<Rule, DiagnosticDescriptor> ByRule = Rules.All.ToDictionary(rule => rule, Descriptor);

    public static DiagnosticDescriptor Of(Rule rule) => ByRule[rule];

    public static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Descriptor(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category(rule.Id),
        Severity(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule.Severity == RuleSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static string Category(string id) => id[3] switch
    {
        '1' => "Quoin.Structure",
        '2' => "Quoin.Anchoring",
        '3' => "Quoin.Linking",
        '4' => "Quoin.Editorial",
        _ => "Quoin.Limits",
    };
}
