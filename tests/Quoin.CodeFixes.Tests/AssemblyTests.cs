using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.Compiler.Workspace;

namespace Quoin.CodeFixes.Tests;

/// <summary>What a host sees of the assembly before it runs anything.</summary>
public class AssemblyTests
{
    private static readonly Assembly Assembly = typeof(DocumentCodeFix).Assembly;

    public static TheoryData<Type> Fixes => [.. Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DocumentCodeFix)))];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_exported_under_its_name_and_mends_rules_of_CSharp(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        var fix = (CodeFixProvider)Activator.CreateInstance(type)!;

        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(type.Name, export.Name);
        Assert.NotEmpty(fix.FixableDiagnosticIds);
        Assert.Empty(fix.FixableDiagnosticIds.Except(RuleCatalog.Analyzed.Concat(RuleCatalog.Standing).Select(rule => rule.Id)));
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Where(scope => scope <= FixAllScope.Solution));
    }

    // A host has its own version, and would not load another one.
    [Fact]
    public void Nothing_refers_to_the_composition_of_a_host() => Assert.DoesNotContain(
        Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("System.Composition", StringComparison.Ordinal));

    [Fact]
    public void The_floor_of_Roslyn_is_enough() => Assert.All(
        Assembly.GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        reference => Assert.Equal(new Version(4, 8, 0, 0), reference.Version));
}
