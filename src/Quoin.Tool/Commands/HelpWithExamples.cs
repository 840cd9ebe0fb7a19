using System.CommandLine;
using System.CommandLine.Invocation;

namespace Quoin.Tool.Commands;

/// <summary>Writes the help of a command, then its examples.</summary>
/// <param name="help">Writes the help without examples.</param>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand { Examples: var examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (var (line, meaning) in examples)
            {
                output.Write($"  {line}\n      {meaning}\n");
            }

            output.Write('\n');
        }

        return code;
    }
}
