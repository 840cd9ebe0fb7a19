using Quoin.Compiler.Baselines;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The baseline of content with a model.</summary>
public sealed class ModelBaselineTests
{
    private const string Model = """
        quoin-model: 1
        model: medicine
        claim-kinds:
          obligation:
            is: recommendation
            fields:
              deadline: { type: date, required: true }
              penalty: { type: money }
              share: { type: quantity, unit: "%" }
              count: { type: integer, default: 3 }
              binding: { type: boolean }
              period: { type: duration }
              note: { type: text }
              wording: { type: localized-text }
              remarks: { type: localized-text, list: true }
              for: { type: word, words: audience }
              steps: { type: text, list: true }
              right: { type: claim }
          right: { permits: true }
          rule: { certainty: false }
        caveat-kinds:
          hazard: { is: risk }
          exception: { is: scope }
        evidence-kinds:
          statute: { is: law, bears: settled }
          draft-bill: { is: law, bears: arguable }
        term-kinds:
          party: {}
          thing: {}
        fields:
          articles: { matter: { type: text } }
        words:
          audience: { employers: {}, employees: {} }
        levels:
          doubtful: { is: unknown }
          arguable: { is: possible }
          likely: { is: possible }
          settled: { is: established }

        """;

    private const string Source = """
        Records

        An employer must keep records for six years, or pay EUR 1,250.50.
        An employee may see the records.
        A small employer is exempt. Records may be lost.
        The Records Act 2020 says so.

        """;

    private const string Annotation = """
        quoin: 1
        article: records
        title: Records
        language: en
        source: records.txt
        matter: R 17
        terms:
          employer: { kind: party, label: employer, quote: { exact: employer, occurrence: 1 } }
        evidence:
          act: { kind: statute, quote: "The Records Act 2020 says so" }
        caveats:
          small: { kind: exception, quote: "A small employer is exempt", applies-to: [must-keep] }
          lost: { kind: hazard, quote: "Records may be lost", applies-to: [must-keep] }
        claims:
          must-keep:
            kind: obligation
            certainty: settled
            quote: "An employer must keep records for six years, or pay EUR 1,250.50"
            evidence: [act]
            deadline: 2027-03-31
            penalty: EUR 1250.50
            share: 12.5%
            binding: true
            period: P6Y
            note: s 12, and s 13
            wording: { en: Keep them., uk: Зберігайте. }
            remarks: [One., Two.]
            for: employers
            steps: [keep, show]
            right: may-see
          may-see: { kind: right, certainty: arguable, quote: "An employee may see the records" }

        """;

    private static readonly IReadOnlyList<PromiseLine> Promised = AcceptedContent.PromisesOf(Files(Model, Annotation));

