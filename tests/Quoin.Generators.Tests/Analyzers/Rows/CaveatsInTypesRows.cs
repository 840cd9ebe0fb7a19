namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5001: types that get a text with its caveats and show the text alone.</summary>
internal static class CaveatsInTypesRows
{
    public static readonly Row[] All =
    [
        new("Nobody reads the caveats that a type gets", """
            internal static class Toasts
            {
                internal static object Of(Claim claim) { var (text, caveats) = claim; return new Toast(text, caveats); }

                private sealed class Toast(string text, MarkList<Caveat> ⟦CS9113,QUO5001|caveats⟧)
                {
                    public string Message => text;
                }

                private readonly struct Line(LocalizedText text, IReadOnlyList<Caveat> ⟦QUO5001|caveats⟧)
                {
                    public override string ToString() => $"{text} ({caveats.Count})";
                }
            }
            """) { IsFile = true },
        new("A type shows the caveats that it gets", """
            internal sealed class Toast(string text, MarkList<Caveat> caveats)
            {
                public string Message => text + string.Join("; ", caveats);
            }

            internal class Line(LocalizedText text, MarkList<Caveat> caveats)
            {
                protected MarkList<Caveat> Caveats { get; } = caveats;

                public override string ToString() => $"{text}";
            }

            internal sealed class Longer(LocalizedText text, MarkList<Caveat> caveats) : Line(text, caveats)
            {
                public string Text => "Longer";
            }

            internal sealed partial class Card(string text, MarkList<Caveat> caveats)
            {
                public string Text => text;
            }

            internal sealed partial class Card
            {
                public string Notes => string.Join("; ", caveats);
            }
            """) { IsFile = true },
        new("An implementation of an interface of the project ignores the caveats that it gets", """
            internal interface IFormatter
            {
                string Format(string text, IReadOnlyList<Caveat> caveats);

                string Heading(LocalizedText text, MarkList<Caveat> caveats);
            }

            internal sealed class Markdown : IFormatter
            {
                public string Format(string text, IReadOnlyList<Caveat> ⟦QUO5001|caveats⟧) => $"**{text}**";

                string IFormatter.Heading(LocalizedText text, MarkList<Caveat> ⟦QUO5001|caveats⟧) => $"# {text} ({caveats.Count})";
            }

            internal sealed class Html : IFormatter
            {
                public string Format(string text, IReadOnlyList<Caveat> caveats) => $"<b>{text}</b>" + string.Join("; ", caveats);

                public string Heading(LocalizedText text, MarkList<Caveat> caveats) => text.ToString().Length == 0 ? "none" : "some";
            }
            """) { IsFile = true },
        new("Nobody reads the caveats in a type of one file", """
            internal static class Cards
            {
                internal static void Show()
                {
                    var cards = new List<Card>();
                    foreach (var claim in Tea.Claims.Valid)
                    {
                        var (text, caveats) = claim;
                        cards.Add(new Card { Text = text, Caveats = caveats });
                    }

                    foreach (var card in cards) Console.WriteLine(card.Text);
                    foreach (var line in Tea.Claims.Valid.Select(Read).OrderBy(line => line.Id)) Console.WriteLine($"{line.Id}: {line.Text}");
                }

                private static Line Read(Claim claim) { var (text, caveats) = claim; return new(claim.Id, text, caveats); }

                private sealed record Line(string Id, string Text, MarkList<Caveat> ⟦QUO5001|Caveats⟧);
            }

            file sealed class Card
            {
                public required string Text { get; init; }

                public required MarkList<Caveat> ⟦QUO5001|Caveats⟧ { get; init; }
            }
            """) { IsFile = true },
        new("Nobody shows more than the number of caveats in a type of one file", """
            internal static class Cards
            {
                internal static string Show(Claim claim)
                {
                    var (text, caveats) = claim;
                    var card = new Card { Text = text, Caveats = [.. caveats] };
                    return $"{card.Text} ({card.Caveats.Count})";
                }
            }

            file struct Card
            {
                public string Text { get; set; }

                public List<Caveat> ⟦QUO5001|Caveats⟧ { get; set; }
            }
            """) { IsFile = true },
        new("The caveats in a type of one file are read", """
            internal static class Cards
            {
                internal static void Show(Claim claim)
                {
                    var (text, caveats) = claim;
                    var card = new Card { Text = text, Caveats = caveats };
                    Console.WriteLine(card.Text + string.Join("; ", card.Caveats));
                    var line = new Line(text, caveats);
                    Console.WriteLine(line.Text);
                    Console.WriteLine(line is { Caveats: [var first] } ? first.ToString() : "");
                }

                private sealed record Line(string Text, MarkList<Caveat> Caveats);
            }

            file sealed class Card
            {
                public required string Text { get; init; }

                public required MarkList<Caveat> Caveats { get; init; }
            }
            """) { IsFile = true },
        new("A value of a type of one file is passed on as a whole", """
            internal static class Cards
            {
                internal static object Show(Claim claim)
                {
                    var (text, caveats) = claim;
                    var card = new Card { Text = text, Caveats = caveats };
                    Console.WriteLine(card.Text);
                    Console.WriteLine(card);
                    var line = new Line(text, caveats);
                    Console.WriteLine(line.Text);
                    var (_, all) = line;
                    Console.WriteLine(string.Join("; ", all));
                    var row = new Row { Text = text, Caveats = caveats };
                    Console.WriteLine(row.Text);
                    return new[] { row };
                }

                private sealed record Line(string Text, MarkList<Caveat> Caveats);

                private sealed class Row
                {
                    public string? Text { get; init; }

                    public MarkList<Caveat>? Caveats { get; init; }
                }
            }

            file sealed class Card
            {
                public required string Text { get; init; }

                public required MarkList<Caveat> Caveats { get; init; }
            }
            """) { IsFile = true },
        new("Other files may read the caveats in a type", """
            internal sealed class Card
            {
                public required string Text { get; init; }

                public required MarkList<Caveat> Caveats { get; init; }

                internal static void Show(Card card) => Console.WriteLine(card.Text);
            }

            internal sealed record Line(string Text, MarkList<Caveat> Caveats)
            {
                internal static void Show(Line line) => Console.WriteLine(line.Text);
            }
            """) { IsFile = true },
        new("Nobody shows the text in a type of one file", """
            internal static class Cards
            {
                internal static int Count(Claim claim) { var (text, caveats) = claim; return new Card { Text = text, Caveats = caveats }.Text.Length; }
            }

            file sealed class Card
            {
                public required string Text { get; init; }

                public required MarkList<Caveat> Caveats { get; init; }
            }
            """) { IsFile = true },
    ];
}
