using System.Text.Json.Serialization;
using Quoin.Output.Json;

// System.Text.Json reads this attribute from the type itself and not from base types. So every kind of mark has it; otherwise, a
// claim that is serialized as an object, or as its own type, would be written property by property. The attribute costs apps
// nothing: only serializers read it, and System.Text.Json is not loaded because of it.

namespace Quoin;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Anchor;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class Article;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Article<TFields>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ArticleList;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class Caveat;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Caveat<TFields>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class CaveatedText;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Citation;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public abstract partial class Claim;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class ContentModel;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Coverage;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class Evidence;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Evidence<TFields>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class FieldDefinition;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class FieldValue;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Intervention;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Iso3166Code;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Iso8601Date;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Iso8601Duration;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class KindDefinition;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class LocalizedText;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public abstract partial class Mark;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class MarkList<T>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Money;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Outcome;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public readonly partial record struct Quantity;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class PlainClaim;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class PlainClaim<TFields>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Qualified<T>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class QualifiedClaim;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class QualifiedClaim<TFields>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Quote;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Review;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Section;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Source;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial record Standing;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class Term;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public sealed partial class Term<TFields>;

[JsonConverter(typeof(ContentJsonConverterFactory))]
public partial class WordDefinition;
