namespace Quoin.Compiler.Workspace;

/// <summary>The folders to search for content. The compiler itself must not access the file system, so the caller passes them in.</summary>
internal interface IFolderTree
{
    /// <summary>The names of the files in a folder, including links and hidden files; empty if the folder cannot be listed.</summary>
    IEnumerable<string> Files(string folder);

    /// <summary>The names of the folders in a folder, including links and hidden folders; empty if the folder cannot be listed.</summary>
    IEnumerable<string> Folders(string folder);

    /// <summary>The path to which a link to a file or a folder leads, beginning with the link's folder if it is relative; null if it is not a link.</summary>
    string? LinkTarget(string path);
}
