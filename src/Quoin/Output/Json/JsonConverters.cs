using System.Text.Json.Serialization;
using Quoin.Output.Json;

// System.Text.Json looks for the attribute on the very type and on no base type, so each
// kind of mark has it: a claim that is known as an object, or as its own type, would otherwise be written property by
// property. An attribute is read by nobody but a serializer; the app does not load System.Text.Json because of it.

namespace Quoin;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Anchor;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Article;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ArticleList;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Caveat;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public abstract partial class Claim;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Coverage;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Evidence;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Intervention;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Iso8601Date;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Iso8601Duration;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class LocalizedText;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public abstract partial class Mark;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class MarkList<T>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Outcome;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class PlainClaim;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Qualified<T>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class QualifiedClaim;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Quote;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Section;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Source;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Standing;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Term;
