namespace Quoin.Compiler.Model;

/// <summary>Where generated code finds a library.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ClassName">The C# class.</param>
/// <param name="Namespace">The namespace of the class; empty for a library of the same build, which is in the namespace of the articles.</param>
internal sealed record LibraryLink(string Id, string ClassName, string Namespace = "")
{
    /// <summary>What separates a library's id from that of a mark in a reference.</summary>
    public const char Separator = '/';

    /// <summary>A reference to one of its marks, as an annotation writes it.</summary>
    public string To(string mark) => $"{Id}{Separator}{mark}";
}
