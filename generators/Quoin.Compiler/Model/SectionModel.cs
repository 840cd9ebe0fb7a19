using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A section.</summary>
internal sealed record SectionModel(MarkModel Mark, bool HasHeading, Span Extent, string Language);
