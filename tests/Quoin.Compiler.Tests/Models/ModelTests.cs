using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using static Quoin.Compiler.Tests.ModelProject;

namespace Quoin.Compiler.Tests;

/// <summary>What is wrong with a model is reported at the name that is wrong.</summary>
public sealed class ModelTests
{
    [Theory]
    [InlineData("claim-kinds: ⟦⟧[a]", "QUO1004")]
    [InlineData("claim-kinds:\n  a: { ⟦descripton⟧: b }", "QUO1002")]
    [InlineData("claim-kinds:\n  a: { is: ⟦efficasy⟧ }", "QUO1005")]
    [InlineData("claim-kinds:\n  ⟦A⟧: {}", "QUO1006")]
    [InlineData("claim-kinds:\n  a: { certainty: ⟦no⟧ }", "QUO1007")]
    [InlineData("model: ⟦medecine⟧", "QUO1005")]
    [InlineData("fields: { claims: { ⟦a⟧: {} } }", "QUO1003")]
    [InlineData("fields: { claims: { a: { type: ⟦strng⟧ } } }", "QUO1005")]
    [InlineData("words: { a: ⟦b⟧ }", "QUO1004")]
    [InlineData("words: { a: { b: ⟦⟧[c] } }", "QUO1004")]
    [InlineData("levels: { ⟦a⟧: {} }", "QUO1003")]
    [InlineData("fields: { claims: { ⟦quote⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { claims: { ⟦id⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { articles: { ⟦coverage⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { claims: { ⟦invalid-sources⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { claims: { ⟦x-note⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { claims: { ⟦get-type⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { claims: { a-1: { type: text }, ⟦a1⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { claims: { a: { type: text } } }\nclaim-kinds: { b: { fields: { ⟦a⟧: { type: text } } } }", "QUO7003")]
    [InlineData("claim-kinds: { a-1: {}, ⟦a1⟧: {} }", "QUO7003")]
    [InlineData("words: { ⟦claim-kind⟧: { a: {} } }", "QUO7003")]
    [InlineData("model: law\nfields: { claims: { ⟦addressee⟧: { type: text } } }", "QUO7003")]
    [InlineData("model: law\nclaim-kinds: { duty: { fields: { ⟦duty-claim-fields⟧: { type: text } } } }", "QUO7003")]
    [InlineData("claim-kinds: { duty: {} }\nfields: { claims: { ⟦duty-claim-fields⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { articles: { ⟦article-fields⟧: { type: text } } }", "QUO7003")]
    [InlineData("fields: { terms: { ⟦term-fields⟧: { type: text } } }", "QUO7003")]
    [InlineData("claim-kinds: { duty: { fields: { by: { type: date } } } }\nwords: { ⟦duty-claim-fields⟧: { a: {} } }", "QUO7003")]
    [InlineData("model: law\nwords: { ⟦obligation-claim-fields⟧: { a: {} } }", "QUO7003")]
    [InlineData("fields: { articles: { matter: { type: text } } }\nwords: { ⟦article-fields⟧: { a: {} } }", "QUO7003")]
    [InlineData("words: { ⟦get-content⟧: { a: {} } }", "QUO7003")]
    [InlineData("words: { ⟦to-string⟧: { a: {} } }", "QUO7003")]
    [InlineData("evidence-kinds: { a: { bears: ⟦sure⟧ } }", "QUO7004")]
    [InlineData("fields: { claims: { a: { type: word, words: ⟦people⟧ } } }", "QUO7004")]
    [InlineData("fields: { claims: { a: { type: claim, kind: ⟦risk⟧ } } }", "QUO7004")]
    [InlineData("fields: { claims: { a: { type: ⟦word⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: number, min: ⟦2⟧, max: 1 } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: number, min: ⟦b⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: number, min: 2, max: ⟦many⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: money, currency: EUR, min: ⟦USD 1⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: money, min: ⟦USD 1⟧, max: EUR 2 } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: quantity, unit: mg, min: ⟦2 mg⟧, max: 1 } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: quantity, unit: mg, max: ⟦1 g⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: text, min: ⟦1⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: number, pattern: ⟦b⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: text, pattern: '⟦(⟧' } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: date, default: ⟦tomorrow⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: text, default: ⟦b⟧, required: true } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: money, currency: ⟦EURO⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: boolean, quoted: ⟦true⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: section, kind: ⟦b⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: claim, library: ⟦b⟧ } } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: quantity, unit: ⟦\"m\u200Bg\"⟧ } } }", "QUO7005")]
    [InlineData("levels: { a: { is: supported }, b: { is: ⟦possible⟧ } }", "QUO7005")]
    [InlineData("fields: { claims: { a: { type: claim, kind: [safety, ⟦risk⟧] } } }", "QUO7004")]
    [InlineData("fields: { claims: { a: { type: number, min: 1, max: 2, default: ⟦3⟧ } } }", "QUO7005")]
    [InlineData("model: law\nevidence-kinds: { statute: { description: A law. }, memo: { bears: ⟦posible⟧ } }", "QUO7004")]
    [InlineData("model: law\nlevels: { settled: { is: established } }\nevidence-kinds: { statute: { bears: ⟦established⟧ } }", "QUO7004")]
    [InlineData("evidence-kinds: { review: { bears: ⟦sure⟧ } }", "QUO7004")]
    [InlineData("model: law\nlevels: { settled: { is: established } }\nevidence-kinds: { statute: { bears: ⟦setled⟧ } }", "QUO7004")]
    [InlineData("words: { b: { c: {} } }\nfields: { claims: { a: { type: word, words: b, default: ⟦d⟧ } } }", "QUO7004")]
    [InlineData("model: [⟦none⟧, law]", "QUO7005")]
    [InlineData("model: ⟦none⟧", "QUO7005")]
    [InlineData("model: [⟦none⟧]\nfields: { terms: { a: { type: text } } }", "QUO7005")]
    [InlineData("claim-kinds: { safety: { is: ⟦efficacy⟧ } }", "QUO7002")]
    [InlineData("model: none\nclaim-kinds: { safety: { is: ⟦efficacy⟧ } }", "QUO7005")]
    [InlineData("levels: { possible: { is: ⟦suggested⟧ } }", "QUO7005")]
    [InlineData("levels: { a: { is: possible, hedges: ⟦⟧[so] } }", "QUO1004")]
    [InlineData("levels: { a: { is: possible, hedges: ⟦so⟧ } }", "QUO1004")]
    [InlineData("levels: { a: { is: possible, hedges: ⟦⟧{} } }", "QUO1004")]
    [InlineData("levels: { a: { is: possible, hedges: { en: ⟦''⟧ } } }", "QUO1004")]
    [InlineData("levels: { a: { is: possible, hedges: { en: ⟦⟧[] } } }", "QUO1004")]
    [InlineData("levels: { a: { is: possible, hedges: { en: [so, ⟦\"-\"⟧] } }, b: { is: possible } }", "QUO1013")]
    [InlineData("levels: { a: { is: possible, hedges: { en: [so, ⟦\"s\u202Eo\"⟧] } }, b: { is: possible } }", "QUO1014")]
    [InlineData("levels: { a: { is: possible, hedges: { en: ⟦\"so*so\"⟧ } } }", "QUO1007")]
    [InlineData("levels: { a: { is: possible, hedges: { ⟦English⟧: so } } }", "QUO1007")]
    [InlineData("levels: { a: { is: possible, hedges: { en: so, ⟦EN⟧: yet } }, b: { is: possible } }", "QUO1008")]
    [InlineData("levels: { a: { is: possible, hedges: { en: [so it is said, ⟦So it  is said⟧] } }, b: { is: possible } }", "QUO1012")]
    [InlineData("levels: { a: { is: possible, hedges: { en: so } }, b: { is: possible, hedges: { en: [yet, ⟦so⟧] } }, c: { is: possible } }", "QUO7002")]
    [InlineData("levels: { a: { is: possible, hedges: { en-GB: so } }, b: { is: possible, hedges: { en: ⟦so⟧ } }, c: { is: possible } }", "QUO7002")]
    [InlineData("levels: { a: { is: possible, hedges: { en: [yet, ⟦arguabl*⟧] } }, b: { is: possible, hedges: { en: arguably } }, c: { is: possible } }", "QUO7002")]
    [InlineData("levels: { a: { is: possible, hedges: { en: so } }, b: { is: possible, hedges: { en: ⟦so*⟧ } }, c: { is: possible } }", "QUO7002")]
    [InlineData("levels: { a: { is: possible, hedges: { en: so* } }, b: { is: possible, hedges: { en: ⟦s*⟧ } }, c: { is: possible } }", "QUO7002")]
    [InlineData("levels: { a: { is: possible }, b: { is: established, hedges: { en: [⟦may⟧, yet] } } }", "QUO7005")]
    [InlineData("levels: { a: { is: possible }, b: { is: established, hedges: { fr: ⟦certes⟧ } } }", "QUO7005")]
    [InlineData("levels: { a: { is: possible }, b: { is: established, hedges: { en: [yet, ⟦it may be⟧] } }, c: { is: established } }", "QUO7005")]
    [InlineData("levels: { a: { is: possible }, b: { is: supported, hedges: { uk: ⟦ймовірн*⟧ } }, c: { is: established } }", "QUO7005")]
    [InlineData("levels: { a: { is: possible }, b: { is: supported, hedges: { en: ⟦lik*⟧ } }, c: { is: established } }", "QUO7005")]
    public void A_fault_is_reported_where_it_is(string model, string id)
    {
        var marked = MarkedText.Parse(Head + model + "\n");
        var reported = Assert.Single(Models(new ContentFile(ModelPath, marked.Text)).Diagnostics);

        Assert.Equal((id, ModelPath), (reported.Rule.Id, reported.Path));
        Assert.Equal((marked.Mark.StartLine, marked.Mark.StartColumn), (reported.Range.StartLine, reported.Range.StartColumn));
    }

