using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Quoin.AspNetCore;
using Quoin.Benchmarks.Web;
using Quoin.Content;
using Quoin.Html;

// No logging of requests: it costs more than they do.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
builder.Services.AddRazorComponents();
builder.Services.AddQuoin(QuoinContent.Articles);
var app = builder.Build();
var article = KetamineInAddictionTherapy.Article;
var (utf8, options) = (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new HtmlOptions { Language = "uk" });

// What Quoin gives.
app.MapQuoin("/content");
app.MapGet("/component", () => new RazorComponentResult<ComponentPage>(new { Article = article }));
app.MapGet("/writer", async (HttpResponse response) =>
{
    response.ContentType = "text/html; charset=utf-8";
    var output = new StreamWriter(response.BodyWriter.AsStream(), utf8);
    await using (output)
    {
        await output.WriteAsync("<!DOCTYPE html><html lang=\"uk\"><head><title>");
        await output.WriteAsync(article.Title.GetText("uk"));
        await output.WriteAsync("</title></head><body>");
        ContentHtml.WriteArticle(output, article, options);
        await output.WriteAsync("</body></html>");
    }
});

// The same by hand.
app.MapGet("/hand/claims", () => TypedResults.Json(new HandClaims([.. article.Claims.Select(HandClaim.Of)]), HandJson.Default.HandClaims));
app.MapGet("/hand/claims/{id}", IResult (string id) =>
    article.Claims.TryGetValue(id, out var claim) ? TypedResults.Json(HandClaim.Of(claim), HandJson.Default.HandClaim) : TypedResults.NotFound());
app.MapGet("/hand", () => new RazorComponentResult<HandPage>(new { Article = article }));
app.Run();
