namespace Quoin;

/// <summary>A caveat with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class Caveat<TFields> : Caveat, IHasFields<TFields>
    where TFields : class
{
    internal Caveat(ArticleData content, int row, TFields fields)
        : base(content, row) => Fields = fields;

    /// <inheritdoc/>
    public TFields Fields { get; }
}
