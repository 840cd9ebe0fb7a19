using System.Text;

namespace Quoin.Schema.Tests;

/// <summary>Writes pieces as YAML like authors do, some in block style and some in flow style.</summary>
internal static class YamlText
{
    public static string Of(Piece root, Random random)
    {
        var text = new StringBuilder();
        WriteBlock(text, root, "", random);
        return text.ToString().TrimStart('\n');
    }

    private static void WriteBlock(StringBuilder text, Piece piece, string indent, Random random)
    {
        switch (piece)
        {
            case MappingPiece { Entries.Count: > 0 } mapping when indent.Length < 4 || random.Next(3) > 0:
                foreach (var (key, value) in mapping.Entries)
                {
                    text.Append('\n').Append(indent).Append(key).Append(':');
                    WriteBlock(text, value, indent + "  ", random);
                }

                break;
            case ListPiece { Items.Count: > 0 } list when random.Next(2) > 0:
                foreach (var item in list.Items)
                {
                    text.Append('\n').Append(indent).Append("- ").Append(Flow(item));
                }

                break;
            case ScalarPiece { Scalar.Yaml: "" }:
                break;
            default:
                text.Append(' ').Append(Flow(piece));
                break;
        }

        if (indent.Length == 0)
        {
            text.Append('\n');
        }
    }

    private static string Flow(Piece piece) => piece switch
    {
        MappingPiece mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $" {entry.Key}: {Flow(entry.Value)}"))} }}",
        ListPiece list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        // In flow style, an empty value is not allowed.
        ScalarPiece { Scalar.Yaml: "" } => "null",
        ScalarPiece scalar => scalar.Scalar.Yaml,
        _ => throw new NotSupportedException(),
    };
}
