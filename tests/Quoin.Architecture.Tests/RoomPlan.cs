namespace Quoin.Architecture.Tests;

/// <summary>The rooms of a project: its folders, each with the namespace of its name.</summary>
/// <param name="Project">The project's folder, relative to the repository.</param>
/// <param name="Namespace">The namespace of the files that are in no folder; the name of a folder is appended to it.</param>
/// <param name="Rooms">The folders from the lowest floor up; a room uses only those before it. "" is the project's own folder.</param>
internal sealed record RoomPlan(string Project, string Namespace, IReadOnlyList<string> Rooms)
{
    /// <summary>The number of rooms, from the lowest, that all others may use; the others do not use each other, because each is for one rule.</summary>
    public int CommonRooms { get; init; } = int.MaxValue;

    /// <summary>The symbols that the project is compiled with.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>The rooms whose public types are in the project's own namespace, so that users need only one using directive.</summary>
    public IReadOnlyList<string> PublicRooms { get; init; } = [];

    /// <summary>The room of a file. A folder within a room only sorts its files, and has the room's namespace.</summary>
    /// <param name="path">The path, relative to the project, with forward slashes.</param>
    public static string RoomOf(string path) => path.IndexOf('/') is var end and >= 0 ? path[..end] : "";

    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var end and >= 0 ? path[..end] : "";

    /// <summary>The namespace of a room.</summary>
    public string NamespaceOf(string room) => room.Length == 0 ? Namespace : $"{Namespace}.{room.Replace('/', '.')}";

    /// <summary>Whether a room may use another.</summary>
    public bool Allows(string user, string used) =>
        user == used || (Floor(used) is var floor and >= 0 && floor < Floor(user) && floor < CommonRooms);

    private int Floor(string room) => Rooms.ToList().IndexOf(room);
}
