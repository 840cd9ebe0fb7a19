using System.Globalization;

namespace Quoin.Fuzzing;

/// <content>Evidence, claims and caveats.</content>
internal sealed partial class RandomContent
{
    private void Evidence()
    {
        // Drawn first, so that one can replace another.
        var ids = Enumerable.Range(0, _random.Next(4)).Select(_ => Id()).ToArray();
        var next = 0;
        if (ids.Length > 0)
        {
            var group = new MappingPiece();
            _root.Add("evidence", group);
            Array.ForEach(ids, id => Plan.Evidence.Add(Evidence(group, id, ids[++next..])));
        }
    }

    private EvidencePlan Evidence(MappingPiece group, string id, string[] later)
    {
        var piece = new MappingPiece();
        var kind = Word<EvidenceKind>(piece, "kind");
        var standing = Standing(piece, later);
        var plan = new EvidencePlan(Mark(group, piece, id), kind, standing)
        {
            By = OptionalTexts(piece, "by", Plan.Language, 50),
            Population = OptionalTexts(piece, "population", Plan.Language, 50),
            Country = Optional(piece, "country", ["GB", "UA", "NO", "ZW"]),
            SampleSize = OptionalCount(piece, "sample-size"),
            Published = Optional(piece, "published", ["2024", "2024-03", "2024-02-29", "1000", "9999-12-31"]),
            Url = Optional(piece, "url", ["https://example.org/study?a=1&b='2'", "HTTP://EXAMPLE.ORG/(x)", "http://[::1]:80/"]),
            Doi = Optional(piece, "doi", ["10.1000/182", "10.1234.5/(a)[b]<1:C>#d"]),
            Citation = Optional(piece, "citation", ["Smith (2019): Salt. J. Salt 3:1–9", "Кухар, 2020"]),
            Review = Review(piece),
        };
        if (Sometimes(50))
        {
            var intervention = new MappingPiece();
            plan.Intervention = Texts(intervention, "description", Plan.Language);
            plan.Administrations = OptionalCount(intervention, "administrations");
            piece.Add("intervention", intervention);
        }

        FollowUp(piece, plan);
        Outcomes(piece, plan);
        return plan;
    }

