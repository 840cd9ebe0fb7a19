namespace Quoin.Generators.Tests.Analyzers;

/// <summary>QUO5011: the caveats are written in another language than their text.</summary>
internal static class LanguagesMixedRows
{
    private const string Take = "var (text, caveats) = Tea.Claims.KeepsAwake.Statement;\n";

    public static readonly Row[] All =
    [
        new("A text in Ukrainian and its caveats in the language of the reader", Take + "Show(⟦QUO5011|text.GetText(\"uk\")⟧ + string.Join(\" \", caveats));")
        {
            Messages = ["QUO5011: The caveats of this text are written in another language than the text; use the same language for both, or 'ToCaveatedText'"],
        },
        new("A text in a language that somebody chose, and its caveats in that of the reader", """
            internal sealed record Card(string Text, IReadOnlyList<string> Notes)
            {
                internal static Card Of(QualifiedClaim claim, System.Globalization.CultureInfo reader)
                {
                    var (text, caveats) = claim.Statement;
                    return new(⟦QUO5011|text.GetText(reader)⟧, [.. caveats.Select(caveat => $"{caveat}")]);
                }

                internal static object Of(QualifiedClaim claim, string? language)
                {
                    var (text, caveats) = claim.Statement;
                    return new { Text = ⟦QUO5011|text.GetText(language ?? "en")⟧, Notes = caveats.OrderBy(caveat => caveat.Kind).Select(caveat => caveat.Statement.ToString()).ToArray() };
                }

                internal static IEnumerable<string> Lines(QualifiedClaim claim, System.Globalization.CultureInfo reader)
                {
                    var (text, caveats) = claim.Statement;
                    yield return ⟦QUO5011|text.GetText(text.Languages[0])⟧.ToUpperInvariant();
                    foreach (var caveat in caveats) yield return caveat.Statement.GetText(reader);
                }
            }
            """) { IsFile = true },
        new("A text and its caveats in two languages", Take + """
            Show(⟦QUO5011|text.GetUtf8Text("uk")⟧.Length);
            foreach (var caveat in caveats) Show(caveat.Statement.GetUtf8Text("en").Length);
            """),
        new("A text in the language of the reader and its caveats in another", Take + "Show($\"{⟦QUO5011|text⟧} {string.Join(' ', caveats.Select(caveat => caveat.Statement.GetText(\"uk\")))}\");"),
        new("A text in the language of a format and its caveats in another", Take + """
            Show($"{⟦QUO5011|text⟧:uk}");
            caveats.ToList().ForEach(caveat => Console.WriteLine(caveat.Statement));
            """),
        new("A text in the language of a culture and its caveats in another", Take + """
            var culture = System.Globalization.CultureInfo.GetCultureInfo("uk-UA");
            Show(⟦QUO5011|text.GetText(culture)⟧);
            foreach (var caveat in caveats) Console.WriteLine("- " + caveat.Statement.GetText("en"));
            """),

        new("A text and its caveats in one language", """
            internal static class Card
            {
                internal static string Chosen(QualifiedClaim claim, string language)
                {
                    var (text, caveats) = claim.Statement;
                    return text.GetText(language) + string.Join("; ", caveats.Select(caveat => caveat.Statement.GetText(language)));
                }

                internal static string Named(QualifiedClaim claim, System.Globalization.CultureInfo reader)
                {
                    var (text, caveats) = claim.Statement;
                    return text.GetText(reader.Name) + string.Join("; ", caveats.Select(caveat => caveat.Statement.GetText(reader)));
                }

                internal static string Read(QualifiedClaim claim)
                {
                    var culture = System.Globalization.CultureInfo.CurrentUICulture;
                    var (text, caveats) = claim.Statement;
                    return text.GetText(culture) + string.Join("; ", caveats);
                }

                internal static string Constant(QualifiedClaim claim)
                {
                    const string language = "uk";
                    var (text, caveats) = claim.Statement;
                    return $"{text:uk-UA}" + string.Join("; ", caveats.Select(caveat => caveat.Statement.GetText(language)));
                }

                internal static string Unknown(QualifiedClaim claim, string language, System.Globalization.CultureInfo culture)
                {
                    var (text, caveats) = claim.Statement;
                    return text.GetText(language) + string.Join("; ", caveats.Select(caveat => caveat.Statement.GetText(culture)));
                }
            }
            """) { IsFile = true },
        new("A text and its caveats in the language of the reader", Take + "Show($\"{text} {string.Join(' ', caveats)}\");\nShow(text.GetText(System.Globalization.CultureInfo.CurrentUICulture) + text.Text + text.Languages.Count);"),
        new("A text and its caveats in two languages, each with the other", Take + """
            foreach (var language in new[] { "en", "uk" })
            {
                Show(text.GetText(language));
                foreach (var caveat in caveats) Show(caveat.Statement.GetText(language));
            }

            var (quote, limits) = Tea.Claims.KeepsAwake.Statement;
            Show(quote.GetText("en") + string.Join(" ", limits.Select(limit => limit.Statement.GetText("en"))));
            Show(quote.GetText("uk") + string.Join(" ", limits.Select(limit => limit.Statement.GetText("uk"))));
            """),
        new("Caveats that other code writes", Take + "Show(text.GetText(\"uk\"));\nWrite(caveats);\n\nstatic void Write(MarkList<Caveat> caveats) => Show(caveats);"),
        new("The culture of the reader is set to the language of the text", """
            System.Globalization.CultureInfo.CurrentUICulture = new System.Globalization.CultureInfo("uk");
            """ + "\n" + Take + "Show(text.GetText(\"uk\") + string.Join(\" \", caveats));"),
    ];
}
