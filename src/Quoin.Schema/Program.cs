using Quoin.Schema;

// The tool runs from its own bin folder; the schemas stand beside the format that they follow.
var root = new DirectoryInfo(AppContext.BaseDirectory);
while (root is not null && !Directory.Exists(Path.Combine(root.FullName, SchemaFile.Folder)))
{
    root = root.Parent;
}

if (root is null)
{
    Console.Error.WriteLine($"No folder '{SchemaFile.Folder}' stands above '{AppContext.BaseDirectory}'; run this inside of the repository.");
    return 1;
}

foreach (var schema in SchemaFile.All)
{
    File.WriteAllText(Path.Combine(root.FullName, schema.Path), schema.Text);
    Console.WriteLine(schema.Path);
}

return 0;
