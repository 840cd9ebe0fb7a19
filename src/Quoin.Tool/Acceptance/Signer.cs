using System.Globalization;
using System.Text;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Tool.KnownFindings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Acceptance;

/// <summary>Who signs an entry, when and why.</summary>
/// <param name="By">Who.</param>
/// <param name="On">The day, by ISO 8601.</param>
/// <param name="Because">Why.</param>
internal sealed record Signer(string By, string On, string Because)
{
    /// <summary>Reads who signs from a request, and otherwise from git and the clock.</summary>
    /// <param name="folder">The folder whose repository says who the user is.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">It is not known who signs, or the reason is none.</exception>
    public static async Task<Signer> OfAsync(string folder, AcceptRequest request, CancellationToken cancellation)
    {
        var because = Whitespace.Collapse(request.Because);
        if (HasHalf(because))
        {
            throw new ToolException("The reason has half of a character, which no file can hold; write it again");
        }

        if (Reason.FaultOfChange(because) is { } fault)
        {
            throw new ToolException($"The reason '{SafeText.Escape(DisplayText.Excerpt(request.Because))}' {fault}; say with --because why the change is right");
        }

        var by = Whitespace.Collapse(request.By ?? await UserAsync(folder, cancellation));
        return by.Length == 0 && request.By is null ? throw new ToolException("Git does not say who you are; set 'git config user.name', or say with --by who accepts")
            : FaultOfName(by) is { } wrong ? throw new ToolException($"{(request.By is null ? "The name that git knows" : "--by")} cannot be '{SafeText.Escape(by)}', which {wrong}; say with --by who accepts, as in --by \"Ann Smith\"")
            : new Signer(by, request.On ?? Today.Local, because);
    }

    /// <summary>What is wrong with a name, as the end of a sentence; null if nothing is. Whoever reads an entry must see who signed it.</summary>
    private static string? FaultOfName(string name)
    {
        if (!name.EnumerateRunes().Any(Rune.IsLetter))
        {
            return "has no letter";
        }

        if (HasHalf(name))
        {
            return "has half of a character";
        }

        // Joiners are letters' own in the names of some scripts.
        return name.EnumerateRunes().Any(static rune => rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            ? "has characters that are not seen" : null;
    }

    private static async Task<string> UserAsync(string folder, CancellationToken cancellation)
    {
        if (InstalledProgram.Find("git") is null)
        {
            return "";
        }

        var git = new GitProgram(folder);
        var (_, name, _) = await git.RunAsync(["config", "user.name"], cancellation);
        var (_, mail, _) = await git.RunAsync(["config", "user.email"], cancellation);
        return (name.Trim(), mail.Trim()) switch
        {
            ("", var only) => only,
            (var only, "") => only,
            var (one, other) => $"{one} <{other}>",
        };
    }

    /// <summary>Whether a text has half of a surrogate pair.</summary>
    private static bool HasHalf(string text) => string.Concat(text.EnumerateRunes()) != text;
}
