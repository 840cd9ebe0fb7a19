using System.ComponentModel;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.CompilerServices;

/// <summary>A mark that generated code creates, because the model declares fields for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MarkRow
{
    private readonly ArticleData _content;
    private readonly int _row;
    private readonly int _own;

    internal MarkRow(ArticleData content, MarkKind mark, int row, int own)
    {
        (_content, _row, _own) = (content, row, own);
        Mark = (int)mark;
    }

    /// <summary>Gets the sort of mark: 1 for a term, 2 for evidence, 3 for a caveat, 4 for a claim.</summary>
    public int Mark { get; }

    /// <summary>Gets the place of its kind in the model, from 1; 0 for a term without a kind.</summary>
    public int Kind => _content.Table[_own + OwnRow.Kind];

    /// <summary>Gets its fields.</summary>
    public FieldData Fields => new(_content, _own);

    /// <summary>Creates a claim, plain or qualified.</summary>
    public Claim Claim<TFields>(TFields fields)
        where TFields : class => _content.Table[_row + ClaimFields.CaveatsSlot] == 0
            ? new PlainClaim<TFields>(_content, _row, fields)
            : new QualifiedClaim<TFields>(_content, _row, fields);

    /// <summary>Creates a caveat.</summary>
    public Caveat Caveat<TFields>(TFields fields)
        where TFields : class => new Caveat<TFields>(_content, _row, fields);

    /// <summary>Creates a piece of evidence.</summary>
    public Evidence Evidence<TFields>(TFields fields)
        where TFields : class => new Evidence<TFields>(_content, _row, fields);

    /// <summary>Creates a term.</summary>
    public Term Term<TFields>(TFields fields)
        where TFields : class => new Term<TFields>(_content, _row, fields);
}
