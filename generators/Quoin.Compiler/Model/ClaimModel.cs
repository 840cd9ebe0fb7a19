using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A claim. References to other marks are indices.</summary>
internal readonly record struct ClaimModel(MarkModel Mark)
{
    /// <summary>The word of its kind.</summary>
    public Word? KindWord => Mark.Fields.Word(ClaimFields.Kind);

    /// <summary>What its kind is among those of the format; 0 if none.</summary>
    public ClaimKind Kind => (ClaimKind)Mark.Fields.Number(ClaimFields.Kind);

    /// <summary>The word of its certainty; null if claims of its kind have none.</summary>
    public Word? CertaintyWord => Mark.Fields.Word(ClaimFields.Certainty);

    /// <summary>What its certainty is among those of the format; 0 if claims of its kind have none.</summary>
    public Certainty Certainty => (Certainty)Mark.Fields.Number(ClaimFields.Certainty);

    /// <summary>Whether it is still valid.</summary>
    public StandingModel Standing => Mark.Fields[ClaimFields.Standing] as StandingModel ?? StandingModel.Active;

    /// <summary>The index of the section of its first quote, or -1.</summary>
    public int Section => Mark.Fields.Number(ClaimFields.Section) - 1;

    /// <summary>The statement, in at least one language.</summary>
    public EquatableArray<TextModel> Statement => Mark.Fields.Localized(ClaimFields.Statement);

    public EquatableArray<int> Evidence => Mark.Fields.Indices(ClaimFields.Evidence);

    /// <summary>The places that it cites in its evidence.</summary>
    public EquatableArray<CitationModel> Citations => Mark.Fields[ClaimFields.Citations] is CitationsModel citations ? citations.Citations : [];

    /// <summary>The caveats that it lists, followed by those that apply by selector.</summary>
    public EquatableArray<int> Caveats => Mark.Fields.Indices(ClaimFields.Caveats);

    public EquatableArray<int> About => Mark.Fields.Indices(ClaimFields.About);

    /// <summary>The ids that it had earlier.</summary>
    public EquatableArray<FormerIdModel> Formerly => Mark.Fields[ClaimFields.Formerly] is FormerIdsModel former ? former.Ids : [];
}
