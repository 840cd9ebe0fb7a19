namespace Quoin.Tool.Usages;

/// <summary>What is known of a value that a method computes.</summary>
internal sealed record KnownValue
{
    /// <summary>A value of which nothing is known.</summary>
    public static readonly KnownValue Other = new();

    /// <summary>A value that was computed in a branch, of which nothing is known.</summary>
    public static readonly KnownValue Lost = new();

    /// <summary>The text that it is; null if it is not known to be one.</summary>
    public string? Text { get; init; }

    /// <summary>The number that it is; null if it is not known to be one.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it is the id of a mark or an article.</summary>
    public bool IsId { get; init; }

    /// <summary>The local variable whose address it is; null if it is none.</summary>
    public int? Address { get; init; }

    /// <summary>The use that gave it, if it is an article or a list.</summary>
    public CodeUse? Content { get; init; }

    /// <summary>Whether nothing else can use this article or list, so that taking something from it is its only use.</summary>
    public bool IsOnlyUse { get; init; }
}
