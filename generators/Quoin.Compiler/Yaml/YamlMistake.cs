using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;

namespace Quoin.Compiler.Yaml;

/// <summary>A mistake in the syntax of a file, in the words of an author.</summary>
/// <param name="Start">Where it is.</param>
/// <param name="Length">Its length.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">How to fix it.</param>
internal sealed record YamlMistake(int Start, int Length, string Problem, string Remedy)
{
    /// <summary>The edit that fixes it; null if only the author can.</summary>
    public YamlRepair? Repair { get; init; }

    public void Report(TextDocument document, DiagnosticBag diagnostics) => diagnostics.Report(
        Rules.InvalidYaml, document.Range(Start, Length), Repair is { } repair ? [repair.ToFix(diagnostics.Path)] : [], Problem, Remedy);
}

/// <summary>An edit that fixes the syntax of a file.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Start">Where the replaced text begins.</param>
/// <param name="Length">The length of the replaced text.</param>
/// <param name="NewText">The text that replaces it.</param>
internal sealed record YamlRepair(string Title, int Start, int Length, string NewText)
{
    /// <summary>Whether only marks of YAML and spaces change, and no other reading is possible.</summary>
    public bool IsSafe { get; init; }

    public ContentFix ToFix(string path) => new(FixKinds.Syntax, Title, path, Start, Length, NewText) { Safety = IsSafe ? FixSafety.Safe : FixSafety.Unsafe };
}
