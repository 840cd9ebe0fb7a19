namespace Quoin;

/// <summary>A claim with caveats, with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class QualifiedClaim<TFields> : QualifiedClaim, IHasFields<TFields>
    where TFields : class
{
    internal QualifiedClaim(ArticleData content, int row, TFields fields)
        : base(content, row) => Fields = fields;

    /// <inheritdoc/>
    public TFields Fields { get; }
}
