using System.Xml;

namespace Quoin.Html.Pages;

/// <summary>Writes the list of a site's pages for search engines, as sitemaps.org describes it, with the languages of each page.</summary>
internal static class SiteMap
{
    /// <summary>The most addresses that a sitemap may have.</summary>
    public const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes the list.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="site">The site, whose address is known.</param>
    public static void Write(TextWriter writer, ContentSite site)
    {
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false });
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Html);
        foreach (var page in site.Pages.Take(Most))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.UrlOf(page.Path));
            if ((page.Article?.Updated ?? page.Article?.Published) is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, day.ToString());
            }

            foreach (var (language, path) in page.Languages.Count < 2 ? [] : page.Languages)
            {
                xml.WriteStartElement("xhtml", "link", Html);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", language);
                xml.WriteAttributeString("href", site.UrlOf(path));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        writer.Write('\n');
    }
}
