namespace Quoin.Preview.Serving;

/// <summary>The addresses that belong to the preview, below that of the app.</summary>
internal static class PreviewAddresses
{
    public const string Folder = "/_quoin/preview";
    public const string Events = Folder + "/events";
    public const string Script = Folder + "/client.js";

    /// <summary>The element that loads the script.</summary>
    /// <param name="pathBase">The path of the app, encoded for a URL; empty if it is at the root.</param>
    /// <param name="version">The state of which the page is, or of one before.</param>
    public static string Element(string pathBase, string version) =>
        $"<script src=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(pathBase)}{Script}\" data-quoin-version=\"{version}\" defer></script>";
}
