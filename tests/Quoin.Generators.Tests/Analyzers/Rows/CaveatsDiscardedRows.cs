using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: caveats in a discard.</summary>
internal static class CaveatsDiscardedRows
{
    public static readonly Row[] All =
    [
        new("Caveats of a statement are discarded", "var (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);")
        {
            Messages = ["QUO5001: The caveats of this statement are discarded; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("Caveats of a quote are discarded", "var (quote, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Quote; Show(quote);")
        {
            Messages = ["QUO5001: The caveats of this quote are discarded; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("A discard beside a declaration", "(var text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);"),
        new("A discard with var", "(var text, var ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);"),
        new("A discard with a type", "(LocalizedText text, object ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);"),
        new("A discard beside a variable", "LocalizedText text; (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);"),
        new("A discard beside a property", """
            internal sealed class Card
            {
                internal LocalizedText? Text { get; private set; }

                internal void Fill(QualifiedClaim claim) => (Text, ⟦QUO5001|_⟧) = claim.Statement;
            }
            """) { IsFile = true },
        new("A call by name", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out ⟦QUO5001|_⟧); Show(text);"),
        new("A call by name with var", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out var text, out var ⟦QUO5001|_⟧); Show(text);"),
        new("A call by name in another order", "Tea.Claims.KeepsAwake.Statement.Deconstruct(caveats: out ⟦QUO5001|_⟧, value: out var text); Show(text);"),
        new("A call by name for the caveats alone", "Tea.Claims.KeepsAwake.Statement.Deconstruct(out _, out var caveats); Show(caveats);"),
        new("A conditional call", """
            var claim = Tea.Claims.Valid[0] as QualifiedClaim;
            LocalizedText? text = null;
            claim?.Statement.Deconstruct(out text, out ⟦QUO5001|_⟧);
            Show(text);
            """),
        new("A loop over quotes", "foreach (var (quote, ⟦QUO5001|_⟧) in Tea.Claims.KeepsAwake.Quotes) Show(quote);"),
        new("A loop that declares each part", "foreach ((var quote, ⟦QUO5001|_⟧) in Tea.Claims.KeepsAwake.Quotes) Show(quote);"),
        new("A loop that reads both parts", "foreach (var (quote, caveats) in Tea.Claims.KeepsAwake.Quotes) { Show(quote); Show(caveats); }"),
        new("A var pattern", "if (Tea.Claims.KeepsAwake.Statement is var (text, ⟦QUO5001|_⟧)) Show(text);"),
        new("A positional pattern", "if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦QUO5001|_⟧)) Show(text);"),
        new("A positional pattern that asks no more than whether there are caveats", """
            if (Tea.Claims.KeepsAwake.Statement is (var text, ⟦QUO5001|{ }⟧)) Show(text);
            if (Tea.Claims.KeepsAwake.Statement is (var other, ⟦QUO5001|not null⟧)) Show(other);
            if (Tea.Claims.KeepsAwake.Statement is (var third, MarkList<Caveat> ⟦QUO5001|_⟧)) Show(third);
            """),
        new("A positional pattern that asks so in more words", """
            if (Tea.Claims.KeepsAwake.Statement is (var other, ⟦QUO5001|not null and var caveats⟧)) Show(other);
            if (Honey.Claims.SoothesCough.Statement is (var third, not null and var shown)) Show((third, shown));
            if (Tea.Claims.KeepsAwake.Statement is (var fourth, ⟦QUO5001|var some and { Count: 1 }⟧)) Show(fourth);
            """),
        new("A positional pattern that looks at the caveats", "if (Tea.Claims.KeepsAwake.Statement is (var text, { Count: 1 } caveats)) Show((text, caveats));"),
        new("A positional pattern that takes no text", "if (Tea.Claims.KeepsAwake.Statement is (not null, _)) Show(1);"),
        new("A property pattern", "if (Tea.Claims.Valid[0] is QualifiedClaim { Statement: var (text, ⟦QUO5001|_⟧) }) Show(text);"),
        new("Arms of a switch expression", """
            Show(Tea.Claims.Valid[0] switch
            {
                QualifiedClaim { Quote: (var quote, ⟦QUO5001|_⟧) } => quote.Text,
                _ => "",
            });
            """),
        new("Cases of a switch statement", """
            switch (Tea.Claims.Valid[0])
            {
                case QualifiedClaim { Statement: var (text, ⟦QUO5001|_⟧) } when text.ToString() != "":
                    Show(text);
                    break;
            }
            """),
        new("A part of a tuple", "var ((text, ⟦QUO5001|_⟧), number) = (Tea.Claims.KeepsAwake.Statement, 1); Show((text, number));"),
        new("A part of a part of a tuple", "var (a, ((text, ⟦QUO5001|_⟧), b)) = (1, (Tea.Claims.KeepsAwake.Statement, 2)); Show((a, text, b));"),
        new("Two values at once", """
            var ((text, ⟦QUO5001|_⟧), (quote, caveats)) = (Tea.Claims.KeepsAwake.Statement, Tea.Claims.KeepsAwake.Quote);
            Show((text, quote, caveats));
            """),
        new("A tuple in a pattern", "if ((Tea.Claims.KeepsAwake.Statement, 1) is (var (text, ⟦QUO5001|_⟧), 1)) Show(text);"),
        new("A tuple in a loop", """
            foreach (var (id, (text, ⟦QUO5001|_⟧)) in Tea.Claims.Valid.OfType<QualifiedClaim>().Select(claim => (claim.Id, claim.Statement)))
                Show((id, text));
            """),
        new("A lambda", "Func<QualifiedClaim, string> show = claim => { var (text, ⟦QUO5001|_⟧) = claim.Statement; return text.ToString(); }; Show(show);"),
        new("A local function", """
            Show(Text(Tea.Claims.KeepsAwake));

            static LocalizedText Text(QualifiedClaim claim)
            {
                var (text, ⟦QUO5001|_⟧) = claim.Statement;
                return text;
            }
            """),
        new("A discard in top-level statements", "var (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Console.WriteLine(text);")
        {
            IsFile = true,
            Project = static project => project with { OutputKind = OutputKind.ConsoleApplication },
        },
        new("Spans, references and what may be null", """
            var statements = new[] { Tea.Claims.KeepsAwake.Statement };
            foreach (var (text, ⟦QUO5001|_⟧) in statements.AsSpan()) Show(text);
            ref readonly var first = ref statements[0];
            var (same, ⟦QUO5001|_⟧) = first;
            Show(same);
            Qualified<LocalizedText>? maybe = (Tea.Claims.Valid[0] as QualifiedClaim)?.Statement;
            if (maybe is var (third, ⟦QUO5001|_⟧)) Show(third);
            var (fourth, ⟦QUO5001|_⟧) = maybe!;
            Show(fourth);
            """),
        new("Records that hold a statement", """
            internal sealed record Card(string Id, Qualified<LocalizedText> Statement)
            {
                internal static object Text(Card card)
                {
                    var (id, (text, ⟦QUO5001|_⟧)) = card;
                    return card is ("a", (var same, ⟦QUO5001|_⟧)) ? same : id + text;
                }
            }
            """) { IsFile = true },
        new("Awaited values and loops", """
            internal static class Feed
            {
                internal static async System.Threading.Tasks.Task<object> All(
                    System.Threading.Tasks.Task<Qualified<Quote>> one, IAsyncEnumerable<Qualified<Quote>> many, IAsyncEnumerable<Qualified<Quote>> more)
                {
                    var (first, ⟦QUO5001|_⟧) = await one;
                    await foreach (var (quote, ⟦QUO5001|_⟧) in many)
                    {
                        Console.WriteLine(quote);
                    }

                    await foreach (var (quote, caveats) in more)
                    {
                        Console.WriteLine((quote, caveats));
                    }

                    return first;
                }
            }
            """) { IsFile = true },
        new("Bodies that are expressions", """
            internal sealed class Card
            {
                private LocalizedText? _text;

                internal void Both(QualifiedClaim claim) => ((_text, ⟦QUO5001|_⟧), _) = (claim.Statement, 1);

                internal Action<QualifiedClaim> Fill() => claim => (_text, ⟦QUO5001|_⟧) = claim.Statement;

                internal object? Filled(QualifiedClaim claim) => ((_text, ⟦QUO5001|_⟧) = claim.Statement, _text);
            }
            """) { IsFile = true },
        new("Asynchronous methods and iterators", """
            internal static class Feed
            {
                internal static async System.Threading.Tasks.Task<LocalizedText> Later(QualifiedClaim claim)
                {
                    await System.Threading.Tasks.Task.Yield();
                    var (text, ⟦QUO5001|_⟧) = claim.Statement;
                    return text;
                }

                internal static IEnumerable<LocalizedText> Texts(IEnumerable<QualifiedClaim> claims)
                {
                    foreach (var claim in claims)
                    {
                        var (text, ⟦QUO5001|_⟧) = claim.Statement;
                        yield return text;
                    }
                }
            }
            """) { IsFile = true },
        new("Properties, fields and constructors", """
            internal class Card(QualifiedClaim claim)
            {
                private readonly LocalizedText _text = claim.Statement is var (text, ⟦QUO5001|_⟧) ? text : throw new InvalidOperationException();

                internal Card(Qualified<LocalizedText> statement) : this(statement is (var text, ⟦QUO5001|_⟧) && Print(text) ? Tea.Claims.KeepsAwake : Honey.Claims.SoothesCough)
                {
                }

                private static bool Print(object text) { Console.WriteLine(text); return true; }

                internal string Text { get { var (quote, ⟦QUO5001|_⟧) = claim.Quote; return _text + quote.Text; } }
            }
            """) { IsFile = true },
        new("A value of any type", """
            internal static class Open<T> where T : class
            {
                internal static T Value(Qualified<T> qualified)
                {
                    var (value, ⟦QUO5001|_⟧) = qualified;
                    return value;
                }
            }
            """)
        {
            IsFile = true,
            Messages = ["QUO5001: The caveats of this text are discarded; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("A project that does not look for null", """
            internal static class Card
            {
                internal static string Text() { var (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; return text.ToString(); }
            }
            """)
        {
            IsFile = true,
            Project = static project => project with { Nullable = NullableContextOptions.Disable },
        },
        new("Caveats of a claim of any kind are discarded", "var (text, ⟦QUO5001|_⟧) = Tea.Claims.Valid[0]; Show(text);")
        {
            Messages = ["QUO5001: The caveats of this claim are discarded; show them with it, or call 'WithoutCaveats' and say why they may be left out"],
        },
        new("Caveats of a qualified claim are discarded", "var (text, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake; Show(text);"),
        new("A claim of any kind in every way to take it apart", """
            (var text, ⟦QUO5001|_⟧) = Tea.Claims.Valid[0];
            (string other, object ⟦QUO5001|_⟧) = Tea.Claims.Valid[0];
            (other, ⟦QUO5001|_⟧) = Tea.Claims.KeepsAwake;
            Tea.Claims.Valid[0].Deconstruct(out var third, out ⟦QUO5001|_⟧);
            Tea.Claims.KeepsAwake.Deconstruct(caveats: out ⟦QUO5001|_⟧, text: out var fourth);
            foreach (var (each, ⟦QUO5001|_⟧) in Tea.Claims.Valid) Show(each);
            if (Tea.Claims.Valid[0] is var (fifth, ⟦QUO5001|_⟧)) Show(fifth);
            if (Tea.Claims.Valid[0] is QualifiedClaim (var sixth, ⟦QUO5001|_⟧)) Show(sixth);
            if (Tea.Claims.Valid[0] is (var seventh, ⟦QUO5001|{ }⟧)) Show(seventh);
            var ((eighth, ⟦QUO5001|_⟧), number) = (Tea.Claims.Valid[0], 1);
            Show((text, other, third, fourth, eighth, number));
            """),
        new("A claim of any kind in bodies that are expressions", """
            internal sealed class Card
            {
                private string? _text;

                internal void Fill(Claim claim) => (_text, ⟦QUO5001|_⟧) = claim;

                internal void FillQualified(QualifiedClaim claim) => (_text, ⟦QUO5001|_⟧) = claim;

                internal void FillPlain(PlainClaim claim) => (_text, _) = claim;

                internal object? Both(Claim claim) => ((_text, ⟦QUO5001|_⟧), _) = (claim, 1);
            }
            """) { IsFile = true },
        new("Caveats of a claim that is known to be plain are none", """
            var (text, _) = Tea.Claims.ContainsCaffeine;
            var (same, caveats) = Tea.Claims.ContainsCaffeine;
            Tea.Claims.ContainsCaffeine.Deconstruct(out var third, out _);
            if (Tea.Claims.Valid[0] is PlainClaim (var fourth, _)) Show(fourth);
            foreach (var (each, _) in Tea.Claims.Valid.OfType<PlainClaim>()) Show(each);
            Show((text, same, third));
            """),
        new("A claim's text is discarded and its caveats are not", "var (_, caveats) = Tea.Claims.Valid[0]; Show(caveats); var (_, _) = Tea.Claims.Valid[1];"),
        new("A discard is a warning where the project says so", "var (text, ⟦warning QUO5001|_⟧) = Tea.Claims.KeepsAwake.Statement; Show(text);")
        {
            Project = static project => project.WithSeverity("QUO5001", ReportDiagnostic.Warn),
        },
        new("A discard is let through for a while", """
            #pragma warning disable QUO5001
            var (text, _) = Tea.Claims.KeepsAwake.Statement;
            #pragma warning restore QUO5001
            Show(text);
            """),
        new("Parts of caveats are all discarded", """
            internal static class Parts
            {
                internal static void Deconstruct(this MarkList<Caveat> caveats, out int count, out Caveat first) => (count, first) = (caveats.Count, caveats[0]);

                internal static LocalizedText Text()
                {
                    var (text, ⟦QUO5001|(_, _)⟧) = Tea.Claims.KeepsAwake.Statement;
                    var (_, (count, _)) = Tea.Claims.KeepsAwake.Statement;
                    var (same, (number, _)) = Tea.Claims.KeepsAwake.Statement;
                    return count + number == 2 ? text : same;
                }
            }
            """) { IsFile = true },
    ];
}
