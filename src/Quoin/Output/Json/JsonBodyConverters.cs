using System.Text.Json.Serialization;
using Quoin.Output.Json;

// Without the attribute, the parts of a body would be written property by property, with the text of claims apart from their caveats.

namespace Quoin;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public abstract partial class Block;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class CodeBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class DefinitionBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class DefinitionListBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class DefinitionTermBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class FootnoteBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class HeadingBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Image;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Link;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ListBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ListItemBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ParagraphBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class QuoteBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Run;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class TableBlock;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class TableCell;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class TableRow;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct TextSpan;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ThematicBreakBlock;
