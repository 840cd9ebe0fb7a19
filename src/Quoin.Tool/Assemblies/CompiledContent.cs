using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Quoin.Compiler.Names;
using Quoin.CompilerServices;

namespace Quoin.Tool.Assemblies;

/// <summary>
/// Reads the data of a library from the assembly that it is compiled into: the texts that the code of its class passes to the runtime. The assembly
/// is not loaded, and nothing of it runs.
/// </summary>
internal static class CompiledContent
{
    private const string Constructor = ".cctor";
    private const string Content = "Quoin.CompilerServices.ArticleContent";

    /// <summary>Reads a library completely, so that what is damaged is seen here and not where a text is shown; null if that is not possible.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="ns">The namespace of the class of the library, as metadata has it.</param>
    /// <param name="id">The id of the library.</param>
    public static Article? Read(string path, string ns, string id)
    {
        try
        {
            using var image = AssemblyImage.TryOpen(path) is { } stream ? new PEReader(stream, PEStreamOptions.PrefetchEntireImage) : null;
            if (image is not { HasMetadata: true } || Data(image, image.GetMetadataReader(), ns, CSharpNames.FromId(id)) is not { } content)
            {
                return null;
            }

            var library = content.Article;
            _ = ContentSnapshot.Render(library);
            return library.Id == id && library.IsLibrary ? library : null;
        }
        catch (Exception exception) when (AssemblyImage.IsFault(exception) || exception is NullReferenceException or FormatException)
        {
            return null;
        }
    }

    private static ArticleContent? Data(PEReader image, MetadataReader reader, string ns, string className)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (type.GetDeclaringType().IsNil && reader.StringComparer.Equals(type.Name, className) && reader.StringComparer.Equals(type.Namespace, ns))
            {
                return Data(new CompiledLiterals(image, reader), reader, type);
            }
        }

        return null;
    }

    /// <summary>What the static constructor of the class passes to that of the data: texts, and a method that returns the source if that is apart.</summary>
    private static ArticleContent? Data(CompiledLiterals literals, MetadataReader reader, TypeDefinition type)
    {
        var (source, texts) = ((string?)null, new List<string>());
        var code = literals.CodeOf(type, Constructor);
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Code == ILOpCode.Newobj && IsContent(reader, code[i].Operand))
            {
                return texts.Count == 0 ? null : new ArticleContent(source is null ? null : () => source, [.. texts]);
            }

            if (code[i].Code == ILOpCode.Ldftn && MetadataTokens.EntityHandle(code[i].Operand) is { Kind: HandleKind.MethodDefinition } method)
            {
                var body = literals.CodeOf((MethodDefinitionHandle)method);
                source = body.Select((_, at) => literals.At(body, at)).FirstOrDefault(static text => text is not null);
            }
            else if (literals.At(code, i) is { } text)
            {
                texts.Add(text);
            }
        }

        return null;
    }

    private static bool IsContent(MetadataReader reader, int token) =>
        MetadataTokens.EntityHandle(token) is { Kind: HandleKind.MemberReference } handle
        && MetadataNames.OfType(reader, reader.GetMemberReference((MemberReferenceHandle)handle).Parent) == Content;
}
