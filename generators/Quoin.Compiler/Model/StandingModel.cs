using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>Whether a claim or a piece of evidence is still valid.</summary>
/// <param name="Status">The status.</param>
/// <param name="SupersededBy">The index of its replacement, or -1.</param>
/// <param name="Because">The reason; may be empty.</param>
/// <param name="On">The day of the decision; null if not given.</param>
internal sealed record StandingModel(Status Status, int SupersededBy, EquatableArray<TextModel> Because, DateModel? On) : FieldModel
{
    /// <summary>The standing of a valid mark.</summary>
    public static readonly StandingModel Active = new(Status.Active, -1, [], null);

    /// <summary>Whether it is valid and not a draft.</summary>
    public bool IsActive => Status == Status.Active;

    /// <summary>Whether it is still valid, possibly as a draft: neither retracted nor superseded.</summary>
    public bool Stands => Status is not (Status.Retracted or Status.Superseded);

    public bool IsDraft => Status == Status.Draft;

    public bool IsRetracted => Status == Status.Retracted;
}
