using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>Each tag helper shows what its component shows.</summary>
public sealed class TagHelperTests
{
    private static readonly Article Tea = TeaArticle.Create();
    private static readonly HtmlOptions English = new() { Language = "en" };
    private static readonly IServiceProvider Services = new ServiceCollection().AddQuoin([Tea], _ => English).BuildServiceProvider();

    [Fact]
    public void They_write_what_the_library_writes()
    {
        var claim = Tea.Claims["wakes-you-up"];

        Assert.Equal(ContentHtml.RenderArticle(Tea, English), Written(new QuoinArticleTagHelper(Services) { Article = Tea }));
        Assert.Equal(ContentHtml.RenderArticle(Tea, new HtmlOptions { Language = "uk" }), Written(new QuoinArticleTagHelper(Services) { Article = Tea, Language = "uk" }));
        Assert.Equal(ContentHtml.RenderContents(Tea, English), Written(new QuoinContentsTagHelper(Services) { Article = Tea }));
        Assert.Equal(ContentHtml.RenderClaim(claim, ClaimForm.Inline, English), Written(new QuoinClaimTagHelper(Services) { Claim = claim, Form = ClaimForm.Inline }));
        Assert.Equal(ContentHtml.RenderClaims(Tea.Claims, English), Written(new QuoinClaimsTagHelper(Services)));
        Assert.Equal(ContentHtml.RenderClaims([claim], English), Written(new QuoinClaimsTagHelper(Services) { Article = Tea, Kind = ClaimKind.Efficacy }));
        Assert.Equal(ContentHtml.RenderCaveats(claim, English), Written(new QuoinCaveatsTagHelper(Services) { Claim = claim }));
        Assert.Equal(ContentHtml.RenderEvidence(Tea.Evidence[0], English), Written(new QuoinEvidenceTagHelper(Services) { Evidence = Tea.Evidence[0] }));
        Assert.Equal(ContentHtml.RenderTerm(Tea.Terms[0], English), Written(new QuoinTermTagHelper(Services) { Term = Tea.Terms[0] }));
    }

    [Fact]
    public void Each_has_the_name_and_the_parameters_of_its_component()
    {
        var components = Types(typeof(QuoinComponent)).ToDictionary(type => type.Name, Parameters);
        var helpers = Types(typeof(QuoinTagHelper)).ToDictionary(type => type.Name[..^"TagHelper".Length], type => type.GetProperties().Where(property => property.CanWrite).Select(property => $"{property.PropertyType} {property.Name}").Order(StringComparer.Ordinal).ToList());

        Assert.Equal(components.Keys.Order(StringComparer.Ordinal), helpers.Keys.Order(StringComparer.Ordinal));
        Assert.All(components, component => Assert.Equal(component.Value, helpers[component.Key]));
        Assert.All(Types(typeof(QuoinTagHelper)), type => Assert.Equal(
            type.Name[..^"TagHelper".Length].Replace("Quoin", "quoin-", StringComparison.Ordinal).ToLowerInvariant(), type.GetCustomAttribute<HtmlTargetElementAttribute>()!.Tag));
    }

    private static IEnumerable<Type> Types(Type from) => from.Assembly.GetTypes().Where(type => type.IsSubclassOf(from));

    private static List<string> Parameters(Type component) =>
        [.. component.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))).Select(property => $"{property.PropertyType} {property.Name}").Order(StringComparer.Ordinal)];

    private static string Written(QuoinTagHelper helper)
    {
        var output = new TagHelperOutput("quoin", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
