namespace Quoin;

/// <summary>A piece of evidence with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class Evidence<TFields> : Evidence, IHasFields<TFields>
    where TFields : class
{
    internal Evidence(ArticleData content, int row, TFields fields)
        : base(content, row) => Fields = fields;

    /// <inheritdoc/>
    public TFields Fields { get; }
}