    [Theory]
    [InlineData("'ab⟦(?=⟧c)d'")]
    [InlineData("\"ab⟦(?=⟧c)d\"")]
    [InlineData("ab⟦(?=⟧c)d")]
    [InlineData("'a ⟦[:alpha:]⟧'")]
    [InlineData("⟦'it''s (?=c)'⟧")]
    [InlineData("⟦\"\\x61(?=c)\"⟧")]
    [InlineData("⟦'^b|c$'⟧")]
    [InlineData("⟦\"ab\n        (?=c)\"⟧")]
    public void A_fault_of_a_pattern_is_reported_at_its_characters_if_they_are_written_as_they_are(string pattern)
    {
        var marked = MarkedText.Parse($"{Head}fields:\n  claims:\n    a:\n      type: text\n      pattern: {pattern}\n");

        Assert.Equal(marked.Mark, Assert.Single(Models(new ContentFile(ModelPath, marked.Text)).Diagnostics).Range);
    }

    [Theory]
    [InlineData("(?i)duty", "The field 'a' cannot have 'pattern': '(?i' at character 1 sets options, which a pattern of a model cannot do; remove it; write [Aa] for both cases of a letter")]
    [InlineData("/^b$/", "The field 'a' cannot have 'pattern': '/' at character 5 ends an expression that begins with '/', as code does, but here both are characters of the text; remove both, or write \\/ for the characters themselves")]
    [InlineData("/b/iu", "The field 'a' cannot have 'pattern': '/iu' at character 3 ends an expression that begins with '/', as code does, but here both are characters of the text; remove both, or write \\/ for the characters themselves")]
    [InlineData("^b|c$", "The field 'a' cannot have 'pattern': '^' is a part of its first alternative only, and '$' of its last; write ^(?:b|c)$, or each alternative in (?:…)")]
    [InlineData("[[:digit:]]+", "The field 'a' cannot have 'pattern': '[:digit:]' at character 2 is a class of POSIX, which ECMA-262 does not have; write 0-9")]
    [InlineData("[[:^alpha:]]", "The field 'a' cannot have 'pattern': '[:^alpha:]' at character 2 is a class of POSIX, which ECMA-262 does not have; write \\P{L}")]
    [InlineData("[[:^alnum:]_]", "The field 'a' cannot have 'pattern': '[:^alnum:]' at character 2 is a class of POSIX, which ECMA-262 does not have; write [^\\p{L}\\p{N}] in brackets of its own")]
    [InlineData("b[:alpha:]+", "The field 'a' cannot have 'pattern': '[:alpha:]' at character 2 is a class of POSIX, which ECMA-262 does not have; write [\\p{L}]")]
    [InlineData("[:^space:]", "The field 'a' cannot have 'pattern': '[:^space:]' at character 1 is a class of POSIX, which ECMA-262 does not have; write [^\\s]")]
    [InlineData("^$", "The field 'a' cannot have 'pattern': only an empty text matches it, which no value is; describe the text between '^' and '$', or remove it")]
    [InlineData("(?=a)", "The field 'a' cannot have 'pattern': '(?=' at character 1 looks ahead, which a pattern of a model cannot do; describe the text from its beginning to its end")]
    public void A_pattern_that_cannot_be_used_is_reported_with_the_reason(string pattern, string message) =>
        Assert.Equal(message, Assert.Single(Models(new ContentFile(ModelPath, $"{Head}fields: {{ claims: {{ a: {{ type: text, default: b, pattern: '{pattern}' }} }} }}\n")).Diagnostics).Message);

