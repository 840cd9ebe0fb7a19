using Quoin.Interpreter;

// A tool that checks a project's content without compiling C#. Its only argument is the folder, and its last line says what it checked.

var build = ParallelBuild.Create(ContentFolder.Read(args[0]));
foreach (var diagnostic in build.Diagnostics)
{
    Console.WriteLine(diagnostic);
}

var articles = build.SoundArticles.Select(article => article.Article!).ToList();
var quotes = articles.Sum(article => article.Asides.Count + article.Groups.Sum(group => group.Marks.Sum(mark => mark.Quotes.Count)));
Console.WriteLine($"{articles.Count} articles, {quotes} quotes, {build.Diagnostics.Count} diagnostics");
