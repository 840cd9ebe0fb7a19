using System.ComponentModel;
using Quoin.Definitions;

namespace Quoin.CompilerServices;

/// <summary>The model of an assembly, and what creates marks with its fields; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelContent : MarkFactory
{
    private readonly Func<ContentModel> _model;
    private readonly Func<MarkRow, Mark?> _mark;
    private readonly Func<ArticleRow, Article>? _article;

    /// <param name="model">Creates the model, when it is first needed.</param>
    /// <param name="mark">Creates a mark; null if its kind has no fields.</param>
    /// <param name="article">Creates the fields of an article; null if articles have none.</param>
    public ModelContent(Func<ContentModel> model, Func<MarkRow, Mark?> mark, Func<ArticleRow, Article>? article = null) => (_model, _mark, _article) = (model, mark, article);

    /// <inheritdoc/>
    public override ContentModel Model => field ?? OneInstance.Keep(ref field, _model());

    /// <summary>Returns the number of the kind of a mark, as the generated enum has it; 0 if it has none.</summary>
    public static int NumberOfKind(Mark mark) => mark?.KindDefinition?.Number ?? (mark as Claim)?.KindNumber ?? (mark as Caveat)?.KindNumber ?? (mark as Evidence)?.KindNumber ?? 0;

    /// <summary>Returns the number of the certainty of a claim, as the generated enum has it; 0 if it has none.</summary>
    public static int NumberOfCertainty(Claim claim) => claim?.CertaintyNumber ?? 0;

    internal override Mark? Create(ArticleData content, MarkKind kind, int row, int own) => _mark(new MarkRow(content, kind, row, own));

    internal override Article? Create(ArticleData content, int own) => _article?.Invoke(new ArticleRow(content, own));
}
