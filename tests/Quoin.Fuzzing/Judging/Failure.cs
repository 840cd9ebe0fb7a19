using Quoin.Compiler.Workspace;

namespace Quoin.Fuzzing;

/// <summary>A broken promise.</summary>
/// <param name="Kind">A short description, which is the same for the same fault.</param>
/// <param name="Detail">What happened.</param>
internal sealed record Fault(string Kind, string Detail);

/// <summary>A case with a broken promise.</summary>
/// <param name="Seed">The case's seed.</param>
/// <param name="Fault">The fault.</param>
/// <param name="Files">Files that show the fault.</param>
/// <param name="Judge">The check that finds it.</param>
internal sealed record Failure(int Seed, Fault Fault, IReadOnlyList<ContentFile> Files, Func<IReadOnlyList<ContentFile>, Fault?> Judge)
{
    /// <summary>Returns the failure with the smallest files that show it.</summary>
    public Failure Minimize() => Fault.Kind == ContentJudge.Hang ? this : this with { Files = Minimizer.Minimize(Files, files => Judge(files)?.Kind == Fault.Kind) };

    /// <summary>The failure as text, with the command that repeats it.</summary>
    public string Describe() => string.Join("\n",
        [
            $"Seed {Seed}: {Fault.Kind}", Fault.Detail,
            .. Files.Select(file => $"--- {file.Path} ({file.Text?.Length} characters)\n{Visible(file.Text ?? "(cannot be read)")}"),
            $"To repeat: dotnet run -c Release --project tests/Quoin.Fuzzing -- --seed {Seed} --cases 1",
        ]);

    /// <summary>A text with all of its characters visible.</summary>
    private static string Visible(string text) => string.Concat(text.Select(character => character is '\n' or (>= ' ' and <= '~') ? $"{character}" : $"\\u{(int)character:X4}"));
}
