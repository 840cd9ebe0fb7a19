namespace Quoin.Compiler.Diagnostics;

/// <summary>The kinds of fixes: what all fixes of one sort have in common, and what is applied together.</summary>
internal static class FixKinds
{
    /// <summary>The words of a quote that drifted become those of the source.</summary>
    public const string NearestText = nameof(NearestText);

    /// <summary>The words of a quote are set as the source sets them.</summary>
    public const string Typography = nameof(Typography);

    /// <summary>A word becomes the one that was probably meant.</summary>
    public const string NearestWord = nameof(NearestWord);

    /// <summary>An id takes the form of one.</summary>
    public const string KebabCase = nameof(KebabCase);

    /// <summary>The second of two equal items of a list is removed.</summary>
    public const string RemoveItem = nameof(RemoveItem);

    /// <summary>A sentence becomes an aside.</summary>
    public const string AddAside = nameof(AddAside);

    /// <summary>A sentence becomes a claim, a draft whose kind and certainty are still to be chosen.</summary>
    public const string AddClaim = nameof(AddClaim);
}
