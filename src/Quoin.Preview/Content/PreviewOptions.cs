namespace Quoin.Preview;

/// <summary>How a preview finds the content of an app.</summary>
public sealed class PreviewOptions
{
    /// <summary>
    /// Gets the folders whose content is followed, each that of a project with its folders <c>content</c> and <c>seeds</c>, or one with content
    /// anywhere in it. Relative to the content root of the app. If it is empty, which is the default, these are the folders of the app's project and of
    /// the projects that it references, which the build of the app knows.
    /// </summary>
    public IList<string> ContentFolders { get; } = [];
}
