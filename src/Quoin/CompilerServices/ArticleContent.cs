using System.ComponentModel;
using System.Text;
using Quoin.Definitions;

namespace Quoin.CompilerServices;

/// <summary>The data of one article, as generated code holds it. For generated code alone; its shape may change with any version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    private readonly ArticleData _data;

    /// <summary>Holds the data; reads no more of it than its head yet.</summary>
    /// <param name="source">Gives the source; null where the data holds it, before every other text.</param>
    /// <param name="data">The table, as <c>TableLayout</c> describes it, and the texts, in as many pieces as they are cut into.</param>
    /// <exception cref="NotSupportedException">Another version of Quoin wrote the table.</exception>
    public ArticleContent(Func<string>? source, params string[] data) =>
        _data = new ArticleData(source, data.Length == 1 ? data[0] : string.Concat(data));

    /// <summary>Holds data that is in UTF-8; reads no more of it than its head yet.</summary>
    /// <param name="data">The table, the source and every other text.</param>
    /// <exception cref="NotSupportedException">Another version of Quoin wrote the table.</exception>
    public ArticleContent(ReadOnlySpan<byte> data)
        : this(null, Decode(data))
    {
    }

    /// <summary>The article.</summary>
    public Article Article => _data.Article;

    /// <summary>The section at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Section Section(int index) => (Section)_data.Mark(MarkKind.Section, index);

    /// <summary>The term at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Term Term(int index) => (Term)_data.Mark(MarkKind.Term, index);

    /// <summary>The piece of evidence at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Evidence Evidence(int index) => (Evidence)_data.Mark(MarkKind.Evidence, index);

    /// <summary>The caveat at an index.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public Caveat Caveat(int index) => (Caveat)_data.Mark(MarkKind.Caveat, index);

    /// <summary>The claim at an index, which has no caveats.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public PlainClaim PlainClaim(int index) => (PlainClaim)_data.Mark(MarkKind.Claim, index);

    /// <summary>The claim at an index, which has caveats.</summary>
    /// <param name="index">The place in the annotation; 0-based.</param>
    public QualifiedClaim QualifiedClaim(int index) => (QualifiedClaim)_data.Mark(MarkKind.Claim, index);

    /// <summary>The place of a claim of this article in its annotation; 0-based, or -1 for a claim of another article.</summary>
    /// <param name="claim">The claim.</param>
    public int IndexOf(Claim claim) => ReferenceEquals(claim?.Content, _data) ? Article.Claims.IndexOf(claim!.Id) : -1;

    private static string Decode(ReadOnlySpan<byte> data) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(data);
#else
        Encoding.UTF8.GetString(data.ToArray());
#endif
}