    /// <summary>Edits of the annotation or the model, and what is said of them.</summary>
    public static TheoryData<string, string, string[]> Edits => new()
    {
        { "deadline: 2027-03-31", "deadline: 2028-03-31", ["value-changed: 'deadline' of the claim 'must-keep' is '2028-03-31', and was '2027-03-31'"] },
        { "    penalty: EUR 1250.50\n", "", ["value-changed: 'penalty' of the claim 'must-keep' is no longer given, and was 'EUR 1250.50'"] },
        { "share: 12.5%", "share: 12%", ["value-changed: 'share' of the claim 'must-keep' is '12 %', and was '12.5 %'"] },
        { "binding: true", "binding: false", ["value-changed: 'binding' of the claim 'must-keep' is 'false', and was 'true'"] },
        { "note: s 12, and s 13", "note: s 12", ["value-changed: 'note' of the claim 'must-keep' is 's 12', and was 's 12, and s 13'"] },
        { "en: Keep them.", "en: Keep all.", ["text-reworded: 'wording' of the claim 'must-keep' has other words in 'en'"] },
        { ", uk: Зберігайте.", "", ["value-changed: 'wording' of the claim 'must-keep' is no longer given in 'uk'"] },
        { "remarks: [One., Two.]", "remarks: [Two., One.]", ["value-changed: 'remarks' of the claim 'must-keep' has changed"] },
        { "for: employers", "for: employees", ["value-changed: 'for' of the claim 'must-keep' is 'employees', and was 'employers'"] },
        { "steps: [keep, show]", "steps: [show, keep]", ["value-changed: 'steps' of the claim 'must-keep' is 'show, keep', and was 'keep, show'"] },
        { "matter: R 17", "matter: R 18", ["value-changed: 'matter' of the article 'records' is 'R 18', and was 'R 17'"] },
        { "kind: party, label", "kind: thing, label", ["value-changed: 'kind' of the term 'employer' is 'thing', and was 'party'"] },
        { "kind: statute, quote", "kind: draft-bill, quote", ["evidence-weakened: The evidence 'act' is weaker: 'draft-bill', and not 'statute'"] },
        { "kind: hazard, quote", "kind: exception, quote", ["caveat-weakened: The caveat 'lost' is no longer a risk: its kind is 'exception'"] },
        { "kind: hazard, quote", "kind: risk, quote", ["value-changed: 'kind' of the caveat 'lost' is 'risk', and was 'hazard'"] },
        { "kind: exception, quote", "kind: hazard, quote", ["caveat-strengthened: The caveat 'small' is a risk now, and its kind was 'exception'"] },
        { "certainty: arguable", "certainty: likely", ["certainty-raised: The claim 'may-see' is surer: 'likely', and not 'arguable'"] },
        { "certainty: settled", "certainty: likely", ["certainty-lowered: The claim 'must-keep' is less sure: 'likely', and not 'settled'"] },
        { "kind: right, certainty: arguable", "kind: rule", ["certainty-gone: The claim 'may-see' no longer has a certainty, and was 'arguable'", "value-changed: 'kind' of the claim 'may-see' is 'rule', and was 'right'"] },
        { "kind: right, certainty: arguable,", "kind: obligation, deadline: 2027-01-01, certainty: arguable,", ["fields-changed: 'kind' of the claim 'may-see' is 'obligation', and was 'right', which has other fields", "value-changed: 'count' of the claim 'may-see' is '3', and was not given", "value-changed: 'deadline' of the claim 'may-see' is '2027-01-01', and was not given"] },
        { "  may-see: { ", "  can-see: { formerly: [may-see], ", ["renamed: The claim 'can-see' was 'may-see'"] },
    };

    /// <summary>Edits of the model alone.</summary>
    public static TheoryData<string, string, string[]> ModelEdits => new()
    {
        { "hazard: { is: risk }", "hazard: { is: scope }", ["caveat-weakened: The caveat 'lost' is no longer a risk: its kind is 'scope'"] },
        { "exception: { is: scope }", "exception: {}", ["value-changed: 'kind.is' of the caveat 'small' is no longer given, and was 'scope'"] },
        { "statute: { is: law, bears: settled }", "statute: { is: law, bears: arguable }", ["evidence-weakened: The evidence 'act' is weaker: 'possible', and not 'established'"] },
        { "arguable: { is: possible }\n  likely: { is: possible }", "likely: { is: possible }\n  arguable: { is: supported }", ["certainty-raised: The claim 'may-see' is surer: 'arguable', and not 'arguable'"] },
        { "default: 3", "default: 4", ["value-changed: 'count' of the claim 'must-keep' is '4', and was '3'"] },
        { "right: { permits: true }", "right: { permits: true, description: What someone may do. }", [] },
    };

