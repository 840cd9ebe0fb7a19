using Quoin.Schema;

// The tool runs from its bin folder; the schemas are in the folder of the compiler, whose format they describe.
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

foreach (var schema in SchemaFile.All)
{
    File.WriteAllText(Path.Combine(root.FullName, schema.Path), schema.Text);
    Console.WriteLine(schema.Path);
}

return 0;
