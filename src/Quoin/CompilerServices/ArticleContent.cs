using System.ComponentModel;
using System.Text;
using Quoin.Definitions;

namespace Quoin.CompilerServices;

/// <summary>Holds the data of one article for generated code. Only for generated code; can change in any version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    // A field, as in the data: a property would be one more method to compile before the first claim can be read.
    internal readonly ArticleData Data;

    /// <summary>Initializes a new instance from strings. Reads only the head of the table.</summary>
    /// <param name="source">Returns the source; null if the source is in the data, before all other texts.</param>
    /// <param name="data">The table, as described by <c>TableLayout</c>, and the texts, in any number of pieces.</param>
    /// <exception cref="NotSupportedException">The table was written by an incompatible version of Quoin.</exception>
    public ArticleContent(Func<string>? source, params string[] data) =>
        Data = new ArticleData(source, data.Length == 1 ? data[0] : string.Concat(data));

    /// <summary>Initializes a new instance from strings, for an article that cites libraries. Reads only the head of the table.</summary>
    /// <param name="source">Returns the source; null if the source is in the data, before all other texts.</param>
    /// <param name="libraries">Returns the library at an index of the article's list of libraries. Called when a cited mark is first read.</param>
    /// <param name="data">The table, as described by <c>TableLayout</c>, and the texts, in any number of pieces.</param>
    /// <exception cref="NotSupportedException">The table was written by an incompatible version of Quoin.</exception>
    public ArticleContent(Func<string>? source, Func<int, Article> libraries, params string[] data) =>
        Data = new ArticleData(source, data.Length == 1 ? data[0] : string.Concat(data), libraries);

    /// <param name="model">Returns the model of the assembly, when it is first needed.</param>
    /// <param name="source">Returns the source if it is stored separately; null if it is the first of the texts.</param>
    /// <param name="libraries">Returns the libraries that the article cites, by their place in its list; null if it cites none.</param>
    /// <param name="data">The table and the texts.</param>
    public ArticleContent(Func<ModelContent> model, Func<string>? source, Func<int, Article>? libraries, params string[] data) =>
        Data = new ArticleData(source, data.Length == 1 ? data[0] : string.Concat(data), libraries, model);

    /// <param name="model">Returns the model of the assembly, when it is first needed.</param>
    /// <param name="libraries">Returns the libraries that the article cites, by their place in its list; null if it cites none.</param>
    /// <param name="data">The table and the texts, in UTF-8.</param>
    public ArticleContent(Func<ModelContent> model, Func<int, Article>? libraries, ReadOnlySpan<byte> data)
        : this(model, null, libraries, Decode(data))
    {
    }

    /// <summary>Initializes a new instance from UTF-8, for an article that cites libraries. Reads only the head of the table.</summary>
    /// <param name="libraries">Returns the library at an index of the article's list of libraries. Called when a cited mark is first read.</param>
    /// <param name="data">The table, the source and all other texts.</param>
    /// <exception cref="NotSupportedException">The table was written by an incompatible version of Quoin.</exception>
    public ArticleContent(Func<int, Article> libraries, ReadOnlySpan<byte> data)
        : this(null, libraries, Decode(data))
    {
    }

    /// <summary>Initializes a new instance from UTF-8. Reads only the head of the table.</summary>
    /// <param name="data">The table, the source and all other texts.</param>
    /// <exception cref="NotSupportedException">The table was written by an incompatible version of Quoin.</exception>
    public ArticleContent(ReadOnlySpan<byte> data)
        : this(null, Decode(data))
    {
    }

    /// <summary>Gets the article.</summary>
    public Article Article => Data.Article;

    /// <summary>Returns the section at the specified index.</summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    public Section Section(int index) => (Section)Data.Mark(MarkKind.Section, index);

    /// <summary>Returns the term at the specified index.</summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    public Term Term(int index) => (Term)Data.Mark(MarkKind.Term, index);

    /// <summary>Returns the evidence at the specified index.</summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    public Evidence Evidence(int index) => (Evidence)Data.Mark(MarkKind.Evidence, index);

    /// <summary>Returns the caveat at the specified index.</summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    public Caveat Caveat(int index) => (Caveat)Data.Mark(MarkKind.Caveat, index);

    /// <summary>Returns the claim at the specified index, which must have no caveats.</summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    public PlainClaim PlainClaim(int index) => (PlainClaim)Data.Mark(MarkKind.Claim, index);

    /// <summary>Returns the claim at the specified index, which must have caveats.</summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    public QualifiedClaim QualifiedClaim(int index) => (QualifiedClaim)Data.Mark(MarkKind.Claim, index);

    /// <summary>Returns the key of a claim of this article: its position in the annotation; 0-based.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException"><paramref name="claim"/> belongs to another article.</exception>
    public int KeyOf(Claim claim) => ReferenceEquals(claim?.Content, Data)
        ? Article.ClaimsIncludingInvalid.IndexOf(claim!.Id)
        : throw new ArgumentException("The claim belongs to another article.", nameof(claim));

    private static string Decode(ReadOnlySpan<byte> data) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(data);
#else
        Encoding.UTF8.GetString(data.ToArray());
#endif
}
