namespace Quoin;

/// <summary>An article with the fields that a model declares for articles.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class Article<TFields> : Article, IHasFields<TFields>
    where TFields : class
{
    internal Article(ArticleData content, TFields fields)
        : base(content) => Fields = fields;

    /// <inheritdoc/>
    public TFields Fields { get; }
}
