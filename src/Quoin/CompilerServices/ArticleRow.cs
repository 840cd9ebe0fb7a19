using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>An article that generated code creates, because the model declares fields for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleRow
{
    private readonly ArticleData _content;
    private readonly int _own;

    internal ArticleRow(ArticleData content, int own) => (_content, _own) = (content, own);

    /// <summary>Gets its fields.</summary>
    public FieldData Fields => new(_content, _own);

    /// <summary>Creates the article.</summary>
    public Article Article<TFields>(TFields fields)
        where TFields : class => new Article<TFields>(_content, fields);
}
