using System.CommandLine;
using Quoin.Tool.KnownFindings;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>The options that say which findings are known, and not reported.</summary>
internal sealed class KnownFindingsOptions
{
    private readonly Option<bool> _onlyNew = new("--only-new") { Description = "Report only what is new since the revision of --since: findings that it does not have, and those in marks that were edited since." };

    private readonly Option<string> _since = new("--since") { Description = "A branch, tag or commit of git to compare with; implies --only-new.", HelpName = "revision" };

    private readonly Option<string> _baseline = new("--baseline") { Description = "A file of findings that are not reported, such as quoin.findings.json. Errors are reported anyway, because a build fails on them.", HelpName = "file" };

    private readonly Option<bool> _write = new("--write-baseline") { Description = "Write all findings of this check to the baseline, except errors." };

    private readonly Option<bool> _prune = new("--prune-baseline") { Description = "Remove what is fixed from the baseline." };

    /// <summary>Adds the options to a command.</summary>
    public KnownFindingsOptions AddTo(Command command)
    {
        command.Add(_onlyNew);
        command.Add(_since);
        command.Add(_baseline);
        command.Add(_write);
        command.Add(_prune);
        return this;
    }

    /// <summary>What a command line says.</summary>
    /// <exception cref="ToolException">An option needs another one.</exception>
    public FindingFilter Read(ParseResult result)
    {
        var (revision, file) = (result.GetValue(_since), result.GetValue(_baseline));
        var (writes, prunes) = (result.GetValue(_write), result.GetValue(_prune));
        return result.GetValue(_onlyNew) && revision is null ? throw new ToolException("--only-new needs a revision to compare with, as in --only-new --since main")
            : revision is { Length: 0 } ? throw new ToolException("--since needs a revision, as in --since main")
            : (writes || prunes) && file is null ? throw new ToolException($"{(writes ? "--write-baseline" : "--prune-baseline")} needs the file, as in --baseline quoin.findings.json")
            : file is { Length: 0 } ? throw new ToolException("--baseline needs a file, as in --baseline quoin.findings.json")
            : writes && prunes ? throw new ToolException("--write-baseline writes only what there is, so leave --prune-baseline out")
            : new FindingFilter(revision, file, writes ? BaselineUse.Write : prunes ? BaselineUse.Prune : BaselineUse.Read);
    }
}
