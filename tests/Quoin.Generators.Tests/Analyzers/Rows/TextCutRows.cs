namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5007: the end of a formatted claim is cut off, where its caveats are.</summary>
internal static class TextCutRows
{
    public static readonly Row[] All =
    [
        new("The first line of a formatted claim", "Show(⟦QUO5007|Tea.Claims.KeepsAwake.ToString().Split('\\n')[0]⟧);")
        {
            Messages = [Message],
        },
        new("The first line in other ways", """
            var claim = Tea.Claims.KeepsAwake;
            Show(⟦QUO5007|claim.ToString().Split(Environment.NewLine).First()⟧);
            Show(⟦QUO5007|claim.Statement.ToString().Split('\n', 2)[0]⟧);
            Show(⟦QUO5007|claim.Quote.ToString("en", null).Split("\n").FirstOrDefault()⟧);
            Show(⟦QUO5007|$"{claim}".Split('\n')[0]⟧.Trim());
            Show(string.Concat(⟦QUO5007|claim.ToString().TakeWhile(letter => letter != '\n')⟧));
            """),
        new("The first line of lines in a variable", """
            var lines = Tea.Claims.KeepsAwake.ToString().Split('\n');
            Show(⟦QUO5007|lines[0]⟧);
            """),
        new("The beginning of a formatted claim", """
            var claim = Tea.Claims.KeepsAwake;
            Show(⟦QUO5007|claim.ToString()[..10]⟧ + "...");
            Show(⟦QUO5007|claim.ToString().Substring(0, 10)⟧);
            Show(⟦QUO5007|claim.ToString().Remove(10)⟧);
            Show(string.Concat(⟦QUO5007|claim.ToString().Take(10)⟧));
            Show(⟦QUO5007|claim.ToString().AsSpan(0, 10)⟧.ToString());
            Show(⟦QUO5007|claim.ToString().AsSpan()[..10]⟧.ToString());
            Show(⟦QUO5007|claim.ToString().Replace("\n", " ")[..10]⟧);
            Show(⟦QUO5007|("Tea: " + claim)[..10]⟧);
            Show(⟦QUO5007|$"Tea: {claim.Statement:en}"[..10]⟧);
            Show(⟦QUO5007|string.Format("{0}", claim)[..10]⟧);
            """),
        new("The beginning of a formatted claim in a variable", """
            var text = $"{Tea.Claims.KeepsAwake}";
            Show(text.Length > 10 ? ⟦QUO5007|text[..7]⟧ + "..." : text);
            var same = Tea.Claims.KeepsAwake.ToString();
            var end = same.IndexOf('\n');
            Show(⟦QUO5007|same[..end]⟧);
            Show(⟦QUO5007|same.Substring(0, same.IndexOf('\n'))⟧);
            """),
        new("The first line that a reader reads", """
            Show(⟦QUO5007|new System.IO.StringReader(Tea.Claims.KeepsAwake.ToString()).ReadLine()⟧);
            using var reader = new System.IO.StringReader($"{Tea.Claims.KeepsAwake.Statement}");
            Show(⟦QUO5007|reader.ReadLine()⟧);
            """),
        new("A claim of any kind is cut", """
            foreach (var claim in Tea.Article.Claims)
            {
                Show(⟦QUO5007|claim.ToString()[..20]⟧);
                if (claim is QualifiedClaim qualified) Show(⟦QUO5007|qualified.ToString("uk", null)[..20]⟧);
            }
            """),
        new("A method cuts a formatted claim", """
            internal static class Card
            {
                internal static string Truncate(this string text, int length) => text.Length > length ? text[..length] : text;

                internal static string Subject(Claim claim) => ⟦QUO5007|claim.ToString().Truncate(40)⟧;

                internal static string Title(Claim claim) => ⟦QUO5007|Truncate($"{claim}", 40)⟧;
            }
            """) { IsFile = true },

        new("A formatted claim that is cut if it is too long", """
            var text = Tea.Claims.KeepsAwake.ToString();
            if (text.Length > 57)
                text = ⟦QUO5007|text[..57]⟧ + "...";
            Show(text);
            """),
        new("A formatted claim in other strings", """
            var text = "a" + Tea.Claims.KeepsAwake;
            var twice = text + text;
            var again = twice + twice + $"{twice}";
            Show(⟦QUO5007|again[..57]⟧);
            """),
        new("The first line in a pattern", "if (Tea.Claims.KeepsAwake.ToString().Split('\\n') is ⟦QUO5007|[var first, ..]⟧) Show(first);"),
        new("A formatted claim where there is only one line", """
            internal sealed class Message
            {
                internal string? Subject { get; set; }

                internal Dictionary<string, string> Headers { get; } = [];

                internal static void Send(Claim claim)
                {
                    var message = new Message { Subject = ⟦QUO5007|$"News: {claim}"⟧ };
                    message.Subject = ⟦QUO5007|claim.ToString()⟧;
                    message.Headers["X-Claim"] = ⟦QUO5007|claim.ToString()⟧;
                    message.Subject = claim.Id;
                    message.Subject = $"{claim.Kind}";
                }
            }
            """) { IsFile = true },
        new("Methods that cut by their names", """
            internal static class Card
            {
                internal static string WithEllipsis(string text, int length) => text.Length > length ? text[..length] : text;

                internal static string TruncateAtWord(this string text, int length) => text[..length];

                internal static object Subject(Claim claim) => (⟦QUO5007|WithEllipsis(claim.ToString(), 40)⟧, ⟦QUO5007|claim.ToString().TruncateAtWord(40)⟧, claim.Id.TruncateAtWord(3));
            }
            """) { IsFile = true },
        new("The first line that a reader reads later", """
            internal static class Card
            {
                internal static async System.Threading.Tasks.Task<string?> First(QualifiedClaim claim, System.Threading.CancellationToken stop)
                {
                    using var reader = new System.IO.StringReader(claim.ToString("uk", null));
                    var first = await ⟦QUO5007|reader.ReadLineAsync()⟧;
                    return first + await ⟦QUO5007|new System.IO.StringReader($"{claim.Statement}").ReadLineAsync(stop)⟧;
                }

                internal static async System.Threading.Tasks.Task All(Claim claim)
                {
                    using var reader = new System.IO.StringReader(claim.ToString());
                    while (await reader.ReadLineAsync() is { } line) Console.WriteLine(line);
                }
            }
            """) { IsFile = true },
        new("The first line that a regular expression matches", """
            var text = Tea.Claims.KeepsAwake.ToString();
            Show(⟦QUO5007|System.Text.RegularExpressions.Regex.Match(text, "^.+$", System.Text.RegularExpressions.RegexOptions.Multiline)⟧.Value);
            Show(⟦QUO5007|new System.Text.RegularExpressions.Regex(@"[^\n]+").Match($"{Tea.Claims.KeepsAwake.Statement}")⟧.Value);
            Show(⟦QUO5007|System.Text.RegularExpressions.Regex.Split(text, "\n")[0]⟧);
            """),
        new("Regular expressions that ask about a claim, or match all of it", """
            var text = Tea.Claims.KeepsAwake.ToString();
            Show(System.Text.RegularExpressions.Regex.Match(text, "^Tea.*").Success);
            Show(System.Text.RegularExpressions.Regex.Match(text, "[0-9]+").Value);
            Show(System.Text.RegularExpressions.Regex.Match(text, "^.+$", System.Text.RegularExpressions.RegexOptions.Singleline).Value);
            Show(System.Text.RegularExpressions.Regex.Match("Tea", "^.+$").Value);
            """),
        new("A field of a server-sent event", """
            var claim = Tea.Claims.KeepsAwake;
            var text = claim.ToString();
            Show($"data: {⟦QUO5007|claim⟧}\n\n");
            Show($"id: {claim.Id}\nevent: claim\ndata: {⟦QUO5007|claim.Statement⟧:uk}\n\n");
            Show($"data:{⟦QUO5007|text⟧}\n\n");
            Show("data: " + ⟦QUO5007|claim⟧ + "\n\n");
            """),
        new("A field of a server-sent event that is one line", """
            var claim = Tea.Claims.KeepsAwake;
            Show($"data: {claim:C}\n\n");
            Show($"data: {claim:L:uk}\n\n");
            Show($"data: {claim.ToOneLine()}\n\n");
            Show("data: " + claim.ToCaveatsFirst() + "\n\n");
            Show($"data: {claim.Id}\n\n");
            Show($"data: {claim.ToString().ReplaceLineEndings("\ndata: ")}\n\n");
            Show($"data: {claim}".ReplaceLineEndings("\ndata: ") + "\n\n");
            var message = $"data: {claim}";
            Show(message.Replace("\n", "\ndata: "));
            Show($"Some data: {claim}");
            Console.WriteLine($"data: {claim}");
            """),
        new("A row of a file of values", """
            var claim = Tea.Claims.KeepsAwake;
            var rows = new System.IO.StringWriter();
            rows.WriteLine($"{claim.Id},{⟦QUO5007|claim⟧}");
            rows.WriteLine($"{claim.Id};{⟦QUO5007|claim.Statement⟧};{claim.Kind}");
            rows.Write($"{⟦QUO5007|claim⟧:uk}\t{claim.Id}\n");
            rows.WriteLine(string.Join(',', claim.Id, ⟦QUO5007|claim⟧));
            rows.WriteLine(string.Join(";", claim.Id, ⟦QUO5007|claim.ToString()⟧, claim.Kind));
            Show(new[] { claim }.Select(each => $"{each.Id},{⟦QUO5007|each⟧}"));
            """),
        new("A row of a file of values with a text on one line, or in quotation marks", """
            var claim = Tea.Claims.KeepsAwake;
            var rows = new System.IO.StringWriter();
            rows.WriteLine($"{claim.Id},{claim:L}");
            rows.WriteLine($"{claim.Id},{claim.ToCaveatsFirst()}");
            rows.WriteLine($"{claim.Id},\"{claim}\"");
            rows.WriteLine($"{claim.Id}, {claim}");
            rows.WriteLine($"{claim.Id}: {claim}");
            rows.WriteLine($"{claim.Id},{claim.Kind}");
            rows.WriteLine(string.Join(',', claim.Id, claim.ToOneLine()));
            rows.WriteLine(string.Join(", ", claim.Id, claim));
            rows.WriteLine(string.Join(',', claim, Honey.Claims.SoothesCough));
            rows.WriteLine(string.Join(',', Tea.Claims.Valid));
            """),

        new("A text on one line is cut", """
            var claim = Tea.Claims.KeepsAwake;
            Show(⟦QUO5007|claim.ToOneLine()[..57]⟧);
            Show(⟦QUO5007|$"{claim:L:en}"[..57]⟧);
            Show(⟦QUO5007|claim.ToString("L", null)[..57]⟧);
            Show(⟦QUO5007|claim.ToCaveatedText().ToString()[..57]⟧);
            """),
        new("A text with its caveats first is cut", """
            var claim = Tea.Claims.KeepsAwake;
            Show(claim.ToCaveatsFirst()[..57]);
            Show(claim.Quote.ToCaveatsFirst("en").Substring(0, 57));
            Show($"{claim:C}"[..57]);
            Show($"{claim.Statement:C:uk}"[..57]);
            Show(claim.ToString("C", null)[..57]);
            Show(claim.ToString("C:en", null).Split(' ')[0]);
            Show(claim.ToCaveatedText().CaveatsFirst[..57]);
            Show(claim.ToCaveatedText().ToString("C", null)[..57]);
            """),
        new("A text on one line where there is only one line", """
            internal sealed class Message
            {
                internal string? Subject { get; set; }

                internal static object Send(Claim claim) => new object[]
                {
                    new Message { Subject = $"News: {claim:L}" },
                    new Message { Subject = claim.ToOneLine() },
                    new Message { Subject = claim.ToCaveatsFirst() },
                    new Message { Subject = claim.ToString("L:uk", null) },
                };
            }
            """) { IsFile = true },
        new("All lines of a formatted claim", """
            foreach (var line in Tea.Claims.KeepsAwake.ToString().Split('\n')) Show(line);
            var lines = $"{Tea.Claims.KeepsAwake}".Split('\n');
            Show($"<b>{lines[0]}</b>");
            foreach (var line in lines.Skip(1)) Show(line);
            Show(string.Join("<br>", Tea.Claims.KeepsAwake.ToString().Split('\n')));
            """),
        new("All lines that a reader reads", """
            var reader = new System.IO.StringReader(Tea.Claims.KeepsAwake.ToString());
            while (reader.ReadLine() is { } line) Show(line);
            var other = new System.IO.StringReader(Tea.Claims.KeepsAwake.ToString());
            Show(other.ReadLine());
            Show(other.ReadToEnd());
            """),
        new("The caveats of a formatted claim", """
            var text = Tea.Claims.KeepsAwake.ToString();
            Show(text[(text.IndexOf('\n') + 1)..]);
            Show(text.Substring(text.IndexOf('\n')));
            Show(Tea.Claims.KeepsAwake.ToString().Split('\n').Skip(1));
            """),
        new("The first letter and the rest", """
            var text = Tea.Claims.KeepsAwake.ToString();
            Show(text[..1].ToUpperInvariant() + text[1..]);
            """),
        new("The beginning of a formatted claim is compared", """
            var text = Tea.Claims.KeepsAwake.ToString();
            Show(text[..3] == "Tea" || text.Substring(0, 3).Equals("Tea", StringComparison.Ordinal) || text.StartsWith("Tea"));
            """),
        new("A plain claim and other texts are cut", """
            Show(Tea.Claims.ContainsCaffeine.ToString()[..10]);
            Show(Tea.Caveats.SmallStudy.ToString()[..10]);
            Show(Tea.Claims.ContainsCaffeine.Statement.ToString().Split('\n')[0]);
            Show(Tea.Claims.KeepsAwake.Id[..3]);
            Show($"{Tea.Claims.KeepsAwake.Kind}"[..3]);
            var text = "";
            Show(text[..0] + Tea.Claims.KeepsAwake.Id.Split('-')[0]);
            """),
        new("A formatted claim is trimmed, encoded and padded", """
            Show(Tea.Claims.KeepsAwake.ToString().Trim().Replace("\n", "<br>").PadRight(100));
            Show(System.Net.WebUtility.HtmlEncode(Tea.Claims.KeepsAwake.ToString()));
            """),
    ];

    private const string Message = "QUO5007: This cuts off the end of a formatted claim, where its caveats are; format it with 'ToCaveatsFirst' or the format 'C', or do not cut it";
}
