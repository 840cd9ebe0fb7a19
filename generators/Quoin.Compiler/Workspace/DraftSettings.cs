using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>What a project requires of the use of drafts in its C#.</summary>
/// <param name="Choice">What it has chosen; null where it sets nothing.</param>
/// <param name="Diagnostics">
/// What is wrong with the property. It is apart from the other diagnostics of settings: a project that uses content may hold none.
/// </param>
internal sealed record DraftSettings(SeverityChoice? Choice, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>Reads the property of a project.</summary>
    /// <param name="property">Gives the value of a property; null or blank where it is not set.</param>
    public static DraftSettings Create(Func<string, string?> property)
    {
        var reader = new PropertyReader(property);
        return new DraftSettings(reader.Severity(ProjectProperties.Drafts), reader.Diagnostics);
    }

    /// <summary>The severity of the use of a draft; null where it is not reported.</summary>
    /// <param name="isRelease">Whether the build is one with optimization, as what is released is.</param>
    public RuleSeverity? Severity(bool isRelease) => Choice is { } choice ? choice.Severity : isRelease ? CodeRules.DraftUsed.Severity : null;
}
