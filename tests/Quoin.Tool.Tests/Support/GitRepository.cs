namespace Quoin.Tool.Tests.Support;

/// <summary>Runs git in a workplace, without the settings of the user.</summary>
internal static class GitRepository
{
    /// <summary>Creates a repository in a workplace, with a commit of all that is there on the branch <c>main</c>.</summary>
    public static void Create(Workplace place)
    {
        Run(place, "init", "-q", "-b", "main");
        Commit(place);
    }

    /// <summary>Commits all that is in the workplace.</summary>
    public static void Commit(Workplace place)
    {
        Run(place, "add", "-A", ".");
        Run(place, "commit", "-qm", "change");
    }

    /// <summary>Runs git, and returns what it writes.</summary>
    public static string Run(Workplace place, params string[] arguments) => Command.RunIn(
        place.Root,
        [KeyValuePair.Create("GIT_CONFIG_GLOBAL", place.PathOf("none")), KeyValuePair.Create("GIT_CONFIG_NOSYSTEM", "1")],
        "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", .. arguments]).Succeeded;
}
