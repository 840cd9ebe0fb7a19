namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5003: literals that repeat the text of a claim.</summary>
internal static class RepetitionRows
{
    public static readonly Row[] All =
    [
        new("Article without claims", """Show("Some text that has many words in it, and no claim");""") { Project = static project => project.With("/repository/content/bare.quoin.yaml", "{ quoin: 1, article: bare, title: Bare, language: en, source: bare.txt, claims: {} }").With("/repository/content/bare.txt", "") },
        new("A statement as a literal", """Show(⟦QUO5003|"Tea keeps people awake."⟧);""")
        {
            Messages = ["QUO5003: This text repeats the statement of the claim 'keeps-awake' and becomes outdated when that changes; use 'Tea.Claims.KeepsAwake.Statement'"],
        },
        new("A quote as a literal", """Show(⟦QUO5003|"Its leaves contain caffeine"⟧);""")
        {
            Messages = ["QUO5003: This text repeats the quote of the claim 'contains-caffeine' and becomes outdated when that changes; use 'Tea.Claims.ContainsCaffeine.Quote'"],
        },
        new("A large part of a quote", """Show(⟦QUO5003|"It was said to cure colds."⟧);""")
        {
            Messages = ["QUO5003: This text repeats a large part of the quote of the claim 'cures-hay-fever' and becomes outdated when that changes; use 'Honey.Claims.CuresHayFever.Quote'"],
        },
        new("A statement in other typography and case", """Show(⟦QUO5003|"TEA—keeps  “people” awake!"⟧);"""),
        new("A statement in a longer text", """Show(⟦QUO5003|"Did you know? Tea keeps people awake. Ask a doctor."⟧);"""),
        new("A statement in every form of literal", """"
            Show(⟦QUO5003|@"Tea keeps people awake."⟧);
            Show(⟦QUO5003|"""Tea keeps people awake."""⟧);
            Show(⟦QUO5003|"Tea keeps people awake."u8⟧.Length);
            Show(⟦QUO5003|"Tea keeps\u0020people awake."⟧);
            """"),
        new("A statement in pieces", """Show(⟦QUO5003|"Tea keeps " + ("people" + " awake.")⟧); Show(⟦QUO5003|"Tea keeps people awake."⟧ + DateTime.Now);"""),
        new("A statement in an interpolated text", """Show($"{1}⟦QUO5003|: tea keeps people awake. ⟧{2}");"""),
        new("Two claims in one text", """Show(⟦QUO5003|"Honey is sweet. Tea keeps people awake."⟧); Show($"⟦QUO5003|Tea keeps people awake, ⟧{1}⟦QUO5003| tea leaves contain caffeine⟧");"""),
        new("A statement in a constant, an attribute and a default value", """
            internal static class Leaflet
            {
                internal const string Text = ⟦QUO5003|"Tea keeps people awake."⟧;

                [System.ComponentModel.Description(⟦QUO5003|"Tea keeps people awake."⟧)]
                internal static string Say(string text = ⟦QUO5003|"Tea keeps people awake."⟧) => text;
            }
            """) { IsFile = true },
        new("Texts that say something else", """
            Show("Tea keeps people");
            Show("Tea kept people awake.");
            Show("People keep awake: tea.");
            Show($"Tea keeps {"people"} awake.");
            Show("Tea keeps people" + 1 + " awake.");
            Show("Tea keeps" + " people");
            Show("It was said");
            """),
        new("Texts of other marks", """Show("The study was small."); Show("A study in Leeds followed 20 people for six months");"""),
        new("A text that is let through", """
            #pragma warning disable QUO5003
            Show("Tea keeps people awake.");
            #pragma warning restore QUO5003
            """),
        new("A claim of another assembly", """
            namespace App
            {
                internal static class Use
                {
                    internal static string Text => ⟦QUO5003|"Tea keeps people awake."⟧;
                }
            }
            """)
        {
            IsFile = true,
            Project = static project => project.Without(Tea.AnnotationPath).Without(Tea.SourcePath).Without(Honey.AnnotationPath).Without(Honey.SourcePath)
                with { Libraries = [ContentLibrary.Reference] },
            Messages = ["QUO5003: This text repeats the statement of the claim 'keeps-awake' and becomes outdated when that changes; use 'Tea.Claims.KeepsAwake.Statement'"],
        },
    ];
}
