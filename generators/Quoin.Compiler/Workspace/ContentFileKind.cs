namespace Quoin.Compiler.Workspace;

/// <summary>The kind of a file in a build.</summary>
internal enum ContentFileKind
{
    /// <summary>Not content.</summary>
    Other,

    Annotation,

    Policy,

    /// <summary>The kinds, fields and words of the project.</summary>
    Model,

    /// <summary>A file that may be the source of an annotation.</summary>
    Source,

    /// <summary>What the content promised when it was accepted.</summary>
    Baseline,

    /// <summary>Who accepted it.</summary>
    Acceptances,

    /// <summary>A file that may be meant as an annotation, a policy or a model, but is not read as one.</summary>
    Stray,
}
