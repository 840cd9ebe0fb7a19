namespace Quoin.Compiler.Workspace;

/// <summary>The folders among which content is searched. A host of the compiler must not list any, so whoever may passes them in.</summary>
internal interface IFolderTree
{
    /// <summary>The names of the files of a folder, links and hidden ones included; none where the folder cannot be listed.</summary>
    IEnumerable<string> Files(string folder);

    /// <summary>The names of the folders in a folder, links and hidden ones included; none where it cannot be listed.</summary>
    IEnumerable<string> Folders(string folder);

    /// <summary>The full path of the folder that a folder is a link to; null where it is no link.</summary>
    string? LinkTarget(string folder);
}
