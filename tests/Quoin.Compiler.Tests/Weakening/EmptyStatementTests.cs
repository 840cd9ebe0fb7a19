using Quoin.Compiler.Checks;

namespace Quoin.Compiler.Tests;

/// <summary>Statements and reasons that say nothing, and texts in the wrong language.</summary>
public sealed class EmptyStatementTests
{
    private static readonly Row[] Rows =
    [
        .. new[] { "See note", "See note 3.", "As above", "As above.", "TBD", "tbd.", "TODO: ask Anna", "N/A", "None.", "Ditto", "See the full article.", "See above", "cf. text", "As noted below", "Same as above.",
            "Lorem ipsum dolor sit amet", "To be translated", "Caveats apply.", "Read more", "Text goes here", "Refer to the original source", "XXX", "Limitations", "(see footnote)", "For details see the article",
            "More information in the source" }.Select(text => Caveat(text, PlaceholderRule.Rule)),
        .. new[] { "Див. примітку", "Див. вище.", "Як вище", "Те саме", "Потребує перекладу", "Буде додано", "Застереження", "Дивіться примітку 2 нижче", "TBD", "Див. джерело" }.Select(text => Ukrainian(text, PlaceholderRule.Rule)),
        .. new[] { "See a doctor first.", "Ask a doctor.", "To be confirmed by larger trials.", "Only 20 people.", "Not in pregnancy", "As little as one cup can harm.", "No trials.", "See a specialist before the next cup",
            "Note that only nurses were asked.", "Limitations of memory were not studied.", "Same dose for all.", "Unknown long-term effects", "Read the label before use." }.Select(text => Caveat(text, null)),
        .. new[] { "Дивіться за дитиною.", "Лише 20 людей.", "Не під час вагітності", "Додати можна лише в окріп" }.Select(text => Ukrainian(text, null)),
        new("a claim that points elsewhere", PlaceholderRule.Rule, Awake("statement: ⟦See below.⟧")),

        .. new[] { "TODO", "tbd", "because", "we need it", "It is fine.", "See", "lorem ipsum" }.Select(text => new Row($"certainty because {text}", ReasonRule.Rule, Awake($"certainty-because: ⟦\"{text}\"⟧"))),
        .. new[] { "TODO", "TBD", "N/A", "See note", "xxx" }.Select(text => new Row($"retracted because {text}", ReasonRule.Rule, Awake($"status: retracted, because: ⟦\"{text}\"⟧"))),
        .. new[] { "The trial was repeated twice.", "«Can» тут означає дозвіл.", "Guideline panel agreed" }.Select(text => new Row($"certainty because {text}", null, Awake($"certainty-because: \"{text}\""))),
        .. new[] { "Invented.", "It was made up.", "Duplicate", "Вигадано.", "Nobody was asked.", "Wrong" }.Select(text => new Row($"retracted because {text}", null, Awake($"status: retracted, because: \"{text}\""))),
        new("evidence retracted because of nothing", ReasonRule.Rule, "evidence:\n  s: { kind: survey, quote: \"A survey asked nurses\", status: retracted, because: { en: Invented., uk: ⟦TODO⟧ } }\n" + Awake("about: []")),

        Script("uk", "Only twenty people took part."), Script("ru", "It keeps adults awake"), Script("bg", "only twenty people"), Script("ar", "Only twenty people took part."), Script("he", "Only twenty people"),
        Script("zh", "Only twenty people took part."), Script("ja", "Only twenty people took part."), Script("el", "Only twenty people."), Script("hi", "Only twenty people."), Script("uk-UA", "Only twenty nurses."),
        Script("de", "Лише двадцять людей"), Script("fr", "只有二十个人参加了"), Script("uk", "只有二十个人参加了"), Script("pl", "Лише двадцять людей взяли участь."), Script("ar", "Лише двадцять людей"),
        .. new[] { ("uk", "NMDA"), ("uk", "New England Journal"), ("uk", "Лише 20 людей (Green Tea Trial Group)."), ("uk", "β-блокатори: ні"), ("sr", "Samo dvadeset ljudi"), ("uk-Latn", "Lyshe dvadtsiat liudei"), ("kk", "Tek jiyrma adam qatysty"),
            ("de", "Nur zwanzig Männer"), ("ja", "20人だけが参加しました"), ("ko", "스무 명만 참여했습니다"), ("hi", "केवल बीस लोगों ने भाग लिया"), ("ar", "شارك عشرون شخصا فقط"), ("en", "Σ π ω") }
            .Select(text => new Row($"{text.Item1}: {text.Item2}", text.Item2.StartsWith("New", StringComparison.Ordinal) ? ScriptRule.Rule : null,
                Awake($"statement: {{ {text.Item1}: {(text.Item2.StartsWith("New", StringComparison.Ordinal) ? $"⟦\"{text.Item2}\"⟧" : $"\"{text.Item2}\"")} }}"))),
        new("the title in another script", ScriptRule.Rule, Awake("statement: { en: It wakes., uk: Бадьорить. }")) { Head = Compilation.Head.Replace("title: Salt", "title: { en: Salt, uk: ⟦What salt is⟧ }", StringComparison.Ordinal) },
        new("labels, authors and institutions keep their script", null, """
            terms:
              tea: { label: { en: tea, uk: Green tea of Sencha }, quote: "Green tea keeps" }
            evidence:
              s: { kind: meta-analysis, by: { uk: University of North Exeter }, quote: "A survey asked nurses" }

            """ + Awake("evidence: [s]")) { Head = Compilation.Head + "authors: [{ uk: Anna Maria van Dyk }]\n" },
        new("an article in another language than its source", ScriptRule.Rule, "claims:\n  a: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults\" }\n  b: { kind: efficacy, certainty: established, quote: \"through a whole night\" }\n")
            { Head = Compilation.Head.Replace("language: en", "language: ⟦uk⟧", StringComparison.Ordinal) },
    ];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_says_something_in_its_language(string name) => Rows.Single(row => row.Case == name).AssertReported();

    private static Row Caveat(string text, Quoin.Compiler.Diagnostics.Rule? rule) => Of("en", text, rule);

    private static Row Ukrainian(string text, Quoin.Compiler.Diagnostics.Rule? rule) => Of("uk", text, rule);

    private static Row Of(string language, string text, Quoin.Compiler.Diagnostics.Rule? rule) => new(
        $"{language}: {text}", rule,
        $"caveats:\n  small: {{ kind: limitation, statement: {{ {language}: {(rule is null ? $"\"{text}\"" : $"⟦\"{text}\"⟧")} }}, applies-to: all, quote: \"Only twenty people took part\" }}\n" + Awake("about: []"));

    private static Row Script(string language, string text) => new($"{language}: {text} in another script", ScriptRule.Rule, Awake($"statement: {{ {language}: ⟦\"{text}\"⟧ }}"));

    private static string Awake(string fields) => $"claims:\n  awake: {{ kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", {fields} }}\n";
}
