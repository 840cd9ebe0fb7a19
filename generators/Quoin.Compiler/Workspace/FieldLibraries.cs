using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Checks that the libraries exist that the fields of a model refer to.</summary>
internal static class FieldLibraries
{
    /// <summary>Reports what the files of a build name.</summary>
    /// <param name="models">The models.</param>
    /// <param name="libraries">The ids of the libraries that articles can cite, and of annotations that could be libraries.</param>
    /// <param name="hasContent">Whether the build has annotations; a project that has only a model does not know the libraries of those that use it.</param>
    public static EquatableArray<ContentDiagnostic> Check(ModelsInForce models, EquatableArray<string> libraries, bool hasContent)
    {
        if (!hasContent || models.Format.IsDefault)
        {
            return [];
        }

        var bags = new DiagnosticBags();
        var reporter = new ModelReporter(bags);
        foreach (var field in models.Format.Model.Fields)
        {
            if (field.Library.Length > 0 && !libraries.Contains(field.Library))
            {
                reporter.Unknown(field, ModelFields.Declaration.Library.Key, "library", field.Library, libraries);
            }
        }

        return bags.ToArray();
    }
}
