using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes the attributes of a mark that the C# compiler, analyzers and code fixes read.</summary>
internal static class NoticeEmitter
{
    private const string CompilerServices = "global::Quoin.CompilerServices";

    /// <param name="code">The writer.</param>
    /// <param name="notice">What the C# compiler reports where the mark is used; null for nothing.</param>
    /// <param name="isDraft">Whether the mark is a draft.</param>
    public static void Write(CodeWriter code, Notice? notice, bool isDraft)
    {
        if (isDraft)
        {
            code.Line($"[{CompilerServices}.Draft]");
        }

        if (notice is null)
        {
            return;
        }

        if (notice.Replacement.Length > 0)
        {
            code.Line($"[{CompilerServices}.ReplacedBy({Literals.Create(notice.Replacement)})]");
        }

        // Before .NET 5, the attribute has no diagnostic id, so the message contains it.
        var isError = notice.Rule.Severity == RuleSeverity.Error ? "true" : "false";
        code.Directive("#if NET5_0_OR_GREATER");
        code.Line($"[global::System.Obsolete({Literals.Create(notice.Message)}, DiagnosticId = {Literals.Create(notice.Rule.Id)}, UrlFormat = {Literals.Create(notice.Rule.HelpLink)})]");
        code.Directive("#else");
        code.Line($"[global::System.Obsolete({Literals.Create($"{notice.Rule.Id}: {notice.Message}")}, {isError})]");
        code.Directive("#endif");
    }
}
