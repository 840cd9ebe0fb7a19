using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes documentation comments, which editors show on hover.</summary>
internal static class DocumentationEmitter
{
    public static void Write(CodeWriter code, EquatableArray<DocumentationBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        code.Document("<summary>");
        foreach (var block in blocks)
        {
            Write(code, block);
        }

        code.Document("</summary>");
    }

    private static void Write(CodeWriter code, DocumentationBlock block)
    {
        switch (block.Kind)
        {
            case DocumentationBlockKind.Paragraph:
                for (var i = 0; i < block.Lines.Count; i++)
                {
                    code.Document((i == 0 ? "<para>" : "") + Xml.Write(block.Lines[i]) + (i + 1 < block.Lines.Count ? "<br/>" : "</para>"));
                }

                break;
            case DocumentationBlockKind.List:
                code.Document("<list type=\"bullet\">");
                foreach (var item in block.Lines)
                {
                    code.Document($"<item><description>{Xml.Write(item)}</description></item>");
                }

                code.Document("</list>");
                break;
            default:
                if (Xml.Write(block.Lines[0]) is { Length: > 0 } line)
                {
                    code.Document(line);
                }

                break;
        }
    }
}
