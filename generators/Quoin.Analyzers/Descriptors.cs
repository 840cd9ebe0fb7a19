using Microsoft.CodeAnalysis;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Analyzers;

/// <summary>Roslyn's descriptors for the rules of the compiler and of the analyzers.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<Rule, DiagnosticDescriptor> ByRule = RuleCatalog.Content.Select(rule => (Rule: rule, IsPromise: rule.Severity == RuleSeverity.Error))
        .Concat(RuleCatalog.Analyzed.Select(rule => (Rule: rule, IsPromise: false)))
        .ToDictionary(entry => entry.Rule, entry => Descriptor(entry.Rule, entry.IsPromise))
        .Concat(RuleCatalog.Standing.ToDictionary(rule => rule, Obsolete))
        .ToDictionary(entry => entry.Key, entry => entry.Value);

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

    /// <summary>The descriptor of what the C# compiler reports for obsolete members, with its severity: the generated attribute has the message.</summary>
    private static DiagnosticDescriptor Obsolete(Rule rule) =>
        new(rule.Id, rule.Title, "{0}", rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: rule.HelpLink);
}
