using System.Text.Json.Serialization;
using Quoin.Serialization;

// Which converter writes what. System.Text.Json looks for the attribute on the very type and on no base type, so each
// kind of mark has it: a claim that is known as an object, or as its own type, would otherwise be written property by
// property. An attribute is read by nobody but a serializer; the app does not load System.Text.Json because of it.

namespace Quoin;

[JsonConverter(typeof(AnchorConverter))]
public readonly partial record struct Anchor;

[JsonConverter(typeof(ArticleConverter))]
public sealed partial class Article;

[JsonConverter(typeof(ArticleListConverter))]
public sealed partial class ArticleList;

[JsonConverter(typeof(MarkConverter))]
public sealed partial class Caveat;

[JsonConverter(typeof(MarkConverter))]
public abstract partial class Claim;

[JsonConverter(typeof(CoverageConverter))]
public readonly partial record struct Coverage;

[JsonConverter(typeof(MarkConverter))]
public sealed partial class Evidence;

[JsonConverter(typeof(InterventionConverter))]
public sealed partial record Intervention;

[JsonConverter(typeof(Iso8601DurationConverter))]
public readonly partial record struct Iso8601Duration;

[JsonConverter(typeof(LocalizedTextConverter))]
public sealed partial class LocalizedText;

[JsonConverter(typeof(MarkConverter))]
public abstract partial class Mark;

[JsonConverter(typeof(MarkListConverter))]
public sealed partial class MarkList<T>;

[JsonConverter(typeof(OutcomeConverter))]
public sealed partial record Outcome;

[JsonConverter(typeof(MarkConverter))]
public sealed partial class PlainClaim;

[JsonConverter(typeof(QualifiedConverter))]
public sealed partial class Qualified<T>;

[JsonConverter(typeof(MarkConverter))]
public sealed partial class QualifiedClaim;

[JsonConverter(typeof(QuoteConverter))]
public sealed partial class Quote;

[JsonConverter(typeof(MarkConverter))]
public sealed partial class Section;

[JsonConverter(typeof(SourceConverter))]
public sealed partial class Source;

[JsonConverter(typeof(StandingConverter))]
public sealed partial record Standing;

[JsonConverter(typeof(MarkConverter))]
public sealed partial class Term;
