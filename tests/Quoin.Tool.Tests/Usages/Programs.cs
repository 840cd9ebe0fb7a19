using System.Text.RegularExpressions;

namespace Quoin.Tool.Tests.Usages;

/// <summary>A program that uses content in every way that code has. A line says in a comment what it uses.</summary>
internal static partial class Programs
{
    /// <summary>The content: two articles with one id in common.</summary>
    public static Workplace Content => Workplace.Tea
        .Write("content/tea.quoin.yaml", """
            quoin: 1
            article: tea
            title: Tea
            language: en
            source: ../seeds/tea.txt

            evidence:
              small-study: { kind: cohort, quote: "the trial was small" }

            caveats:
              small-trial: { kind: limitation, quote: "the trial was small", applies-to: { kind: efficacy } }

            claims:
              keeps-warm: { kind: background, certainty: established, quote: "It keeps you warm" }
              wakes-you-up:
                kind: efficacy
                certainty: possible
                statement: { en: Tea may wake you up. }
                quote: "Tea may help you wake up"
                evidence: [small-study]
                formerly: [stirs-you]

            """)
        .Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small. It keeps you warm.\n")
        .Write("content/coffee.quoin.yaml", """
            quoin: 1
            article: coffee
            title: Coffee
            language: en
            source: ../seeds/coffee.txt
            claims:
              keeps-warm: { kind: background, certainty: established, quote: "It keeps you warm" }

            """)
        .Write("seeds/coffee.txt", "It keeps you warm.\n")
        .Write("Pages/Attribute.cshtml", Attribute);

    /// <summary>The paths of the content.</summary>
    public static string[] ContentPaths => ["content/tea.quoin.yaml", "seeds/tea.txt", "content/coffee.quoin.yaml", "seeds/coffee.txt"];

