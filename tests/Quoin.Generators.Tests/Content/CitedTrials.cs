using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>A library in an assembly of its own, and an article of another project that cites it.</summary>
internal static class CitedTrials
{
    public const string LibraryPath = "/repository/library/content/trials.quoin.yaml";

    public const string ArticlePath = "/repository/app/content/mint.quoin.yaml";

    public static readonly Project Library = new Project { Properties = new Project().Properties.SetItem("QuoinNamespace", "Library") }
        .With(LibraryPath, """
            quoin: 1
            library: trials
            title: Trials
            language: en
            terms:
              craving: { label: craving }
            evidence:
              exeter: { kind: randomized-controlled-trial, doi: 10.1000/182 }
              leeds: { kind: randomized-controlled-trial, citation: "Leeds trial, 2023" }
              york: { kind: cohort, citation: "York cohort, 2022" }
            caveats:
              ask-first:
                kind: precondition
                statement: { en: Ask your doctor first., uk: Спершу запитайте лікаря. }
                applies-to: { kind: efficacy }

            """);

    public static readonly Project Article = new Project()
        .With("/repository/app/content/mint.txt", "Mint may calm people. Mint is green.\n")
        .With(ArticlePath, """
            quoin: 1
            article: mint
            title: Mint
            language: en
            source: mint.txt
            claims:
              calms: { kind: efficacy, certainty: possible, quote: "Mint may calm people", evidence: [trials/exeter], about: [trials/craving] }
              is-green: { kind: background, certainty: supported, quote: "Mint is green", evidence: [trials/leeds] }

            """);

    /// <summary>The article's project with a reference to a library.</summary>
    /// <param name="library">The library's project.</param>
    /// <param name="isOpen">Whether it is open in the same editor.</param>
    public static Project Citing(Project library, bool isOpen) => Article with { Libraries = [Reference(library, isOpen)] };

    /// <summary>A reference to a library.</summary>
    public static MetadataReference Reference(Project library, bool isOpen = false) => Assemblies.Reference(library, "Library", isOpen);

    /// <summary>The library with the evidence that the article cites retracted.</summary>
    public static Project Retracted => Library.Edit(LibraryPath, "doi: 10.1000/182 }", "doi: 10.1000/182, status: retracted, because: The data was invented., on: 2026-03-01 }");
}
