namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5008: elements of lists that include what is not valid, and lists that other code gets.</summary>
internal static class EnumerationByElementRows
{
    public static readonly Row[] All =
    [
        new("Texts of elements", """
            var claims = ⟦QUO5008|Honey.Article.ClaimsIncludingInvalid⟧;
            for (var i = 0; i < claims.Count; i++)
            {
                var (text, caveats) = claims[i];
                Show(text + string.Join(" ", caveats));
            }

            var today = ⟦QUO5008|Honey.Claims.IncludingInvalid⟧[DateTime.Today.Day % claims.Count];
            if (today is PlainClaim plain) { Show(plain.Statement); }
            Show((⟦QUO5008|Honey.Evidence.IncludingInvalid⟧.Last()).Quote);
            Show(⟦QUO5008|Honey.Evidence.IncludingInvalid⟧.FirstOrDefault()?.Quotes);
            """),
        new("Elements of which the standing is shown, or no text", """
            var claims = Honey.Article.ClaimsIncludingInvalid;
            for (var i = 0; i < claims.Count; i++)
            {
                var (text, caveats) = claims[i];
                Show($"{claims[i].Standing.Status} {text} {string.Join(" ", caveats)}");
            }

            var today = Honey.Claims.IncludingInvalid[DateTime.Today.Day % 5];
            Show($"{today} {today.Id} {today.Kind}");
            var first = Honey.Claims.IncludingInvalid[0];
            if (first is { Standing.Status: Status.Active } and PlainClaim plain) { Show(plain.Statement); }
            if (Honey.Claims.IncludingInvalid[1] is { } second) { Show(second.Standing); var (text, caveats) = second; Show(text + string.Join(" ", caveats)); }
            """),
        new("A text of a claim whose id is not known", """
            internal static class Page
            {
                internal static string Of(string id)
                {
                    var (text, caveats) = ⟦QUO5008|Honey.Claims.IncludingInvalid⟧[id];
                    return text + string.Join(" ", caveats);
                }

                internal static string? Try(string id)
                {
                    if (!⟦QUO5008|Honey.Claims.IncludingInvalid⟧.TryGetValue(id, out var claim)) { return null; }
                    var (text, caveats) = claim;
                    return text + string.Join(" ", caveats);
                }

                internal static string? Labelled(string id)
                {
                    if (!Honey.Claims.IncludingInvalid.TryGetValue(id, out var claim)) { return null; }
                    var (text, caveats) = claim;
                    return claim.Standing.Status + text + string.Join(" ", caveats);
                }

                internal static string Valid(string id)
                {
                    var (text, caveats) = Honey.Claims.Valid[id];
                    return text + string.Join(" ", caveats);
                }
            }
            """) { IsFile = true },
        new("A text of a claim whose id is known", """
            var (text, caveats) = Honey.Claims.IncludingInvalid["soothes-cough"];
            Show(text + string.Join(" ", caveats));
            if (Honey.Claims.IncludingInvalid.First(claim => claim.Id == "sweetens") is PlainClaim plain) { Show(plain.Statement); }
            """),
        new("Texts of all claims of all articles", """
            foreach (var claim in QuoinContent.Articles.SelectMany(article => ⟦QUO5008|article.ClaimsIncludingInvalid⟧))
            {
                var (text, caveats) = claim;
                Show(text + string.Join(" ", caveats));
            }

            Show(from article in QuoinContent.Articles from claim in ⟦QUO5008|article.ClaimsIncludingInvalid⟧ where claim is PlainClaim select ((PlainClaim)claim).Quote);
            Show(QuoinContent.Articles.SelectMany(article => ⟦QUO5008|article.EvidenceIncludingInvalid⟧, (article, evidence) => evidence.Quote!.Text));
            """),
        new("All claims of all articles, formatted or with their standing", """
            foreach (var claim in QuoinContent.Articles.SelectMany(article => article.ClaimsIncludingInvalid)) { Show(claim); }
            foreach (var claim in QuoinContent.Articles.SelectMany(article => article.ClaimsIncludingInvalid))
            {
                var (text, caveats) = claim;
                Show($"{claim.Standing.Status} {text} {string.Join(" ", caveats)}");
            }

            Show(QuoinContent.Articles.SelectMany(article => article.ClaimsIncludingInvalid).Where(claim => claim.Standing.Status == Status.Active).OfType<PlainClaim>().Select(claim => claim.Quote));
            Show(from article in QuoinContent.Articles from claim in article.ClaimsIncludingInvalid select $"{claim.Id} {claim}");
            """),
        new("A method shows the texts", """
            internal static class Pages
            {
                internal static object Query(Article article) => from claim in ⟦QUO5008|article.ClaimsIncludingInvalid⟧ select $"{Raw(claim)}";

                internal static object Lambda(Article article) => ⟦QUO5008|article.ClaimsIncludingInvalid⟧.Select(claim => Raw(claim));

                internal static object Group() => ⟦QUO5008|Honey.Claims.IncludingInvalid⟧.ToDictionary(claim => claim.Id, Raw);

                internal static object List() => Rows(⟦QUO5008|Honey.Claims.IncludingInvalid⟧);

                internal static void Loop() { foreach (var claim in ⟦QUO5008|Honey.Claims.IncludingInvalid⟧) { Console.WriteLine(Raw(claim)); } }

                private static IEnumerable<string> Rows(IEnumerable<Claim> claims) => claims.Select(claim => Raw(claim));

                private static string Raw(Claim claim)
                {
                    var (text, caveats) = claim;
                    return text + " But: " + string.Join(" ", caveats);
                }
            }
            """) { IsFile = true },
        new("A method shows the standing", """
            internal static class Pages
            {
                internal static object Query(Article article) => from claim in article.ClaimsIncludingInvalid select $"{Labelled(claim)}";

                internal static object Lambda(Article article) => article.ClaimsIncludingInvalid.Select(claim => Labelled(claim));

                internal static object Group() => Honey.Claims.IncludingInvalid.ToDictionary(claim => claim.Id, Labelled);

                internal static object Formatted() => Honey.Claims.IncludingInvalid.ToDictionary(claim => claim.Id, Whole);

                internal static object List() => Rows(Honey.Claims.IncludingInvalid);

                private static IEnumerable<string> Rows(IEnumerable<Claim> claims) => claims.Select(claim => Labelled(claim));

                private static string Whole(Claim claim) => $"<p>{claim}</p>";

                private static string Labelled(Claim claim)
                {
                    var (text, caveats) = claim;
                    return claim.Standing.Status + text + " But: " + string.Join(" ", caveats);
                }
            }
            """) { IsFile = true },
        new("Extension methods show the texts, or the standing", """
            internal static class Pages
            {
                internal static object Raw(Article article) => ⟦QUO5008|article.ClaimsIncludingInvalid⟧.Select(claim => claim.Html());

                internal static object Filtered(Article article) => article.ClaimsIncludingInvalid.Where(claim => claim.IsShown()).Select(claim => claim.Html());

                internal static object Labelled(Article article) => article.ClaimsIncludingInvalid.Labelled();

                internal static void Loop()
                {
                    foreach (var claim in Honey.Claims.IncludingInvalid)
                    {
                        if (claim.IsShown()) { Console.WriteLine(claim.Html()); }
                    }
                }

                private static bool IsShown(this Claim claim) => claim.Standing.Status == Status.Active;

                private static IEnumerable<string> Labelled(this IEnumerable<Claim> claims) => claims.Select(claim => claim.Standing.Status + claim.Html());

                private static string Html(this Claim claim)
                {
                    var (text, caveats) = claim;
                    return text + " But: " + string.Join(" ", caveats);
                }
            }
            """) { IsFile = true },
        new("The caveats of all claims", """
            foreach (var claim in Honey.Claims.IncludingInvalid)
            {
                Show(claim.Id);
                foreach (var caveat in claim.Caveats) { Show(caveat.Statement); }
            }
            """),
        new("Texts of the claims of all keys", """
            foreach (var key in ⟦QUO5008|Enum.GetValues<Honey.Claims.Key>()⟧)
            {
                var (text, caveats) = Honey.Claims.Get(key);
                Show(text + string.Join(" ", caveats));
            }

            var keys = ⟦QUO5008|Enum.GetValues(typeof(Honey.Claims.Key))⟧.Cast<Honey.Claims.Key>().ToList();
            Show(keys.Select(key => Honey.Claims.Get(key)).OfType<PlainClaim>().Select(claim => claim.Statement));
            Show(⟦QUO5008|Enum.GetValues<Honey.Claims.Key>()⟧.Select(Honey.Claims.Get).OfType<PlainClaim>().Select(claim => claim.Statement));
            """)
        {
            Messages =
            [
                "QUO5008: 'Enum.GetValues<Honey.Claims.Key>()' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use 'Valid', or show the 'Standing' of each",
                "QUO5008: 'Enum.GetValues(typeof(Honey.Claims.Key))' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use 'Valid', or show the 'Standing' of each",
                "QUO5008: 'Enum.GetValues<Honey.Claims.Key>()' also has what is retracted, superseded or a draft, and its texts are used here without their standing; use 'Valid', or show the 'Standing' of each",
            ],
        },
        new("Claims of all keys, formatted, with their standing, or all valid", """
            foreach (var key in Enum.GetValues<Honey.Claims.Key>())
            {
                var claim = Honey.Claims.Get(key);
                var (text, caveats) = claim;
                Show($"{claim.Standing.Status} {text} {string.Join(" ", caveats)}");
                Show(Honey.Claims.Get(key));
            }

            foreach (var key in Enum.GetValues<Tea.Claims.Key>())
            {
                var (text, caveats) = Tea.Claims.Get(key);
                Show(text + string.Join(" ", caveats));
            }

            Show(Enum.GetValues<Honey.Claims.Key>().Where(key => Honey.Claims.Get(key).Standing.Status == Status.Active));
            """),
    ];
}
