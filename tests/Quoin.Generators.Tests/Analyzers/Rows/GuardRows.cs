using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO9012: settings that lower the guards of the promise.</summary>
internal static class GuardRows
{
    private const string Discards = "var (text, _) = Tea.Claims.KeepsAwake.Statement; Show(text);";

    public static readonly Row[] All =
    [
        new("Discarded caveats are not reported", $"⟦QUO9012|⟧{Discards}")
        {
            Project = static project => project.WithSeverity("QUO5001", ReportDiagnostic.Suppress),
            Messages = ["QUO9012: The severity of QUO5001 is lowered to 'none' for all files, so the build does not fail there any more; remove the setting, or set the property QuoinGuards to off to accept it"],
        },
        new("Discarded caveats are a suggestion", "⟦QUO9012|⟧var (text, ⟦info QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);")
        {
            Project = static project => project.WithSeverity("QUO5001", ReportDiagnostic.Info),
        },
        new("Retracted claims are not reported", "⟦QUO9012|⟧Show(Honey.Claims.CuresHayFever);")
        {
            Project = static project => project.WithSeverity("QUO5101", ReportDiagnostic.Suppress),
        },
        new("Discarded caveats are a warning", "var (text, ⟦warning QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);")
        {
            Project = static project => project.WithSeverity("QUO5001", ReportDiagnostic.Warn),
        },
        new("Discarded caveats are not reported, and that is accepted", Discards)
        {
            Project = static project => project.WithSeverity("QUO5001", ReportDiagnostic.Suppress).WithProperty("QuoinGuards", "off"),
        },
        new("Discarded caveats are not reported in tests", Discards)
        {
            Project = static project => project.WithSeverity("QUO5001", ReportDiagnostic.Suppress).WithProperty("IsTestProject", "true"),
        },
        new("Other rules are a project's own choice", """Show("Tea keeps people awake.");""")
        {
            Project = static project => project.WithSeverity("QUO5003", ReportDiagnostic.Suppress),
        },
    ];
}
