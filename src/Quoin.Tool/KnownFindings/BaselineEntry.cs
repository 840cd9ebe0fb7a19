using Quoin.Compiler.Text;

namespace Quoin.Tool.KnownFindings;

/// <summary>A finding of a baseline. Only the fingerprint is compared; the rest says to people what it is.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Article">The id of the article; null if the finding is not about one.</param>
/// <param name="File">The path of the file, relative to the project's folder; null if there is an article.</param>
/// <param name="Mark">Where it is in the annotation; empty if it is in a source.</param>
/// <param name="Message">The message when the baseline was written.</param>
/// <param name="Fingerprint">What the finding is recognized by.</param>
internal sealed record BaselineEntry(string Rule, string? Article, string? File, string Mark, string Message, string Fingerprint)
{
    private const int MessageLength = 200;

    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Of(IdentifiedFinding finding)
    {
        var identity = finding.Identity;
        return new BaselineEntry(
            identity.Rule,
            identity.Article is null ? null : DisplayText.From(identity.Article),
            identity.File is null ? null : DisplayText.From(identity.File),
            DisplayText.From(identity.Mark),
            DisplayText.Excerpt(finding.Finding.Diagnostic.Message, MessageLength),
            identity.Fingerprint);
    }
}
