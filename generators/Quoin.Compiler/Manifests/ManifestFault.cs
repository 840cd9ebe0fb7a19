namespace Quoin.Compiler.Manifests;

/// <summary>Why content of an assembly cannot be read.</summary>
internal enum ManifestFault
{
    None,

    /// <summary>The text is not what Quoin writes.</summary>
    Damaged,

    /// <summary>The format is newer than this version of Quoin. An update helps, so it is what is reported.</summary>
    Newer,
}
