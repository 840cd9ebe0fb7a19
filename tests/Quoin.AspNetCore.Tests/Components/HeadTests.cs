using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Bunit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Quoin.Html;
using Quoin.Html.Tests;

namespace Quoin.AspNetCore.Tests;

/// <summary>The head of an article's page, in Razor.</summary>
public sealed class HeadTests
{
    private static readonly MetadataOptions Metadata = new() { ArticleUrl = (_, language) => $"https://example.org/{language}/tea" };

    [Fact]
    public void The_component_and_the_tag_helper_write_what_the_library_writes()
    {
        using var context = new BunitContext();
        var expected = new PageMetadata(TeaContent.Article, Metadata with { Language = "uk" }).ToString();

        Assert.Equal(expected, context.Render<QuoinHead>(set => set.Add(head => head.Article, TeaContent.Article).Add(head => head.Metadata, Metadata).Add(head => head.Language, "uk")).Markup);
        Assert.Equal(expected, Written(new QuoinHeadTagHelper(context.Services) { Article = TeaContent.Article, Metadata = Metadata with { Language = "uk" } }));
    }

    [Fact]
    public async Task In_HeadContent_it_is_in_the_head_of_the_page()
    {
        await using var host = await ContentHost.StartAsync(
            new ContentProvider(TeaContent.All), services => services.AddRazorComponents(), app => app.MapGet("/", () => new RazorComponentResult<Page>()));
        using var response = await host.SendAsync("/");

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        Assert.Equal("Чай і сон", page.Title);
        Assert.Equal("https://example.org/uk/tea", page.Head!.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("(Випробування було невеликим.) Чай може бадьорити.", page.Head!.QuerySelector("script")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tea", page.Body!.TextContent.Trim());
    }

    private static string Written(QuoinTagHelper helper)
    {
        var output = new TagHelperOutput("quoin-head", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private sealed class Page : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html><html><head>");
            builder.OpenComponent<HeadOutlet>(1);
            builder.CloseComponent();
            builder.AddMarkupContent(2, "</head><body>Tea</body></html>");
            builder.OpenComponent<HeadContent>(3);
            builder.AddComponentParameter(4, nameof(HeadContent.ChildContent), (RenderFragment)(inside =>
            {
                inside.OpenComponent<QuoinHead>(0);
                inside.AddComponentParameter(1, nameof(QuoinHead.Article), TeaContent.Article);
                inside.AddComponentParameter(2, nameof(QuoinHead.Metadata), Metadata with { Language = "uk" });
                inside.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}
