using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A claim. References are indices.</summary>
/// <param name="Mark">The mark.</param>
internal readonly record struct ClaimModel(MarkModel Mark)
{
    /// <summary>What it is about.</summary>
    public ClaimKind Kind => (ClaimKind)Mark.Fields.Number(ClaimFields.Kind);

    /// <summary>How sure the source's words are.</summary>
    public Certainty Certainty => (Certainty)Mark.Fields.Number(ClaimFields.Certainty);

    /// <summary>Whether it is still valid.</summary>
    public StandingModel Standing => Mark.Fields[ClaimFields.Standing] as StandingModel ?? StandingModel.Active;

    /// <summary>The section of its first quote, or -1.</summary>
    public int Section => Mark.Fields.Number(ClaimFields.Section) - 1;

    /// <summary>The statement, at least in one language.</summary>
    public EquatableArray<TextModel> Statement => Mark.Fields.Localized(ClaimFields.Statement);

    /// <summary>The evidence.</summary>
    public EquatableArray<int> Evidence => Mark.Fields.Indices(ClaimFields.Evidence);

    /// <summary>The caveats: those it lists, then those that apply by selector.</summary>
    public EquatableArray<int> Caveats => Mark.Fields.Indices(ClaimFields.Caveats);

    /// <summary>The terms.</summary>
    public EquatableArray<int> About => Mark.Fields.Indices(ClaimFields.About);

    /// <summary>Earlier ids.</summary>
    public EquatableArray<FormerIdModel> Formerly => Mark.Fields[ClaimFields.Formerly] is FormerIdsModel former ? former.Ids : [];
}
