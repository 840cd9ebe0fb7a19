using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Quoin.CompilerServices;
using Quoin.Definitions;

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

    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static Evidence<TFields> Get(ArticleContent content, int index) => (Evidence<TFields>)content.Data.Mark(MarkKind.Evidence, index);
}
