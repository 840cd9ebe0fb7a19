using System.Diagnostics;

namespace Quoin.Schema.Tests;

/// <summary>Node.js with the npm packages of the tests of schemas.</summary>
internal static class Node
{
    private static readonly NodePackages Packages = new("tests/Quoin.Schema.Tests/node");

    /// <summary>The folder with the packages, which are installed if necessary.</summary>
    public static string Folder => Packages.Folder;

    /// <summary>Starts a script in the folder with redirected streams.</summary>
    public static Process Start(params string[] arguments) => Packages.Start(arguments);
}
