using System.Text.Json.Serialization;

namespace Quoin.Html.Search;

/// <summary>How texts with caveats are written: by the converter of the runtime, and without reflection.</summary>
[JsonSerializable(typeof(CaveatedText))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
