using Microsoft.CodeAnalysis;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Analyzers;

/// <summary>Roslyn's descriptors for the rules of the compiler and of the analyzers.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<Rule, DiagnosticDescriptor> ByRule = RuleCatalog.Content.Select(rule => (Rule: rule, IsPromise: rule.Severity == RuleSeverity.Error))
        .Concat(RuleCatalog.Analyzed.Select(rule => (Rule: rule, IsPromise: false)))
        .ToDictionary(entry => entry.Rule, entry => Descriptor(entry.Rule, entry.IsPromise));

    public static DiagnosticDescriptor Get(Rule rule) => ByRule[rule];

    public static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <param name="rule">The rule.</param>
    /// <param name="isPromise">Whether no setting may turn it off. An error in C# says how content is used, which is its user's to decide.</param>
    private static DiagnosticDescriptor Descriptor(Rule rule, bool isPromise) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        Severity(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: isPromise ? [WellKnownDiagnosticTags.NotConfigurable] : []);
}