    [Theory]
    [InlineData("b|^/$")]
    [InlineData("/b|c")]
    [InlineData("/[a-z]+\\/")]
    [InlineData("(?:^b)|(?:b$)")]
    [InlineData("^b|b")]
    [InlineData("[[:a]")]
    [InlineData("[:ab:]")]
    [InlineData("^$|b")]
    public void A_pattern_that_may_be_meant_as_it_is_written_is_valid(string pattern) =>
        Assert.Empty(Models(new ContentFile(ModelPath, $"{Head}fields: {{ claims: {{ a: {{ type: text, pattern: '{pattern}' }} }} }}\n")).Diagnostics);

    [Theory]
    [InlineData("type: quantity, unit: days, min: 1 day", "The field 'a' cannot have 'min': '1 day' is not in the unit 'days'; write it as an annotation would, or only the number")]
    [InlineData("type: date, max: 2020-13-01", "The field 'a' cannot have 'max': '2020-13-01' is not an ISO 8601 date; write it as an annotation would")]
    [InlineData("type: number, max: 3, default: 5", "The field 'a' cannot have 'default': '5' is not at most 3; write it as an annotation would")]
    public void A_limit_or_a_default_that_is_no_value_is_reported_with_what_is_wrong(string field, string message) =>
        Assert.Equal(message, Assert.Single(Models(new ContentFile(ModelPath, $"{Head}fields: {{ claims: {{ a: {{ {field} }} }} }}\n")).Diagnostics).Message);

