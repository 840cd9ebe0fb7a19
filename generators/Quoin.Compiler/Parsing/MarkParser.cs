using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads marks.</summary>
internal sealed class MarkParser(FieldReader fields)
{
    /// <summary>Reads a mark of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="reader">Its keys.</param>
    /// <param name="id">Its id.</param>
    public MarkSyntax Mark(MarkKind kind, MappingReader reader, Located<string> id)
    {
        var format = MappingFormat.Get(MarkKindDefinition.Get(kind).Mapping);
        var read = fields.Read(reader, format, id.Value);
        var language = format.Fields.FirstOrDefault(static field => field.Type == FieldType.Language) is { } field ? read.Text(field) : null;
        return new MarkSyntax(id, read.Quotes, language, read);
    }
}
