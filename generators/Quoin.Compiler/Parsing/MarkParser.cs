using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads marks.</summary>
internal sealed class MarkParser(FieldReader fields)
{
    /// <summary>Reads a mark of a kind.</summary>
    /// <param name="reader">Its keys.</param>
    /// <param name="id">Its id.</param>
    public MarkSyntax Mark(MappingReader reader, Located<string> id)
    {
        var read = fields.Read(reader, id.Value);
        var language = reader.Format.Language is { } field ? read.Text(field) : null;
        return new MarkSyntax(id, read.Quotes, language, read) { Source = reader.Format.Source is { } source ? read.Text(source) : null };
    }
}
