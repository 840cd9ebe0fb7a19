using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Repairs;

/// <summary>A fix for a diagnostic that is to be applied, or was.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Fix">The fix. Its place is moved along when other fixes are applied.</param>
internal sealed record Repair(ContentDiagnostic Diagnostic, ContentFix Fix)
{
    /// <summary>The text that it replaces.</summary>
    public required string Before { get; init; }

    /// <summary>Why it was not applied; null if it was, or may be.</summary>
    public string? Objection { get; init; }

    /// <summary>The offset after the text that it replaces.</summary>
    public int End => Fix.Start + Fix.Length;

    /// <summary>By how much it makes the file longer.</summary>
    public int Growth => Fix.NewText.Length - Fix.Length;

    /// <summary>The same at another place.</summary>
    public Repair MovedBy(int distance) => distance == 0 ? this : this with { Fix = Fix with { Start = Fix.Start + distance } };

    /// <summary>Whether it is the same edit.</summary>
    public bool IsEdit(ContentFix fix) => Fix.Kind == fix.Kind && Fix.Start == fix.Start && Fix.Length == fix.Length && Fix.NewText == fix.NewText;
}
