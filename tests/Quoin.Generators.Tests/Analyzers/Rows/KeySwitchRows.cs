using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5006: switch statements that miss claims.</summary>
internal static class KeySwitchRows
{
    public static readonly Row[] All =
    [
        .. Over("A claim is forgotten", "⟦QUO5006|switch⟧ (key) { case Honey.Claims.Key.Sweetens: Show(1); break; case Honey.Claims.Key.KeepsForever: Show(2); break; }",
            "QUO5006: This switch over the claims of 'Honey' does not handle 'SoothesCough'; add a case for each claim, or a default that is right for all"),
        .. Over("All but one claim are forgotten", "⟦QUO5006|switch⟧ (key) { case Honey.Claims.Key.Sweetens: Show(1); break; }",
            "QUO5006: This switch over the claims of 'Honey' does not handle 'SoothesCough' and 'KeepsForever'; add a case for each claim, or a default that is right for all"),
        .. Over("Every claim that stands is named", "switch (key) { case Honey.Claims.Key.Sweetens: case Honey.Claims.Key.SoothesCough: case Honey.Claims.Key.KeepsForever: Show(1); break; }"),
        .. Over("A default is for the others", "switch (key) { case Honey.Claims.Key.Sweetens: Show(1); break; default: Show(2); break; }"),
        .. Over("A var pattern is for the others", "switch (key) { case Honey.Claims.Key.Sweetens: Show(1); break; case var _: Show(2); break; }"),
        .. Over("A condition is for the others", "switch (key) { case Honey.Claims.Key.Sweetens: Show(1); break; case var other when other > 0: Show(2); break; }"),
        .. Over("Claims under a condition are not forgotten", "switch (key) { case Honey.Claims.Key.Sweetens or Honey.Claims.Key.KeepsForever: Show(1); break; case Honey.Claims.Key.SoothesCough when DateTime.Now.Hour > 8: Show(2); break; }"),
        .. Over("A claim is named by its earlier name", """
            switch (key) { case Honey.Claims.Key.Sweetens: case ⟦QUO5103|Honey.Claims.Key.EasesCough⟧: case Honey.Claims.Key.KeepsForever: Show(1); break; }
            """),
        .. Over("Claims are named together", "⟦QUO5006|switch⟧ (key) { case (Honey.Claims.Key.Sweetens or Honey.Claims.Key.KeepsForever): Show(1); break; }"),
        .. Over("All claims but one are named", "⟦QUO5006|switch⟧ (key) { case not Honey.Claims.Key.Sweetens: Show(1); break; }",
            "QUO5006: This switch over the claims of 'Honey' does not handle 'Sweetens'; add a case for each claim, or a default that is right for all"),
        .. Over("Claims are named by their order", "⟦QUO5006|switch⟧ (key) { case >= Honey.Claims.Key.SoothesCough and not Honey.Claims.Key.KeepsForever: Show(1); break; }",
            "QUO5006: This switch over the claims of 'Honey' does not handle 'Sweetens' and 'KeepsForever'; add a case for each claim, or a default that is right for all"),
        .. Over("Claims are named as what they are", "switch (key) { case Honey.Claims.Key.Sweetens: Show(1); break; case Enum other: Show(other); break; }"),
        .. Over("Claims are named by constants", "const Honey.Claims.Key First = Honey.Claims.Key.Sweetens; ⟦QUO5006|switch⟧ (key) { case First: case (Honey.Claims.Key)1: Show(1); break; }",
            "QUO5006: This switch over the claims of 'Honey' does not handle 'KeepsForever'; add a case for each claim, or a default that is right for all"),
        new("A key that may be missing", """
            Honey.Claims.Key? key = Honey.Claims.Key.Sweetens;
            ⟦QUO5006|switch⟧ (key) { case null: case Honey.Claims.Key.Sweetens: Show(1); break; }
            """),
        new("Many claims are forgotten", "⟦QUO5006|switch⟧ (Numbered.Claims.GetKey(Numbered.Claims.Claim1)) { case Numbered.Claims.Key.Claim1: Show(1); break; }")
        {
            Project = static project => project.With(Numbers.AnnotationPath, Numbers.Annotation).With(Numbers.SourcePath, Numbers.Source),
            Messages = ["QUO5006: This switch over the claims of 'Numbered' does not handle 'Claim2', 'Claim3', 'Claim4', 'Claim5', 'Claim6' and 2 more; add a case for each claim, or a default that is right for all"],
        },
        new("Enums of one's own", """
            internal static class Mine
            {
                internal enum Key { A, B }

                internal static void Show(Key key, DayOfWeek day)
                {
                    switch (key) { case Key.A: Console.WriteLine(1); break; }
                    switch (day) { case DayOfWeek.Monday: Console.WriteLine(1); break; }
                }
            }
            """) { IsFile = true },
        new("A switch expression that forgets a claim is the compiler's matter", """
            var key = Tea.Claims.GetKey(Tea.Claims.KeepsAwake);
            Show(key ⟦CS8509|switch⟧ { Tea.Claims.Key.KeepsAwake => 1 });
            """),
        new("A switch is let through for a while", """
            var key = Tea.Claims.GetKey(Tea.Claims.KeepsAwake);
            #pragma warning disable QUO5006
            switch (key) { case Tea.Claims.Key.KeepsAwake: Show(1); break; }
            #pragma warning restore QUO5006
            """),
        new("A forgotten claim is an error where the project says so", """
            var key = Tea.Claims.GetKey(Tea.Claims.KeepsAwake);
            ⟦error QUO5006|switch⟧ (key) { case Tea.Claims.Key.KeepsAwake: Show(1); break; }
            """) { Project = static project => project.WithSeverity("QUO5006", ReportDiagnostic.Error) },
    ];

    private static Row[] Over(string name, string code, params string[] messages) =>
        [new(name, $"var key = Honey.Claims.GetKey(Honey.Claims.Sweetens);\n{code}") { Messages = messages.Length == 0 ? null : messages }];
}
