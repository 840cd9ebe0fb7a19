namespace Quoin.Generators.Tests;

/// <summary>No claim without its caveats: what the C# compiler rejects, and what it accepts.</summary>
public class PromiseTests
{
    [Theory]
    [InlineData("string text = Tea.Claims.KeepsAwake.Statement;", "CS0029")]
    [InlineData("LocalizedText text = Tea.Claims.KeepsAwake.Statement;", "CS0029")]
    [InlineData("Quote quote = Tea.Claims.KeepsAwake.Quote;", "CS0029")]
    [InlineData("var text = (LocalizedText)Tea.Claims.KeepsAwake.Statement;", "CS0030")]
    [InlineData("var text = (string)Tea.Claims.KeepsAwake.Statement;", "CS0030")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Statement as LocalizedText;", "CS0039")]
    [InlineData("if (Tea.Claims.KeepsAwake.Statement is LocalizedText text) Show(text);", "CS8121")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Statement.Text;", "CS1061")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Statement._value;", "CS1061")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Statement.Value;", "CS1061")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Statement.GetText(\"en\");", "CS1061")]
    [InlineData("var text = Tea.Claims.KeepsAwake.StatementText;", "CS0122")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Quote.Text;", "CS1061")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Quotes[0].Anchor;", "CS1061")]
    [InlineData("var (text, _, _) = Tea.Claims.KeepsAwake.Statement;", "CS1501", "CS8129", "CS8130", "CS8183")]
    [InlineData("var text = Tea.Claims.KeepsAwake.Statement.WithoutCaveats();", "CS7036")]
    [InlineData("var text = Tea.Claims.Valid[0].Statement;", "CS1061")]
    [InlineData("var text = ((PlainClaim)Tea.Claims.KeepsAwake).Statement;", "CS0030")]
    public void The_text_of_a_qualified_claim_cannot_be_had_without_its_caveats(string statements, params string[] errors) =>
        Assert.Equal(errors, Compile(statements).Errors);

    [Theory]
    [InlineData("Show(Tea.Claims.KeepsAwke);", "CS0117")]
    [InlineData("Show(Tea.Caveats.KeepsAwake);", "CS0117")]
    [InlineData("Show(Coffee.Claims.KeepsAwake);", "CS0103")]
    public void A_misspelt_name_does_not_compile(string statements, params string[] errors) =>
        Assert.Equal(errors, Compile(statements).Errors);

    [Theory]
    [InlineData("LocalizedText text = default(Qualified<LocalizedText>);", "CS0029")]
    [InlineData("Show(default(Qualified<LocalizedText>).Value);", "CS1061")]
    [InlineData("Show(new Qualified<LocalizedText>());", "CS1729")]
    [InlineData("Show(new Qualified<LocalizedText>(null!, null!));", "CS1729")]
    [InlineData("Show(new QualifiedClaim(null!, 0));", "CS1729")]
    [InlineData("Show(new PlainClaim(Tea.Claims.ContainsCaffeine));", "CS1729")]
    [InlineData("Show(new QualifiedClaim(Tea.Claims.KeepsAwake));", "CS1729")]
    [InlineData("Show(new MarkList<Caveat>());", "CS1729")]
    [InlineData("Tea.Claims.KeepsAwake = null!;", "CS0198")]
    [InlineData("Show(Tea.Claims.KeepsAwake with { Caveats = null! });", "CS0200", "CS8858")]
    [InlineData("Show(Tea.Claims.KeepsAwake with { Statement = null! });", "CS0200", "CS8858")]
    [InlineData("Show(Tea.Claims.ContainsCaffeine with { Certainty = Certainty.Established });", "CS0200", "CS8858")]
    [InlineData("Show(Tea.Claims.KeepsAwake.Anchor with { Start = 0 } == Tea.Claims.KeepsAwake.Quote);", "CS0019")]
    public void Nothing_is_made_or_changed_outside_the_compiled_content(string statements, params string[] errors) =>
        Assert.Equal(errors, Compile(statements).Errors);

    [Theory]
    [InlineData("internal sealed class Fake : PlainClaim;", "CS1729")]
    [InlineData("internal sealed class Fake : QualifiedClaim;", "CS1729")]
    [InlineData("internal sealed class Fake : PlainClaim { public Fake() : base(null!, 0) { } }", "CS1729")]
    [InlineData("internal sealed class Fake : QualifiedClaim { public Fake() : base(null!, 0) { } }", "CS1729")]
    [InlineData("internal sealed class Fake : Qualified<Quote>;", "CS0509")]
    [InlineData("internal sealed class Fake : Claim;", "CS0534")]
    public void Nobody_derives_from_a_closed_type(string declarations, string error) =>
        Assert.Contains(error, CompileDeclarations(declarations).Errors);

    [Theory]
    [InlineData("internal sealed record Fake : Claim;")]
    [InlineData("internal sealed record Fake : Mark;")]
    [InlineData("internal sealed record Fake : Claim { public Fake(Claim claim) : base(claim) { } }")]
    [InlineData("internal sealed record Fake : Mark { public Fake(Mark mark) : base(mark) { } }")]
    public void There_is_no_further_kind_of_mark(string declarations) =>
        Assert.Contains("CS0534", CompileDeclarations(declarations).Errors);

    [Theory]
    [InlineData("var (text, caveats) = Tea.Claims.KeepsAwake.Statement; Show(text.GetText(\"en\")); foreach (var caveat in caveats) Show(caveat.Statement);")]
    [InlineData("var (quote, caveats) = Tea.Claims.KeepsAwake.Quote; Show(quote.Text + caveats.Count);")]
    [InlineData("Show(Tea.Claims.KeepsAwake); Show($\"{Tea.Claims.KeepsAwake:uk} {Tea.Claims.KeepsAwake.Statement}\");")]
    [InlineData("Show(Tea.Claims.KeepsAwake.Statement.WithoutCaveats(because: \"They stand below the table.\").GetText(\"en\"));")]
    [InlineData("Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\") + Tea.Claims.ContainsCaffeine.Quote.Text);")]
    [InlineData("Show(Tea.Caveats.SmallStudy.Statement.GetText(\"en\") + Tea.Caveats.SmallStudy.Quote!.Text);")]
    [InlineData("Iso8601Duration? followUp = Tea.Evidence.LeedsStudy.FollowUp; Show(followUp?.Months);")]
    [InlineData("foreach (Claim claim in Tea.Claims.Valid) switch (claim) { case PlainClaim plain: Show(plain.Statement.GetText(\"en\")); break; case QualifiedClaim qualified: var (text, caveats) = qualified.Statement; Show(text); Show(caveats); break; }")]
    [InlineData("if (Tea.Claims.TryGetValue(\"keeps-awake\", out Claim? found)) Show(found.Id);")]
    [InlineData("foreach (var article in QuoinContent.Articles) Show(article.Title.GetText(\"en\"));")]
    [InlineData("if (Tea.Claims.KeepsAwake.Statement is var (text, caveats)) Show(text.GetText(\"en\") + caveats.Count);")]
    public void What_is_shown_with_its_caveats_compiles(string statements) => Compile(statements).AssertClean();

    [Theory]
    [InlineData("string text = Records.Claims.MustKeep.Statement;", "CS0029")]
    [InlineData("LocalizedText text = Records.Claims.MustKeep.Statement;", "CS0029")]
    [InlineData("var text = Records.Claims.MustKeep.Statement.GetText(\"en\");", "CS1061")]
    [InlineData("var text = ((PlainClaim)Records.Claims.MustKeep).Statement;", "CS0030")]
    [InlineData("var text = ((PlainClaim<QuoinModel.ObligationClaimFields>)Records.Claims.MustKeep).Statement;", "CS0030")]
    [InlineData("var text = Records.Claims.MustKeep.Fields.Right!.Statement;", "CS1061")]
    [InlineData("string text = Records.Claims.MustKeep.Fields.Right!;", "CS0029")]
    [InlineData("Show(new QualifiedClaim<string>(null!, 0, \"\"));", "CS1729")]
    [InlineData("Show(Records.Claims.MustKeep with { Fields = null! });", "CS0200", "CS8858")]
    public void The_fields_of_a_model_do_not_lead_past_the_caveats(string statements, params string[] errors) =>
        Assert.Equal(errors, GeneratorRun.Of(Modeled.Project.WithCode(Program.Of(statements))).Build.Errors);

    [Theory]
    [InlineData("internal sealed class Fake : PlainClaim<string>;", "CS0509")]
    [InlineData("internal sealed class Fake : QualifiedClaim<string>;", "CS0509")]
    [InlineData("internal sealed class Fake : Caveat<string>;", "CS0509")]
    [InlineData("internal sealed class Fake : Article<string>;", "CS0509")]
    public void Nobody_derives_from_a_type_with_fields(string declarations, string error) =>
        Assert.Contains(error, CompileDeclarations(declarations).Errors);

    [Fact]
    public void A_switch_over_the_keys_tells_when_it_forgets_a_claim()
    {
        // CS8524 is about numbers without a name; CS8509 names what is missing.
        const string All = "Show(Tea.Claims.Key.KeepsAwake switch { Tea.Claims.Key.KeepsAwake => 1, Tea.Claims.Key.ContainsCaffeine => 2 });";
        const string One = "Show(Tea.Claims.Key.KeepsAwake switch { Tea.Claims.Key.KeepsAwake => 1 });";

        Assert.Equal(["CS8524"], Compile(All).Diagnostics.Select(diagnostic => diagnostic.Id));
        var missing = Assert.Single(Compile(One).Diagnostics);
        Assert.Equal("CS8509", missing.Id);
        Assert.Contains("Key.ContainsCaffeine", missing.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_caveat_of_a_claim_stops_the_code_that_showed_it_bare()
    {
        var project = Tea.Project.WithCode(Program.Of("Show(Tea.Claims.ContainsCaffeine.Statement.GetText(\"en\"));"));
        var before = GeneratorRun.Of(project);
        var after = before.Then(project.Edit(Tea.AnnotationPath, "about: [caffeine]", "caveats: [small-study]"));

        before.Build.AssertClean();
        Assert.Empty(after.Diagnostics);
        Assert.Equal(["CS1061"], after.Build.Errors);
    }

    [Fact]
    public void The_last_caveat_that_goes_stops_the_code_that_asked_for_caveats()
    {
        var project = Tea.Project.WithCode(Program.Of("var (text, caveats) = Tea.Claims.KeepsAwake.Statement; Show((text, caveats));"));
        var before = GeneratorRun.Of(project);
        var after = before.Then(project.Edit(Tea.AnnotationPath, "caveats: [small-study]", "about: [caffeine]"));

        before.Build.AssertClean();
        Assert.Equal(["QUO3006"], after.DiagnosticIds);
        Assert.Equal(["CS1061", "CS8129", "CS8130"], after.Build.Errors);
    }

    private static Build Compile(string statements) => GeneratorRun.Of(Tea.Project.WithCode(Program.Of(statements))).Build;

    private static Build CompileDeclarations(string declarations) =>
        GeneratorRun.Of(Tea.Project.WithCode(Program.Declaring(declarations))).Build;
}
