using Quoin.Interpreter;

namespace Quoin.Html.Tests;

/// <summary>Creates articles as a build does, from an annotation and the files that it needs.</summary>
internal static class Contents
{
    /// <summary>The only article of an annotation and a source in Markdown.</summary>
    public static Article Article(string annotation, string markdown, params (string Path, string Text)[] others)
    {
        var content = ContentInterpreter.Interpret([new("content/tea.quoin.yaml", annotation + "\n"), new("content/tea.md", markdown), .. others.Select(file => new Quoin.Compiler.Workspace.ContentFile(file.Path, file.Text + "\n"))]);
        Assert.False(content.HasErrors, string.Join("\n", content.Diagnostics));
        return Assert.Single(content.Articles);
    }

    /// <summary>The only article of an annotation and a source in plain text, compiled with a model.</summary>
    public static Article Article(string model, string annotation, string source)
    {
        var content = ContentInterpreter.Interpret([new("content/quoin.model.yaml", model + "\n"), new("content/tea.quoin.yaml", annotation + "\n"), new("content/tea.txt", source)]);
        Assert.False(content.HasErrors, string.Join("\n", content.Diagnostics));
        return Assert.Single(content.Articles);
    }
}
