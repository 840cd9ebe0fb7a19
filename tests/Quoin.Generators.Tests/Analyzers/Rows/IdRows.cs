namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5004: ids that do not exist.</summary>
internal static class IdRows
{
    public static readonly Row[] All =
    [
        new("An unknown claim", """Show(Tea.Claims.TryGetValue(⟦QUO5004|"keeps-awke"⟧, out _));""")
        {
            Messages = ["QUO5004: There is no claim 'keeps-awke' in 'Tea'; did you mean 'keeps-awake'?"],
        },
        new("An unknown id that is like no other", """Show(Tea.Claims.TryGetValue(⟦QUO5004|"cures-everything"⟧, out _));""")
        {
            Messages = ["QUO5004: There is no claim 'cures-everything' in 'Tea'; choose one of contains-caffeine, keeps-awake"],
        },
        new("Unknown marks of each kind", """
            Show(Tea.Caveats.TryGetValue(⟦QUO5004|"small-studies"⟧, out _));
            Show(Tea.Evidence.TryGetValue(⟦QUO5004|"leeds-studies"⟧, out _));
            Show(Tea.Terms.TryGetValue(⟦QUO5004|"cafeine"⟧, out _));
            Show(Tea.Sections.TryGetValue(⟦QUO5004|"coffee"⟧, out _));
            """)
        {
            Messages =
            [
                "QUO5004: There is no caveat 'small-studies' in 'Tea'; did you mean 'small-study'?",
                "QUO5004: There is no evidence 'leeds-studies' in 'Tea'; did you mean 'leeds-study'?",
                "QUO5004: There is no term 'cafeine' in 'Tea'; did you mean 'caffeine'?",
                "QUO5004: There is no section 'coffee' in 'Tea'; the only one is 'tea'",
            ],
        },
        new("An unknown article", """Show(QuoinContent.Articles.TryGetValue(⟦QUO5004|"hony"⟧, out _));""")
        {
            Messages = ["QUO5004: There is no article 'hony' in this build; did you mean 'honey'?"],
        },
        new("Articles of a reference, and libraries", """
            Show(QuoinContent.ArticlesIncludingReferences.TryGetValue("article-2", out _));
            Show(QuoinContent.Articles.TryGetValue(⟦QUO5004|"article-2"⟧, out _));
            """)
        {
            Project = static project => project with { Libraries = [Assemblies.Reference(Numbered.Project(3).WithNamespace("Library"), "Library")] },
        },
        new("An unknown id in the list of all", """Show(Tea.Claims.Valid.TryGetValue(⟦QUO5004|"keeps-awke"⟧, out var found) ? found : null);"""),
        new("An unknown id by an indexer", """Show(Tea.Claims.Valid[⟦QUO5004|"keeps-awke"⟧]);"""),
        new("An unknown id by a named argument", """Show(Tea.Claims.TryGetValue(value: out _, id: ⟦QUO5004|"keeps-awke"⟧));"""),
        new("Lists of an article", """
            Show(Tea.Article.Caveats.TryGetValue(⟦QUO5004|"big-study"⟧, out _));
            Show(Tea.Article.Claims[⟦QUO5004|"keeps-asleep"⟧]);
            """),
        new("Lists of a mark", """
            Show(Tea.Claims.KeepsAwake.Caveats[⟦QUO5004|"big-study"⟧]);
            Show(Tea.Claims.KeepsAwake.Terms.TryGetValue(⟦QUO5004|"tannin"⟧, out _));
            Show(Tea.Caveats.SmallStudy.Claims[⟦QUO5004|"keeps-asleep"⟧]);
            Show(Tea.Claims.Valid[0].Evidence[⟦QUO5004|"oslo-study"⟧]);
            Show(Tea.Claims.Get(Tea.Claims.Key.KeepsAwake).Article.Sections[⟦QUO5004|"milk"⟧]);
            """),
        new("A kind of mark that the article has none of", """Show(Honey.Article.Terms.TryGetValue(⟦QUO5004|"sugar"⟧, out _));""")
        {
            Messages = ["QUO5004: There is no term 'sugar' in 'Honey'; there is none yet"],
        },
        new("A list after a question mark", """Show(Tea.Claims.KeepsAwake?.Caveats?[⟦QUO5004|"big-study"⟧]);"""),
        new("A variable that keeps its list", """
            var caveats = Tea.Claims.KeepsAwake.Caveats;
            var claims = Tea.Article.Claims;
            IReadOnlyList<Claim> same = claims;
            Show(caveats[⟦QUO5004|"big-study"⟧]);
            Show(claims.TryGetValue(⟦QUO5004|"keeps-asleep"⟧, out _));
            Show(same);
            """),
        new("A variable that keeps its article", """
            Article article = Tea.Article;
            var claims = article.Claims;
            Func<Claim> find = () => claims[⟦QUO5004|"keeps-asleep"⟧];
            Show(find);
            """),
        new("A variable that gets another list", """
            var caveats = Tea.Claims.KeepsAwake.Caveats;
            caveats = Honey.Caveats.All;
            Show(caveats["not-for-infants"]);
            """),
        new("A variable that another method may change", """
            var caveats = Tea.Claims.KeepsAwake.Caveats;
            Change(ref caveats);
            Show(caveats["not-for-infants"]);

            static void Change(ref MarkList<Caveat> caveats) => caveats = Honey.Caveats.All;
            """),
        new("A constant id", """
            const string Id = "keeps-" + "asleep";
            Show(Tea.Claims.TryGetValue(⟦QUO5004|Id⟧, out _));
            Show(Tea.Claims.TryGetValue(⟦QUO5004|""⟧, out _));
            """),
        new("An id in other letters", """Show(Tea.Claims.TryGetValue(⟦QUO5004|"Keeps-Awake"⟧, out _));"""),
        new("Ids that exist", """
            Show(Tea.Claims.TryGetValue("keeps-awake", out _));
            Show(Tea.Claims.KeepsAwake.Caveats["small-study"]);
            Show(Honey.Claims.Valid[⟦QUO5103|"eases-cough"⟧]);
            Show(QuoinContent.Articles.TryGetValue("honey", out _));
            Show(Honey.Claims.Valid[⟦QUO5101|"cures-hay-fever"⟧]);
            """),
        new("Lists of an article that is looked up", """
            Show(QuoinContent.Articles.TryGetValue("tea", out var tea) && tea.Claims.TryGetValue(⟦QUO5004|"keeps-asleep"⟧, out _));
            Show(QuoinContent.Articles.Single(article => article.Id == "honey").Claims[⟦QUO5004|"keeps-asleep"⟧]);
            if (QuoinContent.Articles.TryGetValue("tea", out var other)) { other = Honey.Article; Show(other.Claims.TryGetValue("sweetens", out _)); }
            """),
        new("An unknown id in a query", """
            Show(Tea.Claims.Valid.First(claim => claim.Id == ⟦QUO5004|"keeps-asleep"⟧));
            Show(Tea.Claims.Valid.Any(claim => claim.Id == "keeps-asleep"));
            Show(Tea.Claims.Valid.Where(claim => claim.Article.Id == "keeps-asleep"));
            """),
        new("Ids that are searched in several articles", """
            foreach (string id in new[] { "keeps-awake", "sweetens" })
            {
                if (Tea.Claims.TryGetValue(id, out var claim) || Honey.Claims.TryGetValue(id, out claim)) { Show(claim); }
            }
            """),
        new("Lists of who knows what", """
            internal static class Search
            {
                internal static object In(Article article, MarkList<Claim> claims, ArticleList articles, string id) => new object[]
                {
                    article.Claims["keeps-asleep"],
                    claims["keeps-asleep"],
                    articles.TryGetValue("coffee", out _),
                    Tea.Claims.Valid[id],
                    QuoinContent.Articles[0].Claims["keeps-asleep"],
                };
            }
            """) { IsFile = true },
        new("Lists that are found in other ways", """
            foreach (var article in QuoinContent.Articles) Show(article.Claims.TryGetValue("keeps-asleep", out _));
            var chosen = DateTime.Now.Hour < 12 ? Tea.Article : Honey.Article;
            Show(chosen.Claims.TryGetValue("keeps-asleep", out _));
            Show(Tea.Claims.TryGetValue(null!, out _));
            """),
        new("Other types with such a method", """
            internal sealed class Shelf
            {
                internal static Shelf All { get; } = new();

                internal object this[string id] => id;

                internal static bool TryGetValue(string id, out object? found) => (found = id) is not null;
            }

            internal static class Use
            {
                internal static object Both() => Shelf.TryGetValue("keeps-asleep", out _) ? Shelf.All["keeps-asleep"] : new Dictionary<string, int>()["a"];
            }
            """) { IsFile = true },
    ];
}