    [Theory]
    [InlineData("records", " fields.matter=R%002017")]
    [InlineData("records/terms/employer", " kind=party")]
    [InlineData("records/evidence/act", " kind.is=law kind.bears=established")]
    [InlineData("records/caveats/lost", " kind.is=risk")]
    [InlineData("records/caveats/small", " kind.is=scope")]
    [InlineData("records/claims/may-see", " certainty.is=possible")]
    [InlineData("records/claims/must-keep", " kind.is=recommendation certainty.is=established fields.deadline=2027-03-31 fields.penalty=EUR%00201250.50 fields.share=12.5%0020%0025 fields.count=3 fields.binding=true fields.period=6.0.0.0.0.0.0 fields.note=s%002012%002C%0020and%0020s%002013 fields.wording=en:2:")]
    [InlineData("records/claims/must-keep", " fields.for=employers fields.steps=keep,show fields.right=may-see")]
    public void A_line_has_what_a_model_declares(string key, string values) =>
        Assert.Contains(values, Promised.Single(line => line.Key == key).ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Edits))]
    public void The_build_says_what_an_edit_changes(string before, string after, string[] changes) => AssertChanges(changes, Files(Model, Replace(Annotation, before, after).Replace(before.Contains("may-see: {", StringComparison.Ordinal) ? "right: may-see" : "\0", "right: can-see", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(ModelEdits))]
    public void An_edit_of_the_model_that_makes_less_of_a_mark_is_reported_at_it(string before, string after, string[] changes) => AssertChanges(changes, Files(Replace(Model, before, after), Annotation));

    [Fact]
    public void A_word_that_a_model_renames_is_no_change() => AssertChanges([], Files(
        Replace(Replace(Replace(Model, "right: { permits", "liberty: { formerly: [right], permits"), "arguable: { is", "debatable: { formerly: [arguable], is"), "bears: arguable", "bears: debatable"),
        Replace(Replace(Annotation, "kind: right", "kind: liberty"), "certainty: arguable", "certainty: debatable")));

    [Theory]
    [InlineData("deadline: { type: date", "until: { formerly: [deadline], type: date", "deadline: 2027", "until: 2027")]
    [InlineData("note: { type: text }", "remark: { formerly: [hint, note], type: text }", "note: s 12", "remark: s 12")]
    [InlineData("wording: { type", "text: { formerly: [wording], type", "wording: {", "text: {")]
    [InlineData("right: { type: claim }", "to: { formerly: [right], type: claim }", "right: may-see", "to: may-see")]
    [InlineData("matter: { type", "file: { formerly: [matter], type", "matter: R", "file: R")]
    [InlineData("employers: {}", "bosses: { formerly: [employers] }", "for: employers", "for: bosses")]
    public void A_field_or_a_word_of_a_list_that_a_model_renames_is_no_change(string before, string after, string written, string writtenNow) =>
        AssertChanges([], Files(Replace(Model, before, after), Replace(Annotation, written, writtenNow)));

    [Fact]
    public void A_field_that_is_renamed_and_has_another_value_is_one_change() => AssertChanges(
        ["value-changed: 'until' of the claim 'must-keep' is '2028-03-31', and was '2027-03-31'"],
        Files(Replace(Model, "deadline: { type: date", "until: { formerly: [deadline], type: date"), Replace(Annotation, "deadline: 2027", "until: 2028")));

    [Fact]
    public void A_model_that_declares_nothing_of_a_mark_changes_no_line()
    {
        const string Plain = "quoin: 1\narticle: records\ntitle: Records\nlanguage: en\nsource: records.txt\nclaims:\n  may-see: { kind: background, certainty: possible, quote: \"An employee may see the records\" }\n";

        Assert.Equal(
            AcceptedContent.PromisesOf([.. Files(Model, Plain).Skip(1)]),
            AcceptedContent.PromisesOf(Files("quoin-model: 1\nclaim-kinds:\n  right: {}\n", Plain)));
    }

    private static void AssertChanges(string[] expected, ContentFile[] files)
    {
        var found = AcceptedContent.Of(Files(Model, Annotation)).Build(files);
        var changes = BaselineComparison.Compare(Promised, AcceptedContent.PromisesOf(files), found.Format);

        Assert.Equal(expected, changes.Select(change => $"{change.Kind}: {change.Message}").Order(StringComparer.Ordinal));
        Assert.Equal(
            changes.Select(change => $"{change.Kind.Rule.Id}: {change.Message}").Order(StringComparer.Ordinal),
            found.Diagnostics.Where(diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal)).Select(diagnostic => $"{diagnostic.Rule.Id}: {diagnostic.Arguments[0]}").Order(StringComparer.Ordinal));
    }

    private static string Replace(string text, string before, string after)
    {
        Assert.Contains(before, text, StringComparison.Ordinal);
        return text.Replace(before, after, StringComparison.Ordinal);
    }

    private static ContentFile[] Files(string model, string annotation) =>
        [new("content/quoin.model.yaml", model), new("content/records.quoin.yaml", annotation), new("content/records.txt", Source)];
}
