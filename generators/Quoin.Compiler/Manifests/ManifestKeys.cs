using Quoin.Definitions;

namespace Quoin.Compiler.Manifests;

/// <summary>The words of the format. A released one never changes its meaning.</summary>
internal static class ManifestKeys
{
    public const string Library = "library";
    public const string Article = "article";
    public const string Index = "index";
    public const string Model = "model";
    public const string File = "file";
    public const string Text = "text";
    public const string Articles = "articles";
    public const string Libraries = "libraries";
    public const string Name = "name";
    public const string Word = "kind";
    public const string Status = "status";
    public const string SupersededBy = "superseded-by";
    public const string Because = "because";
    public const string On = "on";
    public const string Statement = "statement";
    public const string QuoteLanguage = "quoted-in";
    public const string Quotes = "quotes";
    public const string Doi = "doi";

    /// <summary>Whether evidence says by whom or where it is, with or without a DOI.</summary>
    public const string Identified = "identified";

    public const string Yes = "yes";

    /// <summary>A claim of an article that depends on marks of libraries.</summary>
    public const string Claim = "claim";

    /// <summary>What it depends on.</summary>
    public const string Cites = "cites";

    /// <summary>Which articles a caveat applies to; it is there if the caveat applies to any, and * for all.</summary>
    public const string AppliesToArticle = "applies-to";

    /// <summary>Which claims of these articles.</summary>
    public const string AppliesToKind = "applies-to-kind";

    /// <summary>And in which languages the articles are.</summary>
    public const string AppliesToLanguage = "applies-to-language";

    public const string Everything = "*";

    /// <summary>The kinds of marks that a library can have, in the order of the format.</summary>
    public static IReadOnlyList<MarkKind> Kinds { get; } = [MarkKind.Term, MarkKind.Evidence, MarkKind.Caveat];
}
