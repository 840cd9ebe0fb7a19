using System.ComponentModel;
using Quoin.Definitions;

namespace Quoin;

/// <summary>Creates the marks of an article whose model declares fields for them; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MarkFactory
{
    private protected MarkFactory()
    {
    }

    /// <summary>Gets the model, which is created when it is first read.</summary>
    public abstract ContentModel Model { get; }

    /// <summary>Creates a mark; null if its kind has no fields.</summary>
    /// <param name="content">The article.</param>
    /// <param name="kind">The sort of mark.</param>
    /// <param name="row">The position of its row.</param>
    /// <param name="own">The position of the row of what the model declares.</param>
    internal abstract Mark? Create(ArticleData content, MarkKind kind, int row, int own);

    /// <summary>Creates the article; null if the model declares no fields of articles.</summary>
    /// <param name="content">The article.</param>
    /// <param name="own">The position of the row of what the model declares.</param>
    internal abstract Article? Create(ArticleData content, int own);
}
