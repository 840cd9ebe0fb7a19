namespace Quoin.Tool.Usages;

/// <summary>
/// A place that takes an article or a list. If all that is done with it is to take something from it that is known, it is a use of that, and
/// not of all that it contains.
/// </summary>
/// <param name="number">Its number, in the order in which they were found.</param>
/// <param name="use">The use of all that it contains.</param>
internal sealed class Opening(int number, CodeUse use) : IEquatable<Opening>
{
    private bool _isNarrowed;
    private bool _isEscaped;

    /// <summary>Its number, in the order in which they were found.</summary>
    public int Number => number;

    /// <summary>The use of all that it contains.</summary>
    public CodeUse Use => use;

    /// <summary>Whether it is a use of all that it contains.</summary>
    public bool IsUse => _isEscaped || !_isNarrowed;

    /// <summary>Notes that something known was taken from it.</summary>
    public void Narrow() => _isNarrowed = true;

    /// <summary>Notes that it was given to something else.</summary>
    public void Escape() => _isEscaped = true;

    /// <inheritdoc/>
    public bool Equals(Opening? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => number;
}
