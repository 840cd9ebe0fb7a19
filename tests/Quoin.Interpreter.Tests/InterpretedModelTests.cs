using Quoin.Compiler.Declarations;
using Quoin.Compiler.Workspace;
using Quoin.Tests.Models;

namespace Quoin.Interpreter.Tests;

/// <summary>Articles that are interpreted have their model, as those of a build do, but without typed fields.</summary>
public sealed class InterpretedModelTests
{
    private static readonly ContentFile[] Files =
    [
        new("/content/quoin.model.yaml", Duties.Model + "\n"), new("/content/tea.quoin.yaml", Duties.Annotation + "\n"), new("/content/tea.txt", Duties.Source),
        new("/content/other.quoin.yaml", Duties.Annotation.Replace("article: tea", "article: other", StringComparison.Ordinal) + "\n"),
    ];

    [Fact]
    public void Each_form_has_the_same_name_at_run_time() =>
        Assert.Equal(Enum.GetNames<FieldForm>(), Enum.GetValues<FieldForm>().Select(static form => ((FieldValueKind)((int)form + 1)).ToString()));

    [Fact]
    public void Marks_have_the_kinds_and_the_values_of_the_model()
    {
        var article = ContentInterpreter.Interpret(Files).Articles.Single(static article => article.Id == "tea");
        var claim = article.Claims["must-keep"];

        Assert.Equal("Обов'язок", claim.KindDefinition!.GetLabel("uk"));
        Assert.Equal("What someone must do.", claim.KindDefinition.Description);
        Assert.Equal(ClaimKind.Other, claim.Kind);
        Assert.Equal("established", claim.CertaintyLevel!.Name);
        Assert.Equal(
            "deadline=2027-03-31 penalty=EUR 1250.50 share=12.5 % weight=-0.125 count=3 binding=true wording=Keep them. for=employers right=may-see rivals=may-see sources=act, old-act "
            + "fees=EUR 1.00, USD 20 weights=0.50, 2 counts=3, 4 flags=true, false days=2026-01-01, 2026-02-01 notes=One., Two. others=employees, employers",
            string.Join(' ', claim.FieldValues.Select(static value => $"{value.Definition.Key}={value}")));
        Assert.Equal("Employers", Assert.IsType<WordDefinition>(claim.FieldValues.Single(static value => value.Definition.Key == "for").Value).GetLabel());
        Assert.Equal("s 4", Assert.IsType<string>(article.Caveats[0].FieldValues[0].Value));
        Assert.Equal("on paper or not", Assert.Single(article.Terms["record"].FieldValues).ToString());
        Assert.Empty(article.Terms["text"].FieldValues);
        Assert.Equal("R-17", Assert.Single(article.FieldValues).ToString());
        Assert.Null(article.Claims["meaning"].CertaintyLevel);
    }

    [Fact]
    public void Articles_of_a_build_have_one_model_and_those_without_have_none()
    {
        var articles = ContentInterpreter.Interpret(Files).Articles;

        Assert.Equal(2, articles.Count);
        Assert.NotNull(articles[0].Model);
        Assert.Same(articles[0].Model, articles[1].Model);
        Assert.Null(Assert.Single(ContentInterpreter.Interpret(
        [
            new("/content/tea.quoin.yaml", "quoin: 1\narticle: tea\ntitle: Tea\nlanguage: en\nsource: tea.txt\nasides: [Only tea here]\n"), new("/content/tea.txt", "Only tea here."),
        ]).Articles).Model);
    }
}
