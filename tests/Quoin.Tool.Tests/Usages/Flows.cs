namespace Quoin.Tool.Tests.Usages;

/// <summary>A program in which ids, keys and lists come from somewhere else in the code. A line says in a comment what it uses.</summary>
internal static class Flows
{
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
        #pragma warning disable CS0618, CS0162, QUO5103
        namespace Pages;

        public static class Extensions
        {
            public static bool Wakes(this Claim claim) => claim.Id == "wakes-you-up"; // wakes-you-up

            public static Claim Waking(this MarkList<Claim> claims) => claims["wakes-you-up"]; // wakes-you-up

            public static T Pick<T>(this MarkList<T> marks)
                where T : Mark => marks["wakes-you-up"]; // wakes-you-up
        }

        public sealed record Shown(Claim Claim, string Note = "wakes-you-up");

        public class Flows(bool isWarm, int number)
        {
            private static readonly Claim Held = Tea.Claims.WakesYouUp; // wakes-you-up
            private static readonly Dictionary<string, Claim> ById = new() { ["wakes-you-up"] = Tea.Claims.KeepsWarm }; // tea/keeps-warm
            private static readonly string WakeId = "wakes-you-up";
            private static readonly MarkList<Claim> All = Coffee.Claims.Valid; // a list of coffee
            private readonly Tea.Claims.Key _key = Tea.Claims.Key.WakesYouUp;
            private readonly string _id = "keeps-warm";
            private string _either = "keeps-warm";

            public void OtherCalls(string id, bool found)
            {
                Show("wakes-you-up");
                found = Tea.Claims.TryGetValue(id, out _); // a list of tea
                Both("wakes-you-up", Coffee.Claims.TryGetValue("keeps-warm", out _)); // coffee/keeps-warm
                Both("keeps-warm", Tea.Claims.TryGetValue(id, out _)); // a list of tea
                Show($"wakes-you-up {id} {found}");
            }

            public void Lists(Article given)
            {
                Show(Coffee.Article.Title); // a list of coffee
                Show(given.Claims["wakes-you-up"]); // wakes-you-up
                Both(Coffee.Claims.Valid, given.Claims.Count > 0); // a list of coffee; a list of all
                var coffee = Coffee.Article;
                var tea = Tea.Article;
                Show(coffee.Claims["keeps-warm"]); // coffee/keeps-warm
                Show(tea.Claims["keeps-warm"]); // tea/keeps-warm
                Show((isWarm ? coffee : tea).Claims["keeps-warm"]); // coffee/keeps-warm; tea/keeps-warm
                var list = tea.ClaimsIncludingInvalid;
                Show("keeps-warm");
                Show(list["wakes-you-up"]); // wakes-you-up
                Show(Tea.Claims.Valid.ValidOn(new Iso8601Date(2026, 1, 1))["wakes-you-up"]); // wakes-you-up
                Show(Tea.Claims.Valid.Waking()); // a list of tea
            }

            public Claim Keys() => Tea.Claims.Get(isWarm ? Tea.Claims.Key.WakesYouUp : Tea.Claims.Key.KeepsWarm); // wakes-you-up; tea/keeps-warm

            public Claim KeyOfSwitch() => Tea.Claims.Get(number switch { 0 => Tea.Claims.Key.WakesYouUp, 1 => Tea.Claims.Key.KeepsWarm, _ => throw new InvalidOperationException() }); // wakes-you-up; tea/keeps-warm

            public Claim KeyOfField() => Tea.Claims.Get(_key); // wakes-you-up

            public Claim KeyOfLoop()
            {
                for (var key = Tea.Claims.Key.KeepsWarm; ; key++)
                {
                    Show(Tea.Claims.Get(key)); // tea/keeps-warm; a list of tea
                }
            }

            public Claim KeyOfVariable()
            {
                var key = Tea.Claims.Key.KeepsWarm;
                if (number == 2)
                {
                    key = Tea.Claims.Key.WakesYouUp;
                }

                return Tea.Claims.Get(key); // wakes-you-up; tea/keeps-warm
            }

