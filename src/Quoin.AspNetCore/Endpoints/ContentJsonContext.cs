using System.Text.Json.Serialization;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>How content is written: by the converters of the runtime, and without reflection.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(CaveatedText))]
internal sealed partial class ContentJsonContext : JsonSerializerContext;
