namespace Quoin.Html.Pages;

/// <summary>The style sheet for what is around content in a page.</summary>
internal static class PageStyle
{
    private static readonly Lazy<string> Sheet = new(Read);

    /// <summary>The style sheet, as CSS.</summary>
    public static string Text => Sheet.Value;

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
