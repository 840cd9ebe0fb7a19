using Quoin;
using Quoin.Html;

// The app under 'dotnet watch': a page for each article, as an app without a framework of pages writes it. A slim builder would not reload browsers.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/articles/{id}", (string id) =>
{
    var article = App.QuoinContent.Articles.First(article => article.Id == id);
    var title = article.Title.GetText("en");
    return Results.Content($"<!DOCTYPE html><html lang=\"en\"><head><title>{title}</title></head><body><h1>{title}</h1>{ContentHtml.RenderArticle(article)}</body></html>", "text/html");
});
app.Run();
