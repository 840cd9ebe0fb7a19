using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A piece of evidence. What is not given is empty, null or, for the count, -1.</summary>
internal sealed record EvidenceModel
{
    /// <summary>The mark.</summary>
    public required MarkModel Mark { get; init; }

    /// <summary>The place of the word in <see cref="Vocabulary.EvidenceKind"/>.</summary>
    public required int Kind { get; init; }

    /// <summary>How it stands.</summary>
    public required StandingModel Standing { get; init; }

    /// <summary>Who stands behind it.</summary>
    public required EquatableArray<TextModel> By { get; init; }

    /// <summary>The country.</summary>
    public required string? Country { get; init; }

    /// <summary>Who was studied.</summary>
    public required EquatableArray<TextModel> Population { get; init; }

    /// <summary>What was done.</summary>
    public required EquatableArray<TextModel> Intervention { get; init; }

    /// <summary>How many times.</summary>
    public required int Administrations { get; init; }

    /// <summary>Years to seconds; empty where not given.</summary>
    public required EquatableArray<int> FollowUp { get; init; }

    /// <summary>What was found.</summary>
    public required EquatableArray<OutcomeModel> Outcomes { get; init; }

    /// <summary>Where it can be read.</summary>
    public required string? Url { get; init; }

    /// <summary>Its DOI.</summary>
    public required string? Doi { get; init; }
}

/// <summary>What was looked at and what was found.</summary>
internal sealed record OutcomeModel(EquatableArray<TextModel> Measure, EquatableArray<TextModel> Result);
