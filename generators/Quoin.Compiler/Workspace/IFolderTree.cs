namespace Quoin.Compiler.Workspace;

/// <summary>The folders to search for content. The compiler itself must not access the file system, so the caller passes them in.</summary>
internal interface IFolderTree
{
    /// <summary>The names of the files in a folder, including links and hidden files; empty if the folder cannot be listed.</summary>
    IEnumerable<string> Files(string folder);

    /// <summary>The names of the folders in a folder, including links and hidden folders; empty if the folder cannot be listed.</summary>
    IEnumerable<string> Folders(string folder);

    /// <summary>The full path of the target of a link to a folder; null if the folder is not a link.</summary>
    string? LinkTarget(string folder);
}