    [Theory]
    [InlineData("so*so")]
    [InlineData("so**")]
    public void A_hedge_with_an_asterisk_elsewhere_is_reported_with_where_it_can_be(string words) => Assert.Equal(
        $"'{words}' is not a word or phrase with at most one asterisk, at its end; write for example 'free of risk'",
        Assert.Single(Models(new ContentFile(ModelPath, $"{Head}levels: {{ a: {{ is: possible, hedges: {{ en: \"{words}\" }} }}, b: {{ is: possible }} }}\n")).Diagnostics).Message);

    [Fact]
    public void A_hedge_that_is_too_long_is_reported_with_the_limit() => Assert.EndsWith(
        "is not a word or phrase of at most 200 characters; write for example 'free of risk'",
        Assert.Single(Models(new ContentFile(ModelPath, $"{Head}levels: {{ a: {{ is: possible, hedges: {{ en: {new string('s', 201)} }} }}, b: {{ is: possible }} }}\n")).Diagnostics).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_kind_of_which_the_model_declares_none_is_reported_with_where_to_declare_it() => Assert.Equal(
        "'risk' is not a valid value for 'kind'; the model has none, so declare it there under 'caveat-kinds'",
        Assert.Single(
            Build("model: none\nclaim-kinds: { duty: {} }", "caveats:\n  k: { kind: risk, quote: Salt }\nclaims:\n  a: { kind: duty, certainty: established, quote: Salt is white }\n").Diagnostics,
            static one => one.Severity == RuleSeverity.Error).Message);

    [Fact]
    public void A_later_model_adds_to_an_earlier_one()
    {
        var models = Models(
            new ContentFile("content/a/quoin.model.yaml", Head + "claim-kinds: { duty: { is: recommendation, fields: { by: { type: date } } } }\n"),
            new ContentFile("content/b/quoin.model.yaml", Head + "claim-kinds: { duty: { label: Duty, fields: { to: { type: text } } }, safety: { fields: { dose: { type: quantity } } } }\n"));

        Assert.Empty(models.Diagnostics);
        var duty = models.Format.Model.Kinds.Single(kind => kind.Name == "duty");
        Assert.Equal(["by", "to"], duty.Fields.Select(field => field.Name));
        Assert.Equal(("recommendation", "Duty"), (duty.Is, duty.Labels[0].Text));
        Assert.Equal(7, models.Format.ClaimKind.Find("safety")!.Number);
    }

    [Fact]
    public void A_later_model_describes_an_earlier_one_in_other_words()
    {
        var models = Models(
            new ContentFile("content/a/quoin.model.yaml", Head + "claim-kinds: { duty: { fields: { by: { type: date, description: When. } } } }\nfields: { claims: { to: { type: text } } }\nwords: { people: { all: { description: Everybody. } } }\nlevels: { sure: { is: established } }\n"),
            new ContentFile("content/b/quoin.model.yaml", Head + "claim-kinds: { duty: { fields: { by: { type: date, label: Until, formerly: [until] } } } }\nfields: { claims: { to: { type: text, label: To } } }\nwords: { people: { all: { description: All. } } }\nlevels: { sure: { is: established, label: Sure } }\n"));

        Assert.Empty(models.Diagnostics);
        var model = models.Format.Model;
        var by = model.Kinds.Single(kind => kind.Name == "duty").Fields.Single();
        Assert.Equal(("When.", "Until", "until"), (by.Description, by.Labels.Single().Text, by.Formerly.Single()));
        Assert.Equal("To", model.FieldsOf(MarkKind.Claim).Single().Labels.Single().Text);
        Assert.Equal("All.", model.Words.Single().Words.Single().Description);
        Assert.Equal("Sure", model.Levels.Single().Labels.Single().Text);
    }

    [Fact]
    public void Models_that_say_two_things_of_one_name_are_reported_with_both_places()
    {
        var models = Models(
            new ContentFile("content/a/quoin.model.yaml", Head + "fields: { claims: { by: { type: date } } }\n"),
            new ContentFile("content/b/quoin.model.yaml", Head + "fields: { claims: { by: { type: text } } }\n"));

        Assert.Equal(
            "The field 'by' of claims is declared in a/quoin.model.yaml(2) and differently here; rename one of them, or say the same in both",
            Assert.Single(models.Diagnostics).Message);
    }

    [Fact]
    public void Models_of_two_assemblies_that_disagree_are_reported_with_both()
    {
        var reported = Assert.Single(BuildSteps.CombineModels([], BuildSteps.CombineReferences([Law("Law.One", "recommendation"), Law("Law.Two", "background")]).Models).Diagnostics);

        Assert.Equal(Rules.ModelsDisagree, reported.Rule);
        Assert.Contains("'Law.One'", reported.Message, StringComparison.Ordinal);
        Assert.Contains("'Law.Two'", reported.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_does_not_exist_is_reported_where_a_field_names_it()
    {
        const string model = "fields:\n  claims:\n    based-on: { type: evidence, library: trails }";
        var files = new[] { new ContentFile(Compilation.LibraryPath, "quoin: 1\nlibrary: trials\ntitle: Trials\nlanguage: en\nevidence:\n  exeter: { kind: clinical-trial, citation: A trial }\n") };

        var reported = Assert.Single(Build(model, "claims: {}\n", files).Diagnostics, diagnostic => diagnostic.Rule == Rules.ModelReferenceUnknown);
        Assert.Equal((ModelPath, 4, "The library 'trails' of the field 'based-on' does not exist; did you mean 'trials'?"), (reported.Path, reported.Range.StartLine + 1, reported.Message));
        Assert.Equal("trails".Length, reported.Range.Length);
        Assert.DoesNotContain(Build(model.Replace("trails", "trials", StringComparison.Ordinal), "claims: {}\n", files).Diagnostics, diagnostic => diagnostic.Rule == Rules.ModelReferenceUnknown);
        Assert.DoesNotContain(
            ContentBuild.Create(ContentProject.Create([new(ModelPath, Head + model + "\n")], ProjectSettings.Default)).Diagnostics, diagnostic => diagnostic.Rule == Rules.ModelReferenceUnknown);
    }

    [Fact]
    public void A_library_that_could_not_be_read_may_exist() => Assert.DoesNotContain(
        Build("fields: { claims: { based-on: { type: evidence, library: trials } } }", "claims: {}\n", new ContentFile(Compilation.LibraryPath, "quoin: [")).Diagnostics,
        diagnostic => diagnostic.Rule == Rules.ModelReferenceUnknown);

    [Fact]
    public void What_no_annotation_uses_is_pointed_out()
    {
        var build = Build(
            "claim-kinds: { duty: { fields: { by: { type: date }, to: { type: text } } }, right: {} }\nfields: { articles: { matter: { type: text } } }\nwords: { people: { all: {} } }",
            "claims:\n  a: { kind: duty, by: 2026-01-01, certainty: established, quote: Salt is white }\n");

        Assert.Equal(
            ["The field of 'duty' 'to'", "The claim kind 'right'", "The field of articles 'matter'"],
            build.Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.ModelUnused).Select(diagnostic => diagnostic.Message.Split(" is not used")[0]));
    }

    [Fact]
    public void A_field_with_an_invalid_value_is_used()
    {
        var build = Build("claim-kinds: { duty: { fields: { by: { type: date } } } }", "claims:\n  a: { kind: duty, by: tomorrow, certainty: established, quote: Salt is white }\n");

        Assert.DoesNotContain(build.Diagnostics, diagnostic => diagnostic.Rule == Rules.ModelUnused);
    }

    [Fact]
    public void Limits_of_money_and_quantities_are_as_annotations_write_them_or_numbers() => Assert.Empty(Models(new ContentFile(
        ModelPath,
        Head + "fields: { claims: { a: { type: money, min: EUR 10, max: EUR 20 }, b: { type: money, min: 10 }, c: { type: quantity, unit: '%', min: 0, max: 100 % }, d: { type: quantity, max: 40 mg } } }\n")).Diagnostics);

    [Fact]
    public void A_key_of_another_kind_is_reported_with_the_kinds_that_have_it()
    {
        var build = Build("claim-kinds: { duty: { fields: { by: { type: date } } }, right: {} }", "claims:\n  a: { kind: right, by: 2026-01-01, certainty: established, quote: Salt is white }\n");

        Assert.Equal(
            "'by' is not a key of a claim of the kind 'right'; only the kind 'duty' has it",
            Assert.Single(build.Diagnostics, diagnostic => diagnostic.Rule == Rules.UnknownKey).Message);
    }

    [Theory]
    [InlineData("certainty: established, ", "QUO1002")]
    [InlineData("", null)]
    public void Claims_of_a_kind_that_is_not_graded_have_no_certainty(string certainty, string? fault)
    {
        var build = Build("claim-kinds: { rule: { certainty: false } }", $"claims:\n  a: {{ kind: rule, {certainty}quote: Salt is white }}\n");

        Assert.Equal(fault is null ? [] : [fault], build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error).Select(diagnostic => diagnostic.Rule.Id));
    }

    [Theory]
    [InlineData("claim-kinds: { duty: { fields: { by: { type: date, required: true } } }, right: {} }", "kind: right, certainty: unknown")]
    [InlineData("claim-kinds: { duty: { fields: { by: { type: date, required: true }, to: { type: text, required: true, list: true } } } }", "kind: duty, by: TODO, to: [TODO], certainty: unknown")]
    [InlineData("claim-kinds: { rule: { certainty: false } }", "kind: rule")]
    [InlineData("claim-kinds: { right: {} }\nlevels: { doubtful: { is: possible }, settled: { is: established } }", "kind: right, certainty: doubtful")]
    [InlineData("caveat-kinds: { exception: {} }", null)]
    public void A_sentence_becomes_a_claim_of_the_model(string model, string? words)
    {
        var fixes = Build($"model: none\n{model}", "claims: {}\n").Diagnostics.SelectMany(static diagnostic => diagnostic.Fixes).Where(static fix => fix.Kind == FixKinds.AddClaim);

        Assert.Equal(
            words is null ? [] : [$"{words}, status: draft, quote: \"Salt is white.\""],
            fixes.Select(static fix => string.Join(", ", fix.NewText.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static line => !line.EndsWith(':')))));
    }

    [Fact]
    public void A_class_that_a_field_brings_into_being_and_a_list_of_a_package_cannot_have_one_name()
    {
        var package = new AssemblyManifest("Words", new Version(1, 0), [], []) { Models = [new ModelManifest("Words", [Head + "words: { article-fields: { all: {} } }\n"])] };
        var models = BuildSteps.CombineModels(
            [BuildSteps.ParseModel(new ContentFile(ModelPath, Head + "fields: { articles: { matter: { type: text } } }\n"), Limits.Default, default)],
            BuildSteps.CombineReferences([package]).Models);

        var reported = Assert.Single(models.Diagnostics);
        Assert.Equal(("QUO7003", ModelPath), (reported.Rule.Id, reported.Path));
    }

    private static AssemblyManifest Law(string name, string meaning) => new(name, new Version(1, 0), [], [])
    {
        Models = [new ModelManifest(name, [Head + $"claim-kinds: {{ right: {{ is: {meaning} }} }}\n"])],
    };
}
