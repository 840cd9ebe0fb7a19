using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>A project's settings for the use of drafts in C#.</summary>
/// <param name="Choice">The chosen severity; null if none is set.</param>
/// <param name="Diagnostics">
/// The diagnostics of the property. They are separate from those of other settings, because a project that uses content may have none.
/// </param>
internal sealed record DraftSettings(SeverityChoice? Choice, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>Reads the property of a project.</summary>
    /// <param name="property">Gets the value of a property; null or blank if it is not set.</param>
    public static DraftSettings Create(Func<string, string?> property)
    {
        var reader = new PropertyReader(property);
        return new DraftSettings(reader.Severity(ProjectProperties.Drafts), reader.Diagnostics);
    }

    /// <summary>The severity of using a draft; null if it is not reported.</summary>
    /// <param name="isRelease">Whether the build is optimized, like a release.</param>
    public RuleSeverity? Severity(bool isRelease) => Choice is { } choice ? choice.Severity : isRelease ? CodeRules.DraftUsed.Severity : null;
}
