using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Quoin.CompilerServices;
using Quoin.Definitions;

namespace Quoin;

/// <summary>A claim without caveats, with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class PlainClaim<TFields> : PlainClaim, IHasFields<TFields>
    where TFields : class
{
    private TFields? _fields;

    internal PlainClaim(ArticleData content, int row, TFields? fields = null)
        : base(content, row) => _fields = fields;

    /// <inheritdoc/>
    public TFields Fields => _fields ?? OneInstance.Keep(ref _fields, Content.Fields<TFields>(MarkKind.Claim, Row));

    // A static member: the runtime would prepare a generic method once more for each kind, and all claims of an article are created with the first.

    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static PlainClaim<TFields> Get(ArticleContent content, int index) => (PlainClaim<TFields>)(content.Data.Claim(index, isQualified: false, out var row)
        ?? content.Data.Keep(index, new PlainClaim<TFields>(content.Data, row)));
}
