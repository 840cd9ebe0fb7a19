using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Build.Framework;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.JsonSchema;

namespace Quoin.Build;

/// <summary>
/// Writes the JSON Schemas of annotations and policies, with the words of the models in force, for editors. It never fails a build: while a model has
/// errors, which the compiler reports, the last schemas stay.
/// </summary>
public sealed class WriteSchemas : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The models of the project.</summary>
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>The assemblies that may have models.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The folder to write to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The file that says whether a model is in force: <c>true</c> or <c>false</c>. It is written last, so that what failed is tried again.</summary>
    [Required]
    public string Result { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            File.WriteAllText(Result, Write() ? "true" : "false");
        }
        catch (Exception exception)
        {
            BuildEngine?.LogMessageEvent(new BuildMessageEventArgs($"The schemas for the models were not written: {exception}", "", nameof(WriteSchemas), MessageImportance.Low));
        }

        return true;
    }

    /// <summary>Writes the schemas. Returns whether a model is in force.</summary>
    private bool Write()
    {
        var assemblies = References.Select(Read).OfType<AssemblyManifest>().Where(static assembly => assembly.Models.Count > 0).ToEquatableArray();
        if (Models.Length == 0 && assemblies.Count == 0)
        {
            return false;
        }

        var files = Models.Select(static model => model.GetMetadata("FullPath")).Where(File.Exists).Select(static path => new ContentFile(path.Replace('\\', '/'), File.ReadAllText(path)));
        var models = BuildSteps.ModelsOf(ContentProject.Create(files) with { References = assemblies });
        if (!models.Errors.Any())
        {
            foreach (var schema in new[] { SchemaFile.OfAnnotations(models.Format), SchemaFile.OfPolicies(models.Format) })
            {
                File.WriteAllText(Path.Combine(Folder, schema.Name), schema.Text);
            }
        }

        return true;
    }

    /// <summary>Reads the content of an assembly; null if it has none. The compiler reports what is no assembly.</summary>
    private static AssemblyManifest? Read(ITaskItem reference)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(reference.GetMetadata("FullPath")));
            var aliases = reference.GetMetadata("Aliases");
            return file.HasMetadata && AssemblyReader.Read(file.GetMetadataReader()) is { } manifest
                ? manifest with { IsAliased = aliases.Length > 0 && !aliases.Split(',').Any(static alias => alias.Trim() == "global") }
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }
}
