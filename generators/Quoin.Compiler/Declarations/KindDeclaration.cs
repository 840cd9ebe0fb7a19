using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Declarations;

/// <summary>A kind of mark.</summary>
/// <param name="Mark">What it is a kind of.</param>
/// <param name="Name">The word.</param>
/// <param name="Description">What it means, in one sentence; null if not given.</param>
/// <param name="Labels">What readers call it, by language.</param>
/// <param name="Formerly">The words that it had earlier.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record KindDeclaration(
    MarkKind Mark, string Name, string? Description, EquatableArray<LabelDeclaration> Labels, EquatableArray<string> Formerly, DeclarationOrigin Origin)
    : Declared(Name, Description, Labels, Formerly, Origin)
{
    /// <summary>The built-in kind that it is; empty if none.</summary>
    public string Is { get; init; } = "";

    /// <summary>The certainty that a claim on such evidence has at most; empty if that of what it is.</summary>
    public string Bears { get; init; } = "";

    /// <summary>What the model says of whether claims of this kind have a certainty; null if nothing.</summary>
    public bool? Certainty { get; init; }

    /// <summary>What the model says of whether "may" and "can" permit in claims of this kind; null if nothing.</summary>
    public bool? Permission { get; init; }

    /// <summary>Whether claims of this kind have a certainty.</summary>
    public bool IsGraded => Certainty ?? true;

    /// <summary>Whether "may" and "can" permit in claims of this kind, and do not weaken them.</summary>
    public bool Permits => Permission ?? false;

    /// <summary>The fields of such marks alone.</summary>
    public EquatableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>Whether it is a word of the format itself.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>Whether it is a word of the format of which no model says anything.</summary>
    public bool IsAsBuiltIn => IsBuiltIn && this is { Description: null, Labels.Count: 0, Formerly.Count: 0, Bears: "", Certainty: null, Permission: null, Fields.Count: 0 };

    /// <summary>The namespace of the assembly whose generated code has the class of its fields; null if it is the build's own.</summary>
    public string? Namespace { get; init; }
}
