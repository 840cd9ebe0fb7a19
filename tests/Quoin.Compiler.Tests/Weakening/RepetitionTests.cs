using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Claims and other texts that repeat a claim without its caveats, or one that was retracted.</summary>
public sealed class RepetitionTests
{
    private const string Small = "caveats:\n  small: { kind: limitation, quote: \"Only twenty people took part\" }\n  pregnancy: { kind: risk, applies-to: { kind: outlook }, quote: \"It must not be used in pregnancy\" }\n"
        + "claims:\n  later: { kind: outlook, certainty: established, quote: \"A survey asked nurses about it\" }\n";

    private const string Qualified = "  awake: { kind: efficacy, certainty: established, statement: { en: Tea keeps you awake. }, quote: \"Green tea keeps adults awake\", caveats: [small] }\n";

    private static readonly Row[] Rows =
    [
        Bare("the same statement", "statement: tea keeps you AWAKE, quote: \"Green tea keeps adults awake through a whole night shift\""),
        Bare("the same quote as the statement", "quote: \"Green tea keeps adults awake\""),
        Bare("the same quote and another statement", "statement: Tea is a stimulant., quote: \"Green tea keeps adults awake\""),
        Bare("the quote as a statement", "statement: \"Green tea keeps adults awake!\", quote: \"A survey asked nurses\""),
        Bare("the same as a draft", "status: draft, quote: \"Green tea keeps adults awake\""),
        Silent("a caveat of its own", "caveats: [pregnancy], quote: \"Green tea keeps adults awake\""),
        Silent("a part of it", "quote: \"Green tea keeps adults\""),
        Silent("more than it", "quote: \"Green tea keeps adults awake through a whole night shift\""),
        Silent("the same quote for a statement of another kind", "statement: Tea is a drink., quote: \"Green tea keeps adults awake\"", "background"),
        Silent("the same, retracted", "quote: \"Green tea keeps adults awake\", status: retracted, because: Invented."),
        Silent("one of two quotes", "quotes: [\"A survey asked nurses\", \"Green tea keeps adults awake\"], statement: Tea was studied."),

        new("the same in Ukrainian alone", Rules.RepeatedWithoutCaveats, Small.Replace("quote: \"Only", "statement: { uk: Лише двадцятеро. }, quote: \"Only", StringComparison.Ordinal)
            + "  awake: { kind: efficacy, certainty: established, statement: { en: Tea keeps awake., uk: «Чай бадьорить усіх» }, quote: \"Green tea keeps adults awake\", caveats: [small] }\n"
            + "  ⟦bare⟧: { kind: background, certainty: established, statement: { en: Tea is a drink., uk: чай бадьорить усіх }, quote: \"A survey asked nurses\" }\n"),

        Again("a retracted claim again", "quote: \"Green tea keeps adults awake\""),
        Again("a retracted claim again by its statement", "statement: Tea keeps you awake!, quote: \"A survey asked nurses\""),
        new("what was retracted for lack of a caveat", null, Small + "  awake: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", status: retracted, because: It had no caveat. }\n"
            + "  again: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", caveats: [small] }\n"),
        new("a draft of what was retracted", null, Small + "  awake: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", status: retracted, because: Invented. }\n"
            + "  again: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", status: draft, caveats: [small] }\n"),

        Superseded("its twin without caveats", "⟦next⟧", "quote: \"Green tea keeps adults awake\""),
        Superseded("its twin with the same statement", "⟦next⟧", "statement: Tea keeps you awake., quote: \"A survey asked nurses\""),
        Superseded("a draft", "⟦next⟧", "status: draft, caveats: [small], quote: \"A survey asked nurses\""),
        Superseded("a retracted claim", "⟦next⟧", "status: retracted, because: Invented., quote: \"A survey asked nurses\""),
        Superseded("other words without caveats", "next", "quote: \"A survey asked nurses\""),
        Superseded("its twin with the same caveat", "next", "caveats: [small], quote: \"Green tea keeps adults awake\""),
        new("superseded by what was retracted and replaced", null, Small + Qualified.Replace(" }\n", ", status: superseded, superseded-by: next }\n", StringComparison.Ordinal)
            + "  next: { kind: efficacy, certainty: established, quote: \"A survey asked\", status: retracted, because: Invented., superseded-by: last }\n  last: { kind: efficacy, certainty: established, quote: \"asked nurses about it\" }\n"),

        Text("a title", Small + Qualified) with { Head = Compilation.Head.Replace("title: Salt", "title: ⟦Green tea keeps adults awake⟧", StringComparison.Ordinal) },
        Text("a title with an exclamation mark and a word more", Small + Qualified) with { Head = Compilation.Head.Replace("title: Salt", "title: ⟦\"Yes: green tea keeps adults awake!\"⟧", StringComparison.Ordinal) },
        Text("a title in another language", "caveats:\n  small: { kind: limitation, statement: { uk: Лише двадцятеро. }, quote: \"Only twenty people took part\" }\nclaims:\n"
            + Qualified.Replace("you awake.", "you awake., uk: Чай бадьорить усіх.", StringComparison.Ordinal)) with
            { Head = Compilation.Head.Replace("title: Salt", "title: { en: Salt, uk: ⟦Чай бадьорить усіх⟧ }", StringComparison.Ordinal) },
        Text("a label", Small + Qualified + "terms:\n  tea: { label: ⟦Tea keeps you awake⟧, quote: \"Green tea\\nGreen\" }\n".Replace("Green tea\\nGreen", "nurses about it", StringComparison.Ordinal)),
        Text("a result of a study", Small + Qualified.Replace(", caveats:", ", evidence: [s], caveats:", StringComparison.Ordinal)
            + "evidence:\n  s: { kind: meta-analysis, outcomes: [{ measure: sleep, result: ⟦Green tea keeps adults awake.⟧ }], quote: \"A survey asked nurses\" }\n"),
        Text("a measure of a study", Small + Qualified.Replace(", caveats:", ", evidence: [s], caveats:", StringComparison.Ordinal)
            + "evidence:\n  s: { kind: meta-analysis, outcomes: [{ measure: ⟦that tea keeps you awake⟧, result: hours }], quote: \"A survey asked nurses\" }\n"),
        Text("a reason", Small + Qualified + "  other: { kind: outlook, certainty: established, quote: \"A survey asked\", status: retracted, because: ⟦Tea keeps you awake.⟧ }\n"),
        new("a title that asks", null, Small + Qualified) { Head = Compilation.Head.Replace("title: Salt", "title: Green tea keeps adults awake?", StringComparison.Ordinal) },
        new("a title that denies", null, Small + Qualified) { Head = Compilation.Head.Replace("title: Salt", "title: \"Not so: green tea keeps adults awake\"", StringComparison.Ordinal) },
        new("a title that says more", null, Small + Qualified) { Head = Compilation.Head.Replace("title: Salt", "title: Green tea keeps adults awake in a small study of nurses", StringComparison.Ordinal) },
        new("a title with some of the words", null, Small + Qualified) { Head = Compilation.Head.Replace("title: Salt", "title: Green tea and sleep of adults", StringComparison.Ordinal) },
        new("a title that repeats a plain claim", null, Qualified.Replace(", caveats: [small]", "", StringComparison.Ordinal).Insert(0, "claims:\n")) { Head = Compilation.Head.Replace("title: Salt", "title: Tea keeps you awake", StringComparison.Ordinal) },

        new("the heading of a section as a claim", HeadingClaimRule.Rule, "sections:\n  tea: { heading: \"Green tea wakes\" }\nclaims:\n  awake: { kind: efficacy, certainty: established, quote: ⟦\"Green tea wakes\"⟧ }\n") { Source = "Green tea wakes\nIt does, they say." },
        new("a heading of Markdown as a claim", HeadingClaimRule.Rule, "claims:\n  awake: { kind: efficacy, certainty: established, quote: ⟦\"Tea keeps awake\"⟧ }\n") { Source = "## Tea keeps awake\nIt does, they say." },
        new("the title as a claim", HeadingClaimRule.Rule, "claims:\n  awake: { kind: efficacy, certainty: established, quote: ⟦\"Tea keeps awake\"⟧ }\n")
            { Source = "Tea keeps awake\nIt does, they say.", Head = Compilation.Head.Replace("title: Salt", "title: Tea keeps awake", StringComparison.Ordinal) },
        new("a heading and a sentence", null, "sections:\n  tea: { heading: \"Green tea wakes\" }\nclaims:\n  awake: { kind: efficacy, certainty: established, quotes: [\"Green tea wakes\", \"It does, they say\"] }\n") { Source = "Green tea wakes\nIt does, they say." },
        new("a term in a heading", null, "sections:\n  tea: { heading: \"Green tea wakes\" }\nterms:\n  green: { label: green tea, quote: Green tea wakes }\n") { Source = "Green tea wakes\nIt does, they say." },
        new("the title as a sentence", null, "claims:\n  awake: { kind: efficacy, certainty: established, quote: \"Tea keeps awake.\" }\n")
            { Source = "Tea keeps awake.\nIt does, they say.", Head = Compilation.Head.Replace("title: Salt", "title: Tea keeps awake", StringComparison.Ordinal) },

        Context("{ exact: ⟦\"cure insomnia\"⟧, prefix: not }"), Context("{ exact: ⟦\"cure insomnia\"⟧, prefix: \"not \" }"), Context("{ exact: ⟦\"Tea does\"⟧, suffix: not }"), Context("{ exact: ⟦\"Tea does\"⟧, suffix: \"not\", occurrence: 1 }"),
        new("more of the words before", null, "claims:\n  cures: { kind: efficacy, certainty: established, quote: { exact: \"cure insomnia\", prefix: \"Tea does not\" } }\n"),
        new("more of the words after", null, "claims:\n  cures: { kind: efficacy, certainty: established, quote: { exact: \"Tea does\", suffix: \"not cure insomnia\" } }\n"),
        new("a prefix that denies nothing", null, "claims:\n  cures: { kind: efficacy, certainty: established, quote: { exact: \"twenty people took part\", prefix: Only } }\n"),
    ];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_claim_is_not_repeated_for_less(string name) => Rows.Single(row => row.Case == name).AssertReported();

    [Fact]
    public void Claims_of_two_articles_are_compared()
    {
        var build = Build(
            ("tea", Small + Qualified),
            ("brew", "claims:\n  bare: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\" }\n"),
            ("cup", "claims:\n  other: { kind: efficacy, certainty: established, quote: \"A survey asked nurses\" }\n"));

        Assert.Equal(
            ["content/brew.quoin.yaml(7,3): warning QUO3010: The claim 'bare' has the same words as 'awake' in 'tea.quoin.yaml', but none of its caveats; add them, or remove one of the two claims"],
            build.Repetitions.Select(fault => fault.ToString()));
        Assert.Contains(build.Repetitions[0], build.Diagnostics);
    }

    [Fact]
    public void What_one_article_retracted_another_does_not_claim() => Assert.Equal(
        ["content/tea.quoin.yaml(11,3): warning QUO3011: The claim 'awake' has the same words as 'gone' in 'brew.quoin.yaml', which was retracted; "
            + "remove it, retract it too, or give it the caveat that the other one lacked"],
        Build(
            ("tea", Small + Qualified),
            ("brew", Small + Qualified.Replace("awake: {", "gone: { status: retracted, because: Invented.,", StringComparison.Ordinal)))
            .Repetitions.Select(fault => fault.ToString()));

    [Fact]
    public void An_article_with_errors_is_not_compared() => Assert.Empty(Build(
        ("tea", Small + Qualified),
        ("brew", "claims:\n  bare: { kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\", about: [nothing] }\n")).Repetitions);

    private static ContentBuild Build(params (string Id, string Marks)[] articles) => ContentBuild.Create(ContentProject.Create(
    [
        new ContentFile(Compilation.SourcePath, Row.Tea),
        .. articles.Select(article => new ContentFile(
            $"content/{article.Id}.quoin.yaml", Compilation.Head.Replace("article: salt", $"article: {article.Id}", StringComparison.Ordinal) + article.Marks)),
    ]));

    private static Row Bare(string name, string fields) => new(name, Rules.RepeatedWithoutCaveats, Small + Qualified + $"  ⟦bare⟧: {{ kind: efficacy, certainty: established, {fields} }}\n");

    private static Row Silent(string name, string fields, string kind = "efficacy") => new(name, null, Small + Qualified + $"  bare: {{ kind: {kind}, certainty: established, {fields} }}\n");

    private static Row Again(string name, string fields) => new(name, Rules.RetractedRepeated,
        Small + Qualified.Replace(" }\n", ", status: retracted, because: Invented. }\n", StringComparison.Ordinal) + $"  ⟦again⟧: {{ kind: efficacy, certainty: established, {fields} }}\n");

    private static Row Superseded(string name, string next, string fields) => new($"superseded by {name}", next == "next" ? null : LesserSuccessorRule.Rule,
        Small + Qualified.Replace(" }\n", $", status: superseded, superseded-by: {next} }}\n", StringComparison.Ordinal) + $"  next: {{ kind: efficacy, certainty: established, {fields} }}\n");

    private static Row Text(string name, string marks) => new($"{name} that repeats a claim", BareRepetitionRule.Rule, marks);

    private static Row Context(string quote) => new(quote, DenialContextRule.Rule, $"claims:\n  cures: {{ kind: efficacy, certainty: established, quote: {quote} }}\n");
}
