using Quoin.JsonSchema;
using Quoin.Schema;

// The tool runs from its own bin folder, and the files that it writes lie elsewhere in the repository.
var root = new DirectoryInfo(AppContext.BaseDirectory);
while (root is not null && !Directory.Exists(Path.Combine(root.FullName, SchemaFile.Folder)))
{
    root = root.Parent;
}

if (root is null)
{
    Console.Error.WriteLine($"There is no folder '{SchemaFile.Folder}' above '{AppContext.BaseDirectory}'; run this inside the repository.");
    return 1;
}

foreach (var file in WrittenFile.All(root.FullName))
{
    File.WriteAllText(Path.Combine(root.FullName, file.Path), file.Text);
    Console.WriteLine(file.Path);
}

return 0;
