using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The libraries that an article cites, by their index in its table, and how its code refers to them.</summary>
internal static class CitedLibraries
{
    /// <summary>The libraries in the order in which the article's table lists them; empty if it cites none.</summary>
    public static EquatableArray<LibraryLink> Of(ArticleModel article) =>
        article.CitedGroups.SelectMany(static group => group.Marks).Select(static cited => cited.Library).Distinct().ToEquatableArray();

    /// <summary>The C# class of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="ns">The namespace of the build's own classes.</param>
    public static string ClassOf(LibraryLink library, string ns) => $"global::{(library.Namespace.Length == 0 ? ns : library.Namespace)}.{library.ClassName}";

    /// <summary>The C# expression for a library: the field of its class in the same build, because every method that runs is compiled first.</summary>
    /// <param name="library">The library.</param>
    /// <param name="ns">The namespace of the build's own classes.</param>
    public static string ArticleOf(LibraryLink library, string ns) => ClassOf(library, ns) + (library.Namespace.Length == 0 ? "._content.Article" : ".Article");
}
