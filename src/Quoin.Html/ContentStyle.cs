namespace Quoin.Html;

/// <summary>The style sheet for what <see cref="ContentHtml"/> writes.</summary>
/// <remarks>Its custom properties, such as <c>--quoin-accent</c>, change how it looks. It sets nothing outside of classes that begin with <c>quoin-</c>.</remarks>
public static class ContentStyle
{
    private static readonly Lazy<string> Sheet = new(Read);

    /// <summary>Gets the style sheet, as CSS.</summary>
    public static string Text => Sheet.Value;

    private static string Read()
    {
        using var stream = typeof(ContentStyle).Assembly.GetManifestResourceStream("quoin.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