    /// <summary>The program.</summary>
    public const string Code = """"
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using App;
        using Quoin;

        #nullable disable warnings
        #pragma warning disable CS0618, QUO5103
        namespace Pages;

        public sealed class Page(string name)
        {
            private readonly QualifiedClaim _claim = Tea.Claims.WakesYouUp; // wakes-you-up

            public Claim First => Tea.Claims.KeepsWarm; // tea/keeps-warm

            public string Name => name;

            public void Plain()
            {
                Show(Tea.Claims.WakesYouUp); // wakes-you-up
                Show(
                    Tea.Claims.WakesYouUp); // wakes-you-up in the statement that begins a line above
                Show(Coffee.Claims.KeepsWarm); // coffee/keeps-warm
                Show(Tea.Claims.StirsYou); // wakes-you-up
                Console.WriteLine(nameof(Tea.Claims.WakesYouUp));
            }

            public void Lambdas()
            {
                var other = name;
                Action show = () =>
                {
                    Show(other);
                    Show(Tea.Claims.WakesYouUp); // wakes-you-up
                };
                Func<Claim> get = static () => Tea.Claims.WakesYouUp; // wakes-you-up
                Expression<Func<object>> tree = () => Tea.Claims.WakesYouUp; // wakes-you-up
                show();
                void Local() => Show(Tea.Claims.WakesYouUp); // wakes-you-up
                Local();
            }

            public async Task<string> Later()
            {
                await Task.Yield();
                var claim = Tea.Claims.WakesYouUp; // wakes-you-up
                await Task.Run(async () =>
                {
                    await Task.Yield();
                    Show(Tea.Claims.WakesYouUp); // wakes-you-up
                });
                return claim.ToString();
            }

            public IEnumerable<Claim> Several()
            {
                yield return Tea.Claims.KeepsWarm; // tea/keeps-warm
                yield return Tea.Claims.WakesYouUp; // wakes-you-up
            }

            public async IAsyncEnumerable<Claim> SeveralLater()
            {
                await Task.Yield();
                yield return Tea.Claims.WakesYouUp; // wakes-you-up
            }

            public void Ids()
            {
                if (Tea.Claims.TryGetValue("wakes-you-up", out var claim)) // wakes-you-up
                {
                    Show(claim);
                }

                _ = Tea.Claims.TryGetValue("stirs-you", out _); // wakes-you-up
                Show(Tea.Claims.Valid["wakes-you-up"]); // wakes-you-up
                Show(Tea.Article.Claims["wakes-you-up"]); // wakes-you-up
                Show("wakes-you-up");
                Show(Tea.Claims.Valid[0]); // a list of tea
            }

            public void Found()
            {
                if (QuoinContent.Articles.TryGetValue("tea", out var tea)) // a list of tea
                {
                    Show(tea.Claims["wakes-you-up"]); // wakes-you-up
                    Show(tea.Claims["keeps-warm"]); // tea/keeps-warm
                    Show(tea.Claims); // a list of tea
                }
            }

            public void FoundOther()
            {
                if (QuoinContent.Articles.TryGetValue("coffee", out var coffee))
                {
                    Show(coffee.Claims["keeps-warm"]); // coffee/keeps-warm
                }
            }

            public void Keys(Tea.Claims.Key key)
            {
                Show(Tea.Claims.Get(Tea.Claims.Key.WakesYouUp)); // wakes-you-up
                Show(Tea.Claims.Get(Tea.Claims.Key.KeepsWarm)); // tea/keeps-warm
                Show(Tea.Claims.Get(key)); // a list of tea
            }

            public void Lists()
            {
                foreach (var claim in Tea.Claims.Valid) // a list of tea
                {
                    Show(claim);
                }

                Show(Tea.Claims.IncludingInvalid.Count); // a list of tea
                Show(Coffee.Claims.Valid.Count);
                Show(Tea.Article); // a list of tea
                Show(Tea.Claims.Valid[name]); // a list of tea
            }

            public void All()
            {
                foreach (var article in QuoinContent.Articles) // a list of all
                {
                    Show(article.Claims); // a list of all
                }
            }

            public void OfOne(Article article) => Show(article.ClaimsIncludingInvalid); // a list of all

            public void ById(string id) => Show(QuoinContent.Articles.TryGetValue(id, out _)); // a list of all

            public bool Compared(Claim claim) => claim.Id == "wakes-you-up"; // wakes-you-up

            public record Pair(Claim Claim)
            {
                public Pair() : this(Tea.Claims.WakesYouUp) // wakes-you-up
                {
                }
            }

            public sealed class Generic<T>
            {
                public static readonly Claim Held = Tea.Claims.WakesYouUp; // wakes-you-up
            }

            public void Razor()
            {
        #line (12, 5) - (12, 40) 9 "Pages/Tea.cshtml"
                Show(Tea.Claims.WakesYouUp);
        #line default
        #line hidden
                Show("end");
        #line default
            }

            public void RazorAttribute()
            {
        #line (2, 1) - (2, 10) 9 "Pages/Attribute.cshtml"
                Show("begin");
        #line default
        #line hidden
                Write("title",
        #line (4, 13) - (4, 34) 9 "Pages/Attribute.cshtml"
                Tea.Claims.WakesYouUp
        #line default
        #line hidden
                , 5);
        #line (6, 1) - (6, 10) 9 "Pages/Attribute.cshtml"
                Show("end");
        #line default
            }

            public void Texts(Claim claim, string id)
            {
                Show("hello");
                if (Tea.Claims.TryGetValue(id, out var found)) // a list of tea
                {
                    Show(found);
                }

                Show("keeps-warm");
                _ = Tea.Claims.TryGetValue(id, out _); // a list of tea
                Show(claim.Id);
                Show("wakes-you-up");
            }

            public void Branches(bool isWarm)
            {
                Show(Tea.Claims.Get(isWarm ? Tea.Claims.Key.WakesYouUp : Tea.Claims.Key.KeepsWarm)); // wakes-you-up; tea/keeps-warm
                _ = Tea.Claims.TryGetValue(isWarm ? "wakes-you-up" : "keeps-warm", out _); // wakes-you-up; tea/keeps-warm
                var id = "wakes-you-up";
                if (isWarm)
                {
                    id = "keeps-warm";
                }

                _ = Tea.Claims.TryGetValue(id, out _); // wakes-you-up; tea/keeps-warm
            }

            public int Switched(Claim claim)
            {
                switch (claim.Id) // wakes-you-up
                {
                    case "nothing":
                        return 1;
                    case "wakes-you-up":
                        return 2;
                    default:
                        return 3;
                }
            }

            public bool Reversed(Claim claim) => "wakes-you-up" == claim.Id; // wakes-you-up

            public bool OfNone(Claim claim) => claim?.Id == "wakes-you-up"; // wakes-you-up

            public bool Called(Claim claim) => string.Equals(claim.Id, "wakes-you-up", StringComparison.Ordinal); // wakes-you-up

            public Expression<Func<Claim, bool>> Tree => claim => claim.Id == "wakes-you-up"; // wakes-you-up

            public bool Kept(Claim claim)
            {
                var id = claim.Id;
                Show("keeps-warm");
                return id == "wakes-you-up"; // wakes-you-up
            }

            public bool NoId(Claim claim)
            {
                Show(claim.Id);
                return name == "wakes-you-up";
            }

            public void OfOther(Article article)
            {
                Show(Coffee.Article.Title);
                foreach (var claim in article.Claims) // a list of all
                {
                    Show(claim);
                }
            }

            private static void Write(string name, object value, int number) => Console.WriteLine(name, value, number);

            private static void Show(object shown) => Console.WriteLine(shown);
        }

        """";

    /// <summary>A page with a claim in an attribute, for which the compiler gives no line.</summary>
    public const string Attribute = "@page\n@{ begin }\n<p>WakesYouUpLate</p>\n<p title=\"@Tea.Claims.WakesYouUp\">\n\n@{ end }\n";

    /// <summary>The numbers of the lines that say in a comment that they use something, in order.</summary>
    public static List<int> LinesOf(string use) => LinesOf(Code, use);

    /// <summary>The numbers of the lines of a program that say in a comment that they use something, in order.</summary>
    public static List<int> LinesOf(string code, string use) =>
        [.. code.Split('\n').Select(static (line, index) => (line, index)).Where(pair => Comment().Match(pair.line).Groups[1].Value.Split("; ").Contains(use)).Select(static pair => pair.index + 1)];

    [GeneratedRegex("// (.+)$")]
    private static partial Regex Comment();
}
