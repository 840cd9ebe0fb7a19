using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Manifests;

/// <summary>A mark of a library, without its texts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id.</param>
/// <param name="Name">The C# name.</param>
internal sealed record ManifestMark(MarkKind Kind, string Id, string Name)
{
    /// <summary>The word of its kind; empty if it has none.</summary>
    public string Word { get; init; } = "";

    public Status Status { get; init; } = Status.Active;

    /// <summary>The id of the mark of the library that replaces it; may be empty.</summary>
    public string SupersededBy { get; init; } = "";

    /// <summary>Why it is no longer valid.</summary>
    public EquatableArray<TextModel> Because { get; init; }

    /// <summary>The day of that decision, by ISO 8601; may be empty.</summary>
    public string On { get; init; } = "";

    /// <summary>The statement of a caveat, or the label of a term, in each language.</summary>
    public EquatableArray<LanguageHash> Statements { get; init; }

    /// <summary>The languages of its quotes, each once.</summary>
    public EquatableArray<string> QuoteLanguages { get; init; }

    /// <summary>The hash of its quotes; 0 if it has none.</summary>
    public ulong Quotes { get; init; }

    /// <summary>The DOI of a piece of evidence; may be empty.</summary>
    public string Doi { get; init; } = "";

    /// <summary>Whether a piece of evidence has an author, a URL or a citation.</summary>
    public bool IsIdentified { get; init; }

    /// <summary>Which articles and claims a caveat limits although they do not name it; null for none.</summary>
    public ManifestSelector? AppliesTo { get; init; }
}
