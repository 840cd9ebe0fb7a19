namespace Quoin.Html.Styles;

/// <summary>The style sheets in the assembly, as CSS.</summary>
internal static class StyleSheets
{
    private static readonly Lazy<string> ContentSheet = new(static () => Read("quoin.css"));
    private static readonly Lazy<string> PageSheet = new(static () => Read("page.css"));

    /// <summary>The one for content.</summary>
    public static string Content => ContentSheet.Value;

    /// <summary>The one for what is around content in a page.</summary>
    public static string Page => PageSheet.Value;

    private static string Read(string name)
    {
        using var stream = typeof(StyleSheets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
