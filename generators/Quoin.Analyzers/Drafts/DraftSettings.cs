using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Analyzers.Drafts;

/// <summary>What a project says of drafts.</summary>
/// <param name="Severity">How grave the use of one is; null where it is not told at all.</param>
/// <param name="Fault">What is wrong with the property; then the default holds.</param>
internal sealed record DraftSettings(RuleSeverity? Severity, ContentDiagnostic? Fault = null)
{
    /// <summary>The name of the property.</summary>
    public const string Property = "QuoinDrafts";

    /// <param name="value">The value of the property; null where it is not set.</param>
    /// <param name="isRelease">Whether the build is one with optimization, as what is released is.</param>
    public static DraftSettings Read(string? value, bool isRelease)
    {
        RuleSeverity? byDefault = isRelease ? CodeRules.DraftUsed.Severity : null;
        var word = value?.Trim();
        return word?.ToLowerInvariant() switch
        {
            null or "" => new(byDefault),
            "error" => new(RuleSeverity.Error),
            "warning" => new(RuleSeverity.Warning),
            "info" => new(RuleSeverity.Information),
            "off" => new(Severity: null),
            _ => new(byDefault, new ContentDiagnostic(Rules.InvalidProperty, "", default, [Property, DisplayText.Of(word!), "error, warning, info or off"])),
        };
    }
}
