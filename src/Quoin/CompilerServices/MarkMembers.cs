using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Quoin.CompilerServices;
using Quoin.Definitions;

namespace Quoin;

// The members by which generated code gets marks with fields. They are in the classes of marks, because the runtime would prepare a generic method once more
// for each kind, and all claims of an article are created with the first.

public sealed partial class Caveat<TFields>
{
    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static Caveat<TFields> Get(ArticleContent content, int index) => (Caveat<TFields>)content.Data.Mark(MarkKind.Caveat, index);
}

public sealed partial class Evidence<TFields>
{
    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static Evidence<TFields> Get(ArticleContent content, int index) => (Evidence<TFields>)content.Data.Mark(MarkKind.Evidence, index);
}

public sealed partial class PlainClaim<TFields>
{
    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static PlainClaim<TFields> Get(ArticleContent content, int index) => (PlainClaim<TFields>)(content.Data.Claim(index, isQualified: false, out var row)
        ?? content.Data.Keep(index, new PlainClaim<TFields>(content.Data, row)));
}

public sealed partial class QualifiedClaim<TFields>
{
    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static QualifiedClaim<TFields> Get(ArticleContent content, int index) => (QualifiedClaim<TFields>)(content.Data.Claim(index, isQualified: true, out var row)
        ?? content.Data.Keep(index, new QualifiedClaim<TFields>(content.Data, row)));
}

public sealed partial class Term<TFields>
{
    /// <summary>Gets one by its position in the annotation; for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nobody writes the type arguments.")]
    public static Term<TFields> Get(ArticleContent content, int index) => (Term<TFields>)content.Data.Mark(MarkKind.Term, index);
}
