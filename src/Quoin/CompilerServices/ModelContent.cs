using System.ComponentModel;
using Quoin.Definitions;

namespace Quoin.CompilerServices;

/// <summary>The model of an assembly, and what creates marks with its fields; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelContent
{
    internal readonly MarkFactory Factory;

    /// <summary>Gets the model, which is created when it is first read.</summary>
    public ContentModel Model => Factory.Model;

    /// <param name="model">Creates the model, when it is first needed.</param>
    /// <param name="mark">Creates a mark; null if its kind has no fields.</param>
    /// <param name="article">Creates the fields of an article; null if articles have none.</param>
    public ModelContent(Func<ContentModel> model, Func<MarkRow, Mark?> mark, Func<ArticleRow, Article>? article = null) => Factory = new Creation(model, mark, article);

    /// <summary>Returns the number of the kind of a mark, as the generated enum has it; 0 if it has none.</summary>
    public static int NumberOfKind(Mark mark) => mark?.KindDefinition?.Number ?? (mark as Claim)?.KindNumber ?? (mark as Caveat)?.KindNumber ?? (mark as Evidence)?.KindNumber ?? 0;

    /// <summary>Returns the number of the certainty of a claim, as the generated enum has it; 0 if it has none.</summary>
    public static int NumberOfCertainty(Claim claim) => claim?.CertaintyNumber ?? 0;

    private sealed class Creation(Func<ContentModel> create, Func<MarkRow, Mark?> mark, Func<ArticleRow, Article>? article) : MarkFactory
    {
        public override ContentModel Model => field ?? OneInstance.Keep(ref field, create());

        public override Mark? Create(ArticleData content, MarkKind kind, int row, int own) => mark(new MarkRow(content, kind, row, own));

        public override Article? Create(ArticleData content, int own) => article?.Invoke(new ArticleRow(content, own));
    }
}
