namespace Quoin;

/// <summary>A claim without caveats, with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class PlainClaim<TFields> : PlainClaim, IHasFields<TFields>
    where TFields : class
{
    internal PlainClaim(ArticleData content, int row, TFields fields)
        : base(content, row) => Fields = fields;

    /// <inheritdoc/>
    public TFields Fields { get; }
}
