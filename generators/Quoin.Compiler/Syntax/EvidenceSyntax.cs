using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>What was looked at and what was found.</summary>
internal sealed record OutcomeSyntax(EquatableArray<LocalizedValue> Measure, EquatableArray<LocalizedValue> Result);

/// <summary>Evidence as annotated. What is not given is empty, null or, for the count, -1.</summary>
internal sealed record EvidenceSyntax(
    MarkSyntax Mark,
    int Kind,
    EquatableArray<LocalizedValue> By,
    string? Country,
    EquatableArray<LocalizedValue> Population,
    EquatableArray<LocalizedValue> Intervention,
    int Administrations,
    EquatableArray<int> FollowUp,
    EquatableArray<OutcomeSyntax> Outcomes,
    string? Url,
    string? Doi,
    StandingSyntax Standing);