            public int KeysOf(Claim claim) => Tea.Claims.GetKey(claim) switch { Tea.Claims.Key.WakesYouUp => 1, _ => 2 }; // a list of tea

            public int Switched(Claim claim)
            {
                switch (claim.Id) // wakes-you-up; coffee/keeps-warm; tea/keeps-warm
                {
                    case "wakes-you-up":
                        return 1;
                    case "keeps-warm":
                        return 2;
                    case "another":
                        return 3;
                    default:
                        return 4;
                }
            }

            public string Long(Claim claim) => claim.Id switch // wakes-you-up
            {
                "a-first" => "1",
                "a-second" => "2",
                "a-third" => "3",
                "a-fourth" => "4",
                "a-fifth" => "5",
                "wakes-you-up" => "6",
                "a-seventh" => "7",
                "an-eighth" => "8",
                "a-ninth" => "9",
                _ => "0",
            };

            public bool Matched(object value) => value is Claim { Id: "wakes-you-up" }; // wakes-you-up

            public bool MatchedOr(Mark mark) => mark.Id is "another" or "wakes-you-up"; // wakes-you-up

            public bool NotThis(Claim claim) => claim is not { Id: "wakes-you-up", Kind: ClaimKind.Efficacy }; // wakes-you-up

            public bool Compared(Claim claim) => string.CompareOrdinal(claim.Id, "wakes-you-up") == 0; // wakes-you-up

            public bool ComparedBy(Claim claim) => StringComparer.OrdinalIgnoreCase.Equals(claim.Id, "wakes-you-up"); // wakes-you-up

            public bool OfObjects(Claim claim) => Equals(claim.Id, "wakes-you-up"); // wakes-you-up

            public bool OfArticle(Article article) => article.Id == "coffee"; // a list of coffee

            public bool OfNothing(Claim claim) => claim?.Id == null || claim.ToString() == "wakes-you-up";

            public bool Parameter(Claim claim, string id)
            {
                if (isWarm)
                {
                    id = claim.Id;
                }

                return id == "wakes-you-up"; // wakes-you-up
            }

            public Claim OfConstant() => Tea.Claims.Valid[WakeId]; // wakes-you-up

            public Claim OfField() => Coffee.Claims.Valid[_id]; // coffee/keeps-warm

            public Claim OfList() => All["keeps-warm"]; // coffee/keeps-warm

            public Claim OfChanged() => Tea.Claims.Valid[_either]; // tea/keeps-warm; a list of tea

            public void Change(string either) => _either = either;

            public Claim Tried()
            {
                var id = "keeps-warm";
                try
                {
                    Show(id);
                    id = "wakes-you-up";
                    Show(id);
                }
                catch (InvalidOperationException) when (Tea.Claims.Valid[id] is not null) // wakes-you-up; tea/keeps-warm
                {
                    return Tea.Claims.Valid[id]; // wakes-you-up; tea/keeps-warm
                }
                finally
                {
                    Show(Tea.Claims.Valid[id]); // wakes-you-up; tea/keeps-warm
                }

                return Tea.Claims.Valid[id]; // wakes-you-up
            }

            public Claim Finally()
            {
                var id = "keeps-warm";
                try
                {
                    Show(id);
                }
                finally
                {
                    id = isWarm ? "wakes-you-up" : id;
                }

                return Tea.Claims.Valid[id]; // wakes-you-up; tea/keeps-warm
            }

            public void Loop()
            {
                foreach (var id in new[] { "wakes-you-up", "keeps-warm" })
                {
                    Show(Tea.Claims.Valid[id]); // a list of tea
                }

                string next = null;
                while (next != "end")
                {
                    if (next is not null)
                    {
                        Show(Tea.Claims.Valid[next]); // wakes-you-up
                    }

                    next = next is null ? "wakes-you-up" : "end";
                }
            }

