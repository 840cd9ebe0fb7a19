namespace Quoin;

/// <summary>A term with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class Term<TFields> : Term, IHasFields<TFields>
    where TFields : class
{
    internal Term(ArticleData content, int row, TFields fields)
        : base(content, row) => Fields = fields;

    /// <inheritdoc/>
    public TFields Fields { get; }
}
