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
        new("A caveat as a literal", """Show(⟦QUO5003|"The study was small."⟧); Show(⟦QUO5003|"Infants must not eat it!"⟧);""")
        {
            Messages =
            [
                "QUO5003: This text repeats the statement of the caveat 'small-study' and becomes outdated when that changes; use 'Tea.Caveats.SmallStudy.Statement'",
                "QUO5003: This text repeats the quote of the caveat 'not-for-infants' and becomes outdated when that changes; use 'Honey.Caveats.NotForInfants.Quote'",
            ],
        },
        new("Texts of other marks", """Show("A study in Leeds followed 20 people for six months"); Show("Caffeine");"""),
        new("A short claim as a whole literal", """
            Show(⟦QUO5003|"Honey is sweet!"⟧);
            Show(⟦QUO5003|"<p>Honey is <b>sweet</b>.</p>"⟧);
            Show(⟦QUO5003|"It never spoils"⟧);
            """)
        {
            Messages = [.. new[] { "sweetens", "sweetens", "keeps-forever" }.Select((id, index) =>
                $"QUO5003: This text repeats the quote of the claim '{id}' and becomes outdated when that changes; use 'Honey.Claims.{(index < 2 ? "Sweetens" : "KeepsForever")}.Quote'")],
        },
        new("A short claim as a clause", """
            Show(⟦QUO5003|"Our grandmother knew it: honey is sweet!"⟧);
            Show(⟦QUO5003|"Did you know? Honey is sweet. Buy now."⟧);
            Show(⟦QUO5003|"They say “honey is sweet” here"⟧);
            Show($"⟦QUO5003|Fact: honey is sweet. Only ⟧{1}");
            """),
        new("A short claim's words in a longer text", """
            Show("Our honey is sweet");
            Show("Our grandmother knew it: honey is sweet, and so is jam.");
            Show("Well, honey is sweet.");
            Show($"Known: honey is sweet{1}");
            Show("Is that so: honey is sweet?");
            Show("Honey is sweet" + DateTime.Now);
            Show("Honey is sweet and sticky");
            Show($"Honey is sweet{1}er");
            Show("Honey is " + DateTime.Now + " sweet");
            Show("is sweet");
            """),
        new("A statement in HTML", """
            Show(⟦QUO5003|"<p class=\"lead\">Tea <b>keeps</b> people awake.</p>"⟧);
            Show(⟦QUO5003|"<abbr title='Tea keeps people awake.'>Tea</abbr>"⟧);
            Show("<p>Tea keeps</p><p>people awake.</p>");
            Show(⟦QUO5003|"a < b, Tea keeps > people awake"⟧);
            """),
        new("Questions", """
            Show("Does tea keep people awake?");
            Show("Is it true that tea keeps people awake?");
            Show("Tea keeps people awake?");
            Show("Is honey sweet?");
            Show("Чи правда, що tea keeps people awake?");
            """),
        new("A question before a statement", """Show(⟦QUO5003|"Who knew? Tea keeps people awake. Ask a doctor?"⟧);"""),
        new("Denials", """
            Show("It is a myth that tea keeps people awake.");
            Show("It is not true that tea keeps people awake.");
            Show("There is no evidence that tea keeps people awake.");
            Show("'Tea keeps people awake' is a myth.");
            Show("Tea keeps people awake, which is wrong.");
            Show("Wrong: tea keeps people awake.");
            Show("Nobody says that tea keeps people awake");
            """),
        new("Denials of something else", """
            Show(⟦QUO5003|"You need no coffee: tea keeps people awake."⟧);
            Show(⟦QUO5003|"That is not all. Tea keeps people awake."⟧);
            Show(⟦QUO5003|"Tea keeps people awake. Do not drink it at night."⟧);
            Show(⟦QUO5003|"Tea keeps people awake, but not children."⟧);
            """),
        new("Texts that are searched for", """
            var query = "tea keeps people awake";
            Show(query.Contains("tea keeps people awake"));
            Show(new[] { query }.Where(text => text.StartsWith("Tea keeps people awake", StringComparison.Ordinal)));
            Show(Search("tea keeps people awake"));
            static object Search(string text, string searchPhrase = "tea keeps people awake") => text + searchPhrase;
            """),
        new("What is called like a search shows nothing either", """
            var found = new { Keywords = "tea keeps people awake" };
            Show(found);
            Show(⟦QUO5003|"tea keeps people awake"⟧);
            """),
        new("Texts in a test", """Show("Tea keeps people awake."); Show("Honey is sweet");""")
        {
            Project = static project => project.WithProperty("IsTestProject", "true"),
        },
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
