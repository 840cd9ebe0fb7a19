using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>What the references of an annotation lead to that do not lead to its own marks, and the libraries' caveats that may apply to it.</summary>
/// <param name="Cited">The cited marks, one group per kind, in the order of the kinds; empty if none is cited.</param>
/// <param name="References">Where each reference leads.</param>
/// <param name="House">The caveats of libraries that may apply to its claims; they are among the cited marks.</param>
internal sealed record ReferencesModel(EquatableArray<CitedGroupModel> Cited, EquatableArray<ReferenceModel> References, EquatableArray<HouseCaveatModel> House)
{
    /// <summary>Whether something that is cited has errors or is missing because of errors that are reported in a library, so that nothing is concluded from what there is.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Those of an annotation that cites nothing.</summary>
    public static readonly ReferencesModel None = new([], [], []);

    /// <summary>The cited marks of one kind.</summary>
    public EquatableArray<CitedMark> Marks(MarkKind kind) => Cited.Count == 0 ? [] : Cited[(int)kind].Marks;
}

/// <summary>Where a reference leads that does not lead to a mark of the same annotation.</summary>
/// <param name="Text">The reference.</param>
/// <param name="Target">What was found.</param>
/// <param name="Kind">The kind of the mark that it leads to.</param>
/// <param name="Index">The index of that mark among all marks of its kind; -1 if there is none.</param>
/// <param name="Hint">The rest of a message, with what was probably meant; may be empty.</param>
/// <param name="Nearest">The reference that was probably meant; null if there is none.</param>
internal sealed record ReferenceModel(string Text, ReferenceTarget Target, MarkKind Kind = default, int Index = -1, string Hint = "", string? Nearest = null);

/// <summary>What a reference to a library leads to.</summary>
internal enum ReferenceTarget
{
    /// <summary>A mark.</summary>
    Mark,

    /// <summary>A library that does not exist.</summary>
    NoLibrary,

    /// <summary>A mark that its library does not have.</summary>
    NoMark,

    /// <summary>Something that a library with errors may have; the errors are reported there.</summary>
    BrokenLibrary,
}

/// <summary>A library's caveat that applies to claims by itself.</summary>
/// <param name="Caveat">Its index among the cited caveats.</param>
/// <param name="Selector">The claims.</param>
internal sealed record HouseCaveatModel(int Caveat, HouseSelectorModel Selector);
