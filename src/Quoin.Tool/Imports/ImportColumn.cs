using Quoin.Compiler.Format;

namespace Quoin.Tool.Imports;

/// <summary>A column and what its cells mean.</summary>
/// <param name="Index">Its index in the table.</param>
/// <param name="Header">Its name in the table.</param>
/// <param name="Key">The key of the format that it gives, or one of the names in this class.</param>
/// <param name="Language">The language of its texts; null for that of the article.</param>
internal sealed record ImportColumn(int Index, string Header, string Key, string? Language)
{
    /// <summary>The source of a row.</summary>
    public const string Source = "source";

    /// <summary>What a row becomes: a claim, a caveat, evidence, a term or an aside.</summary>
    public const string Mark = "mark";

    /// <summary>The id of the mark.</summary>
    public const string Id = "id";

    /// <summary>Whether it is the author's own key.</summary>
    public bool IsOwn => MappingFormat.IsOwn(Key);
}
