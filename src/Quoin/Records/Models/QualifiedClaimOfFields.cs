using Quoin.Definitions;

namespace Quoin;

/// <summary>A claim with caveats, with the fields that a model declares for its kind.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public sealed partial class QualifiedClaim<TFields> : QualifiedClaim, IHasFields<TFields>
    where TFields : class
{
    private TFields? _fields;

    internal QualifiedClaim(ArticleData content, int row, TFields? fields = null)
        : base(content, row) => _fields = fields;

    /// <inheritdoc/>
    public TFields Fields => _fields ?? OneInstance.Keep(ref _fields, Content.Fields<TFields>(MarkKind.Claim, Row));
}
