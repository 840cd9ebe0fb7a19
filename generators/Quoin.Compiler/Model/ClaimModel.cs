using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A claim. References are indices.</summary>
internal sealed record ClaimModel
{
    /// <summary>The mark.</summary>
    public required MarkModel Mark { get; init; }

    /// <summary>The place of the word in <see cref="Vocabulary.ClaimKind"/>.</summary>
    public required int Kind { get; init; }

    /// <summary>The place of the word in <see cref="Vocabulary.Certainty"/>.</summary>
    public required int Certainty { get; init; }

    /// <summary>How it stands.</summary>
    public required StandingModel Standing { get; init; }

    /// <summary>The section it stands in, or -1.</summary>
    public required int Section { get; init; }

    /// <summary>The statement, at least in one language.</summary>
    public required EquatableArray<TextModel> Statement { get; init; }

    /// <summary>The evidence.</summary>
    public required EquatableArray<int> Evidence { get; init; }

    /// <summary>The caveats: those it lists, then those that apply by selector.</summary>
    public required EquatableArray<int> Caveats { get; init; }

    /// <summary>The terms.</summary>
    public required EquatableArray<int> About { get; init; }

    /// <summary>Earlier ids.</summary>
    public required EquatableArray<FormerIdModel> Formerly { get; init; }
}
