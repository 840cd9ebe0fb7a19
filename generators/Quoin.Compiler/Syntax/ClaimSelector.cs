using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>Selects the claims that a rule of a policy applies to: a claim must meet every condition, and any one value of a condition. Empty conditions are ignored.</summary>
internal sealed record ClaimSelector
{
    /// <summary>Selects every claim.</summary>
    public static readonly ClaimSelector All = new();

    /// <summary>Claims of one of these kinds, by the numbers of the words.</summary>
    public EquatableArray<int> Kinds { get; init; } = [];

    /// <summary>Claims of one of these certainties, by the numbers of the words.</summary>
    public EquatableArray<int> Certainties { get; init; } = [];

    /// <summary>Claims of one of these statuses, by the numbers of the words.</summary>
    public EquatableArray<int> Statuses { get; init; } = [];

    /// <summary>Claims in one of these sections, by id.</summary>
    public EquatableArray<string> Sections { get; init; } = [];

    /// <summary>Claims about one of these terms: an id, or a library's id, a slash and an id.</summary>
    public EquatableArray<string> About { get; init; } = [];

    /// <summary>Claims of these articles: ids, and beginnings of ids with an asterisk.</summary>
    public EquatableArray<string> Articles { get; init; } = [];

    /// <summary>Claims of articles in one of these languages.</summary>
    public EquatableArray<string> Languages { get; init; } = [];

    /// <summary>Claims of articles for one of these markets.</summary>
    public EquatableArray<string> Markets { get; init; } = [];
}
