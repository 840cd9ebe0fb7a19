using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes what the C# compiler, analyzers and code fixes are told of a mark, above its name.</summary>
internal static class NoticeEmitter
{
    private const string CompilerServices = "global::Quoin.CompilerServices";

    /// <param name="code">Where to.</param>
    /// <param name="notice">What C# is told; null for nothing.</param>
    /// <param name="isDraft">Whether it is a draft.</param>
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

        // Before .NET 5 the attribute has no id, so that no setting tells one reason from another: there the id is in the message.
        var isError = notice.Rule.Severity == RuleSeverity.Error ? "true" : "false";
        code.Directive("#if NET5_0_OR_GREATER");
        code.Line($"[global::System.Obsolete({Literals.Create(notice.Message)}, DiagnosticId = {Literals.Create(notice.Rule.Id)}, UrlFormat = {Literals.Create(notice.Rule.HelpLink)})]");
        code.Directive("#else");
        code.Line($"[global::System.Obsolete({Literals.Create($"{notice.Rule.Id}: {notice.Message}")}, {isError})]");
        code.Directive("#endif");
    }
}
