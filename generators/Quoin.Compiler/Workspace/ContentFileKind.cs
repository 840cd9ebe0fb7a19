namespace Quoin.Compiler.Workspace;

/// <summary>What a file of a build is.</summary>
internal enum ContentFileKind
{
    /// <summary>No content.</summary>
    Other,

    /// <summary>An annotation.</summary>
    Annotation,

    /// <summary>A policy.</summary>
    Policy,

    /// <summary>A file that may be the source of an annotation.</summary>
    Source,
}