    private int? OptionalCount(MappingPiece piece, string key) =>
        Optional(piece, key, ["0", "1", "007", "999999"]) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    private void FollowUp(MappingPiece piece, EvidencePlan plan)
    {
        if (!Sometimes(50))
        {
            return;
        }

        int[] amounts = [.. Enumerable.Range(0, 7).Select(_ => Sometimes(40) ? _random.Next(1000) : -1)];
        var date = string.Concat("YMWD".Select((unit, i) => amounts[i] < 0 ? "" : $"{amounts[i]}{unit}"));
        var time = string.Concat("HMS".Select((unit, i) => amounts[4 + i] < 0 ? "" : $"{amounts[4 + i]}{unit}"));
        if (date.Length + time.Length > 0)
        {
            piece.Add("follow-up", $"P{date}{(time.Length > 0 ? "T" : "")}{time}");
            amounts = Array.ConvertAll(amounts, amount => Math.Max(amount, 0));
            plan.FollowUp = new Iso8601Duration(amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], amounts[5], amounts[6]);
        }
    }

    private void Outcomes(MappingPiece piece, EvidencePlan plan)
    {
        if (Sometimes(50))
        {
            var list = new ListPiece([]);
            for (var i = _random.Next(4); i > 0; i--)
            {
                var outcome = new MappingPiece();
                plan.Outcomes.Add((Texts(outcome, "measure", Plan.Language), Texts(outcome, "result", Plan.Language)));
                list.Items.Add(outcome);
            }

            piece.Add("outcomes", list);
        }
    }

    private StandingPlan Standing(MappingPiece piece, string[] later)
    {
        var status = Any<Status>();
        status = status == Status.Superseded && later.Length == 0 ? Status.Retracted : status;
        if (status != Status.Active || Sometimes(30))
        {
            piece.Add("status", Kebab(status));
        }

        if (status is Status.Active or Status.Draft)
        {
            return new StandingPlan(status, null, null, null);
        }

        var successor = later.Length > 0 && (status == Status.Superseded || Sometimes(40)) ? Any(later) : null;
        if (successor is not null)
        {
            piece.Add("superseded-by", successor);
        }

        var because = OptionalTexts(piece, "because", Plan.Language, status == Status.Retracted ? 100 : 50);
        var on = Optional(piece, "on", ["2026-03-31", "0001-01-01", "9999-12-31", "2024-02-29"]);
        return new StandingPlan(status, successor, because, on is null ? null : DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Draws claims, then caveats, which select from them; in the file, claims are last or first.</summary>
    private List<(string Key, Piece Value)> ClaimsAndCaveats()
    {
        var ids = Enumerable.Range(0, _random.Next(6)).Select(_ => Id()).ToArray();
        string[] caveats = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Id())];
        var (claimGroup, caveatGroup) = (new MappingPiece(), new MappingPiece());
        for (var i = 0; i < ids.Length; i++)
        {
            Plan.Claims.Add(Claim(claimGroup, ids[i], ids[(i + 1)..], caveats));
        }

        Array.ForEach(caveats, id => Plan.Caveats.Add(Caveat(caveatGroup, id)));
        List<(string Key, Piece Value)> groups = [("claims", claimGroup), ("caveats", caveatGroup)];
        return groups.FindAll(group => ((MappingPiece)group.Value).Entries.Count > 0);
    }

    private ClaimPlan Claim(MappingPiece group, string id, string[] later, string[] caveats)
    {
        var piece = new MappingPiece();
        var (kind, certainty) = (Word<ClaimKind>(piece, "kind"), Word<Certainty>(piece, "certainty"));
        var mark = Mark(group, piece, id);
        Optional(piece, "certainty-because", [Text()]);
        return new ClaimPlan(mark, kind, certainty, OptionalTexts(piece, "statement", mark.Language ?? Plan.Language, 60), Standing(piece, later))
        {
            Evidence = Ids(piece, "evidence", [.. Plan.Evidence.Select(evidence => evidence.Mark.Id), .. _library?.Evidence ?? []]),
            Caveats = Ids(piece, "caveats", [.. caveats, .. _library?.Caveats ?? []]),
            About = Ids(piece, "about", [.. Plan.Terms.Select(term => term.Mark.Id), .. _library?.Terms ?? []]),
            Formerly = Ids(piece, "formerly", [Id(), Id()]),
            Valid = Valid(piece),
            Review = Review(piece),
        };
    }

    private CaveatPlan Caveat(MappingPiece group, string id)
    {
        var piece = new MappingPiece();
        var kind = Word<CaveatKind>(piece, "kind");
        var mark = Mark(group, piece, id);
        return new CaveatPlan(mark, kind, OptionalTexts(piece, "statement", mark.Language ?? Plan.Language, 60), AppliesTo(piece)) { Valid = Valid(piece) };
    }

    private Func<ClaimPlan, bool> AppliesTo(MappingPiece piece)
    {
        switch (_random.Next(4))
        {
            case 0:
                return _ => false;
            case 1:
                piece.Add("applies-to", "all");
                return _ => true;
            case 2 when Plan.Claims.Count > 0:
                var chosen = Plan.Claims.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).Select(claim => claim.Mark.Id).ToList();
                piece.Add("applies-to", new ListPiece(chosen.Select(id => new ScalarPiece(id))));
                return claim => chosen.Contains(claim.Mark.Id);
            default:
                return Selector(piece);
        }
    }

    private Func<ClaimPlan, bool> Selector(MappingPiece piece)
    {
        var selector = new MappingPiece();
        var kinds = Sometimes(60) || (Plan.Sections.Count == 0 && Plan.Terms.Count == 0) ? Values(selector, "kind", WordsOf<ClaimKind>(), Kebab) : null;
        var sections = Plan.Sections.Count > 0 && Sometimes(50) ? Values(selector, "section", Plan.Sections, section => section.Mark.Id) : null;
        var terms = Plan.Terms.Count > 0 && (selector.Entries.Count == 0 || Sometimes(30)) ? Values(selector, "about", Plan.Terms, term => term.Mark.Id) : null;
        if (selector.Entries.Count == 0)
        {
            sections = Values(selector, "section", Plan.Sections, section => section.Mark.Id);
        }

        piece.Add("applies-to", selector);
        return claim => (kinds is null || kinds.Contains(claim.Kind))
            && (sections is null || sections.Any(section => section.Place == claim.Mark.Quotes[0].Sentence.Section))
            && (terms is null || terms.Any(term => claim.About.Contains(term.Mark.Id)));
    }

    /// <summary>A single value, or a list.</summary>
    private List<T> Values<T>(MappingPiece piece, string key, IReadOnlyList<T> all, Func<T, string> word)
    {
        if (Sometimes(50))
        {
            var one = Any(all);
            piece.Add(key, word(one));
            return [one];
        }

        var some = all.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).ToList();
        piece.Add(key, new ListPiece(some.Select(value => new ScalarPiece(word(value)))));
        return some;
    }

    private List<string> Ids(MappingPiece piece, string key, IReadOnlyList<string> known)
    {
        var ids = Some(known, 3);
        if (ids.Count > 0 || Sometimes(10))
        {
            piece.Add(key, new ListPiece(ids.Select(id => new ScalarPiece(id))));
        }

        return ids;
    }

    private string? Optional(MappingPiece piece, string key, string[] values)
    {
        if (!Sometimes(50))
        {
            return null;
        }

        var value = Any(values);
        piece.Add(key, value);
        return value;
    }

    private T Word<T>(MappingPiece piece, string key)
        where T : struct, Enum
    {
        var word = Any<T>();
        piece.Add(key, Kebab(word));
        return word;
    }

    /// <summary>A word as the format has it.</summary>
    public static string Kebab<T>(T word)
        where T : struct, Enum =>
        string.Concat(word.ToString().Select((character, i) => char.IsUpper(character) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(character)}" : $"{character}"));
}
