namespace Quoin.AspNetCore.Endpoints;

/// <summary>The JSON Schema of the responses.</summary>
internal static class ResponseSchema
{
    private const string Name = "Quoin.AspNetCore.responses.schema.json";

    /// <summary>The schema as it is sent.</summary>
    public static Answer Answer { get; } = new(Read(), "");

    private static byte[] Read()
    {
        using var stream = typeof(ResponseSchema).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The assembly has no '{Name}'.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
