using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>How a claim or a piece of evidence stands.</summary>
/// <param name="Status">The place of the word in <see cref="Vocabulary.Status"/>.</param>
/// <param name="SupersededBy">The index of what takes its place, or -1.</param>
/// <param name="Because">The reason; may be empty.</param>
/// <param name="On">The day, yyyymmdd, or 0.</param>
internal sealed record StandingModel(int Status, int SupersededBy, EquatableArray<TextModel> Because, int On)
{
    private static readonly int Draft = Vocabulary.Status.IndexOf("draft");
    private static readonly int Retracted = Vocabulary.Status.IndexOf("retracted");
    private static readonly int Superseded = Vocabulary.Status.IndexOf("superseded");

    /// <summary>Whether it stands, with nothing more to say.</summary>
    public bool IsActive => Status == 0;

    /// <summary>Whether it stands, be it as a draft: it was neither retracted nor superseded.</summary>
    public bool Stands => Status != Retracted && Status != Superseded;

    /// <summary>Whether it is not ready yet.</summary>
    public bool IsDraft => Status == Draft;

    /// <summary>Whether it was retracted.</summary>
    public bool IsRetracted => Status == Retracted;
}
