namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: caveats that are discarded one step away from the claim: what a method, a tuple or a record hands over.</summary>
internal static class CaveatsAwayRows
{
    private const string Both = """


        static (string Text, MarkList<Caveat> Caveats) Both(QualifiedClaim claim) { var (text, caveats) = claim.Statement; return (text.ToString(), caveats); }
        """;

    private const string Out = """


        static string Out(QualifiedClaim claim, out IReadOnlyList<Caveat> all) { var (text, caveats) = claim.Statement; all = caveats; return text.ToString(); }
        """;

    private const string TryOut = """


        static bool TryOut(QualifiedClaim claim, out string text, out Caveat[] all) { (text, all) = (claim.ToString(), claim.Caveats.ToArray()); return true; }
        """;

    public static readonly Row[] All =
    [
        new("Caveats of a tuple are discarded", "var (text, ⟦QUO5001|_⟧) = Both(Tea.Claims.KeepsAwake);\nShow(text);" + Both)
        {
            Messages = ["QUO5001: The caveats of this text are discarded; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("Caveats of a tuple are never read", "var (text, ⟦QUO5001|caveats⟧) = Both(Tea.Claims.KeepsAwake);\nShow(text);" + Both),
        new("Caveats of a tuple are counted", "var (text, ⟦QUO5001|caveats⟧) = Both(Tea.Claims.KeepsAwake);\nShow(text + caveats.Count);" + Both),
        new("Caveats of a tuple are discarded beside a variable", "string text;\n(text, ⟦QUO5001|_⟧) = Both(Tea.Claims.KeepsAwake);\nShow(text);" + Both),
        new("Caveats of a tuple in a pattern", "if (Both(Tea.Claims.KeepsAwake) is (var text, ⟦QUO5001|_⟧)) Show(text);\nif (Both(Tea.Claims.KeepsAwake) is var (same, ⟦QUO5001|_⟧)) Show(same);" + Both),
        new("Caveats of tuples in a loop", """
            foreach (var (text, ⟦QUO5001|_⟧) in new[] { Tea.Claims.KeepsAwake }.Select(claim => (claim.ToString(), claim.Caveats.ToList()))) Show(text);
            """),
        new("Caveats of a larger tuple", """
            var (id, text, ⟦QUO5001|_⟧) = Read(Tea.Claims.KeepsAwake);
            Show(id + text);

            static (string Id, LocalizedText Text, IEnumerable<Caveat> Caveats) Read(QualifiedClaim claim) { var (text, caveats) = claim.Statement; return (claim.Id, text, caveats); }
            """),
        new("Caveats of a tuple in a tuple", "var ((text, ⟦QUO5001|_⟧), number) = (Both(Tea.Claims.KeepsAwake), 1);\nShow(text + number);" + Both),
        new("Caveats of an awaited tuple", """
            internal static class Feed
            {
                internal static async System.Threading.Tasks.Task<string> Text(System.Threading.Tasks.Task<(Quote Quote, MarkList<Caveat> Caveats)> read)
                {
                    var (quote, ⟦QUO5001|_⟧) = await read;
                    return quote.Text;
                }
            }
            """) { IsFile = true },
        new("Caveats of a record are discarded", """
            internal sealed record Card(string Id, LocalizedText Text, MarkList<Caveat> Caveats)
            {
                internal static string Show(Card card)
                {
                    var (_, text, ⟦QUO5001|_⟧) = card;
                    return card is (_, var same, ⟦QUO5001|_⟧) ? text.ToString() + same : "";
                }
            }
            """) { IsFile = true },
        new("Caveats of a type with a method of its own", """
            internal sealed class Card(LocalizedText text, List<Caveat> caveats)
            {
                internal void Deconstruct(out LocalizedText value, out List<Caveat> all) => (value, all) = (text, caveats);

                internal static void Show(Card card)
                {
                    var (text, ⟦QUO5001|_⟧) = card;
                    card.Deconstruct(out var same, out ⟦QUO5001|_⟧);
                    Console.WriteLine((text, same));
                }
            }
            """) { IsFile = true },
        new("Caveats of an out parameter are discarded", "Show(Out(Tea.Claims.KeepsAwake, out ⟦QUO5001|_⟧));" + Out),
        new("Caveats of an out parameter are discarded by their type", "var text = Out(Tea.Claims.KeepsAwake, out IReadOnlyList<Caveat> ⟦QUO5001|_⟧);\nShow(text);" + Out),
        new("Caveats of an out parameter are counted", "var text = Out(Tea.Claims.KeepsAwake, out var ⟦QUO5001|caveats⟧);\nShow(text + caveats.Count);" + Out),
        new("Caveats of an out parameter beside a text", "if (TryOut(Tea.Claims.KeepsAwake, out var text, out ⟦QUO5001|_⟧)) Show(text);" + TryOut),
        new("A method shows no more than the number of caveats that it gets", """
            internal static class Card
            {
                internal static string Line(LocalizedText text, MarkList<Caveat> ⟦QUO5001|caveats⟧) => $"{text} ({caveats.Count})";

                internal static string Line(Quote quote, IEnumerable<Caveat> ⟦QUO5001|caveats⟧) => quote.Text + caveats.First();

                internal static string Line(string text, IReadOnlyList<Caveat> ⟦QUO5001|caveats⟧) => text;
            }
            """) { IsFile = true },
        new("A local function ignores the caveats that it gets", """
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Print(text, caveats);

            static void Print(LocalizedText text, MarkList<Caveat> ⟦QUO5001|caveats⟧) => Show(text);
            """),
        new("A lambda ignores the caveats that it gets", """
            With((text, ⟦QUO5001|_⟧) => Show(text));
            With((text, ⟦QUO5001|caveats⟧) => Show(text));
            With((LocalizedText text, MarkList<Caveat> ⟦QUO5001|caveats⟧) => { Show(text + " " + caveats.Count); });
            With(delegate(LocalizedText text, MarkList<Caveat> ⟦QUO5001|caveats⟧) { Show(text); });
            With((text, caveats) => { Show(text); foreach (var caveat in caveats) Show(caveat); });
            With((text, caveats) => Show((text, caveats)));
            With((_, _) => Show(1));

            static void With(Action<LocalizedText, MarkList<Caveat>> show) { var (text, caveats) = Tea.Claims.KeepsAwake.Statement; show(text, caveats); }
            """),
        new("A constructor ignores the caveats that it gets", """
            internal sealed class Card
            {
                private readonly LocalizedText _text;

                internal Card(LocalizedText text, MarkList<Caveat> ⟦QUO5001|caveats⟧) => _text = text;

                public override string ToString() => _text.ToString();
            }
            """) { IsFile = true },

        new("The text of a tuple is read by its name", "Show(Both(Tea.Claims.KeepsAwake).⟦QUO5001|Text⟧);\nvar ⟦QUO5001|both⟧ = Both(Tea.Claims.KeepsAwake);\nShow($\"{both.Text} ({both.Caveats.Count})\");" + Both),
        new("The text of an awaited tuple is read by its name", """
            internal static class Feed
            {
                internal static async System.Threading.Tasks.Task<string> Text(Func<System.Threading.Tasks.Task<(Quote, MarkList<Caveat>)>> read)
                {
                    var ⟦QUO5001|pair⟧ = await read();
                    return pair.Item1.Text + (await read()).⟦QUO5001|Item1⟧;
                }
            }
            """) { IsFile = true },
        new("Both members of a tuple are read by their names", """
            var both = Both(Tea.Claims.KeepsAwake);
            Show(both.Text + string.Join("; ", both.Caveats));
            var same = Both(Tea.Claims.KeepsAwake);
            Show(same);
            Show(same.Text);
            var third = Both(Tea.Claims.KeepsAwake);
            Show(third.Text.Length);
            Show(Both(Tea.Claims.KeepsAwake).Caveats);
            """ + Both),
        new("The text of a tuple with converted caveats is read by its name", """
            Show(Split(Tea.Claims.KeepsAwake).⟦QUO5001|Text⟧);
            var ⟦QUO5001|split⟧ = Split(Tea.Claims.KeepsAwake);
            Show(split.Text);
            var both = Split(Tea.Claims.KeepsAwake);
            Show(both.Text + string.Join("; ", both.Notes));
            Show(Mail(Tea.Claims.KeepsAwake).Text);

            static (string Text, string[] Notes) Split(Claim claim) { var (text, caveats) = claim; return (text, caveats.Select(caveat => caveat.ToString()).ToArray()); }

            static (string Text, string Body) Mail(Claim claim) { var (text, caveats) = claim; return ("News", text + string.Join("; ", caveats)); }
            """),
        new("The text of a record that a method returns is read", """
            internal sealed record Card(string Id, string Text, MarkList<Caveat> Caveats)
            {
                internal static Card Of(Claim claim) { var (text, caveats) = claim; return new(claim.Id, text, caveats); }

                internal static string Line(Claim claim) => Of(claim).⟦QUO5001|Text⟧;

                internal static string Key(Claim claim) => Of(claim).Id;

                internal static int Length(Claim claim) => Of(claim).Text.Length;

                internal static string Lines(Claim claim) => Of(claim).Text + string.Join("; ", Of(claim).Caveats);
            }
            """) { IsFile = true },
        new("The texts of tuples are read in a function and in a loop", """
            Show(Tea.Claims.Valid.Select(claim => { var (text, caveats) = claim; return (claim.Id, text, caveats); }).OrderBy(pair => pair.Id).Select(pair => $"{pair.Id}: {pair.⟦QUO5001|text⟧}"));
            foreach (var pair in Tea.Claims.Valid.Select(claim => { var (text, limits) = claim; return (text, limits); })) Show(pair.⟦QUO5001|text⟧ + " " + pair.limits.Count);
            """),
        new("The texts of tuples are read in a query", """
            var pairs = Tea.Claims.Valid.Select(claim => { var (text, caveats) = claim; return (claim.Id, text, caveats); });
            Show(from pair in pairs where pair.text.Length > 3 orderby pair.text select $"{pair.Id}: {pair.⟦QUO5001|text⟧}");
            """),
        new("Tuples are chosen and sorted by their texts in a query", """
            var pairs = Tea.Claims.Valid.Select(claim => { var (text, caveats) = claim; return (text, caveats); });
            Show(from pair in pairs where pair.text.Length > 3 orderby pair.text select pair);
            """),
        new("The text of a tuple in a cache is read", """
            internal sealed class Cache
            {
                private readonly Dictionary<string, (string Text, MarkList<Caveat> Caveats)> _cache = [];

                internal string Text(Claim claim)
                {
                    if (!_cache.TryGetValue(claim.Id, out var entry))
                    {
                        var (text, caveats) = claim;
                        _cache[claim.Id] = entry = (text, caveats);
                    }

                    return entry.⟦QUO5001|Text⟧;
                }
            }
            """) { IsFile = true },
        new("The caveats of tuples are read in another place", """
            internal sealed class Cache
            {
                private readonly Dictionary<string, (string Text, MarkList<Caveat> Caveats)> _cache = [];

                internal string Text(string id) => _cache.TryGetValue(id, out var entry) ? entry.Text : "";

                internal string Notes(string id) => string.Join("; ", _cache[id].Caveats);
            }

            internal sealed class Given
            {
                private readonly List<(LocalizedText Text, MarkList<Caveat> Caveats)> _list = [];

                internal IReadOnlyList<(LocalizedText Text, MarkList<Caveat> Caveats)> All => _list;

                internal IEnumerable<string> Titles() => _list.Select(pair => pair.Text.ToString());
            }
            """) { IsFile = true },
        new("The caveats of tuples are read in another function", """
            var pairs = Tea.Claims.Valid.Select(claim => { var (text, caveats) = claim; return (text, caveats); }).ToList();
            Show(string.Join("; ", pairs.Select(pair => pair.text)) + string.Join("; ", pairs.SelectMany(pair => pair.caveats)));
            """),
        new("Tuples are sorted, chosen and grouped by their texts", """
            var pairs = Tea.Claims.Valid.Select(claim => { var (text, caveats) = claim; return (text, caveats); }).ToList();
            foreach (var (text, caveats) in pairs.Where(pair => pair.text.Length > 3).OrderBy(pair => pair.text).DistinctBy(pair => pair.text)) Show(text + string.Join("; ", caveats));
            """),
        new("A function reads the text of a tuple that it gets", """
            internal static class Card
            {
                internal static string Line((string Text, MarkList<Caveat> Caveats) pair) => pair.⟦QUO5001|Text⟧ + ".";

                internal static int Length((string Text, MarkList<Caveat> Caveats) pair) => pair.Text.Length;
            }
            """) { IsFile = true },
        new("Caveats of a carried text are discarded", """
            var carried = Tea.Claims.KeepsAwake.ToCaveatedText();
            var (text, ⟦QUO5001|_⟧) = carried;
            var (same, ⟦QUO5001|caveats⟧) = Honey.Claims.SoothesCough.Statement.ToCaveatedText("en");
            Show($"{text} {same} ({caveats.Count})");
            foreach (var (each, ⟦QUO5001|some⟧) in new List<CaveatedText>()) Show(each + some.FirstOrDefault());
            if (carried is var (fourth, ⟦QUO5001|_⟧)) Show(fourth);
            carried.Deconstruct(out var fifth, out ⟦QUO5001|_⟧);
            Show(fifth);
            """),
        new("Caveats of a carried text are discarded in a body that is an expression", """
            internal sealed class Card
            {
                private string? _text;

                internal void Fill(CaveatedText text) => (_text, ⟦QUO5001|_⟧) = text;

                internal void Fill(CaveatedText text, Action<IReadOnlyList<string>> show) { (_text, var caveats) = text; show(caveats); }
            }
            """) { IsFile = true },
        new("Caveats of a carried text are shown", """
            var carried = Tea.Claims.KeepsAwake.ToCaveatedText();
            var (text, caveats) = carried;
            Show(text + string.Join("; ", caveats));
            var other = Honey.Claims.SoothesCough.ToCaveatedText();
            var (same, _) = other;
            Show(same);
            foreach (var caveat in other.Caveats) Show(caveat);
            """),
        new("Caveats of a tuple are shown", "var (text, caveats) = Both(Tea.Claims.KeepsAwake);\nShow(text + string.Join(\"; \", caveats));" + Both),
        new("Caveats of a tuple without its text", "var (_, caveats) = Both(Tea.Claims.KeepsAwake);\nShow(caveats.Count);\nvar (_, _) = Both(Tea.Claims.KeepsAwake);" + Both),
        new("A claim is taken from a tuple with its caveats", """
            var (claim, _) = Find();
            Show(claim);

            static (Claim Claim, MarkList<Caveat> Caveats) Find() => (Tea.Claims.KeepsAwake, Tea.Claims.KeepsAwake.Caveats);
            """),
        new("An id or a number is taken from a tuple with caveats", """
            foreach (var (id, _) in new[] { Tea.Claims.KeepsAwake }.Select(claim => (claim.Id, claim.Caveats))) Show(id);
            foreach (var (key, _) in new Dictionary<string, MarkList<Caveat>>()) Show(key);
            var (number, _) = (1, Tea.Caveats.All);
            Show(number);
            """),
        new("Caveats of an out parameter are shown", "Show(Out(Tea.Claims.KeepsAwake, out var caveats) + string.Join(\"; \", caveats));\nOut(Tea.Claims.KeepsAwake, out _);" + Out),
        new("Caveats are looked up and not needed", """
            var byId = new Dictionary<string, MarkList<Caveat>>();
            Show(byId.TryGetValue("keeps-awake", out _));
            if (byId.Remove("keeps-awake", out var caveats)) Show(1);
            """),
        new("Other lists are discarded", """
            var (text, _) = Two();
            Show(text);

            static (string, MarkList<Evidence>) Two() => ("a", Tea.Claims.KeepsAwake.Evidence);
            """),
        new("Methods that ask about caveats and show nothing", """
            internal static class Card
            {
                internal static bool Fits(LocalizedText text, MarkList<Caveat> caveats) => text.ToString().Length < 80 && caveats.Count < 3;

                internal static int Length(LocalizedText text, MarkList<Caveat> caveats) => text.ToString().Length + caveats.Count;

                internal static string Label(string id, MarkList<Caveat> caveats) => caveats.Any(caveat => caveat.Id == id) ? "known" : id;

                internal static int Count(MarkList<Caveat> caveats) => caveats.Count;

                internal static string Line(LocalizedText text, MarkList<Caveat> caveats) => text + string.Join("; ", caveats);
            }
            """) { IsFile = true },
        new("Methods whose parameters are not theirs to choose", """
            public interface IShow
            {
                string Line(LocalizedText text, MarkList<Caveat> caveats);
            }

            internal abstract class Base : IShow
            {
                public string Line(LocalizedText text, MarkList<Caveat> caveats) => text.ToString();

                internal virtual string Other(LocalizedText text, MarkList<Caveat> caveats) => text.ToString();

                internal abstract string Third(LocalizedText text, MarkList<Caveat> caveats);
            }

            internal sealed class Derived : Base
            {
                internal override string Other(LocalizedText text, MarkList<Caveat> caveats) => text.ToString();

                internal override string Third(LocalizedText text, MarkList<Caveat> caveats) => text.ToString();
            }
            """) { IsFile = true },
    ];
}