            public void References(ref string given)
            {
                var id = "keeps-warm";
                Set(ref id);
                Show(Tea.Claims.Valid[id]); // a list of tea
                var other = "keeps-warm";
                ref var same = ref other;
                same = "wakes-you-up";
                Show(Coffee.Claims.Valid[other]); // a list of coffee
                given = "wakes-you-up";
                Show(Tea.Claims.Valid[given]); // a list of tea
            }

            public Func<Claim> Captured()
            {
                var id = "wakes-you-up";
                var list = Tea.Claims.Valid;
                var kept = Coffee.Claims.Valid; // a list of coffee
                Action show = () => Show(kept);
                show();
                return () => list[id]; // wakes-you-up
            }

            public Claim Local()
            {
                var id = "wakes-you-up";
                return Find();

                Claim Find() => Tea.Claims.Valid[id]; // wakes-you-up
            }

            public Claim LocalChanged(string[] ids)
            {
                var id = "wakes-you-up";
                Read();
                return Tea.Claims.Valid[id]; // wakes-you-up; a list of tea

                void Read() => id = ids[0];
            }

            public async Task<Claim> Later()
            {
                var list = Tea.Claims.Valid; // a list of tea
                var id = isWarm ? "wakes-you-up" : "keeps-warm";
                await Task.Yield();
                Show(list.Count > 0 ? id : null);
                await Task.Yield();
                return list[id]; // wakes-you-up; tea/keeps-warm
            }

            public async Task<Claim> LaterOnlyOne()
            {
                var tea = Tea.Article;
                await Task.Yield();
                return tea.Claims["wakes-you-up"]; // wakes-you-up
            }

            public IEnumerable<Claim> Several()
            {
                var list = Coffee.Claims.Valid;
                for (var i = 0; i < number; i++)
                {
                    yield return list["keeps-warm"]; // coffee/keeps-warm
                }
            }

            public IEnumerable<object> SeveralLists()
            {
                yield return Coffee.Claims.Valid; // a list of coffee
            }

            public Claim Linq() => Tea.Claims.Valid.First(claim => claim.Id == "wakes-you-up"); // wakes-you-up; a list of tea

            public IEnumerable<string> Query() =>
                from claim in Coffee.Claims.IncludingInvalid // a list of coffee
                where claim.Id != "keeps-warm" // coffee/keeps-warm; tea/keeps-warm
                select claim.ToString();

            public Expression<Func<Claim, bool>> Tree() => claim => "wakes-you-up" == claim.Id && claim.ToString() != "hello"; // wakes-you-up

            public Expression<Func<Claim>> TreeOfList() => () => Tea.Claims.Valid["wakes-you-up"]; // a list of tea

            public string Text() => $"{Tea.Claims.WakesYouUp} and {Coffee.Claims.Valid["keeps-warm"]:G}"; // wakes-you-up; coffee/keeps-warm

            public Shown Record() => new Shown(null) with { Claim = Tea.Claims.WakesYouUp }; // wakes-you-up

            public Claim Group() => Tea.Claims.Valid.Pick(); // a list of tea

            public Func<Tea.Claims.Key, Claim> Method() => Tea.Claims.Get; // a list of tea

            public void Article(string id)
            {
                if (QuoinContent.Articles.TryGetValue(isWarm ? "coffee" : "tea", out var one)) // a list of tea; a list of coffee
                {
                    Show(one.Claims["keeps-warm"]); // coffee/keeps-warm; tea/keeps-warm
                }

                if (QuoinContent.Articles.TryGetValue(id, out one) && one.Claims["wakes-you-up"] is { } claim) // wakes-you-up; a list of all
                {
                    Show(claim);
                }
            }

            public void Razor()
            {
        #line (7, 1) - (7, 30) 9 "Pages/Tea.cshtml"
                Show(isWarm ? Tea.Claims.Valid["wakes-you-up"] : null);
        #line default
        #line hidden
                Show("keeps-warm");
        #line default
            }

            private static void Set(ref string id) => id += "!";

            private static void Both(object shown, bool other) => Console.WriteLine(shown);

            private static void Show(object shown) => Console.WriteLine(shown);
        }

        """";
}
