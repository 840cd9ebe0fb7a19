using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>Whether a claim or a piece of evidence is still valid.</summary>
/// <param name="Status">The status.</param>
/// <param name="SupersededBy">The index of what takes its place, or -1.</param>
/// <param name="Because">The reason; may be empty.</param>
/// <param name="On">The day of the decision; null where not given.</param>
internal sealed record StandingModel(Status Status, int SupersededBy, EquatableArray<TextModel> Because, DateModel? On) : FieldModel
{
    /// <summary>Valid, with nothing more to say.</summary>
    public static readonly StandingModel Active = new(Status.Active, -1, [], null);

    /// <summary>Whether it is valid, with nothing more to say.</summary>
    public bool IsActive => Status == Status.Active;

    /// <summary>Whether it is valid, be it as a draft: it was neither retracted nor superseded.</summary>
    public bool Stands => Status is not (Status.Retracted or Status.Superseded);

    /// <summary>Whether it is not ready yet.</summary>
    public bool IsDraft => Status == Status.Draft;

    /// <summary>Whether it was retracted.</summary>
    public bool IsRetracted => Status == Status.Retracted;
}
