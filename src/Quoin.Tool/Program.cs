using Quoin.Tool.Commands;
using Quoin.Tool.Terminal;

ToolSession session;
try
{
    session = ToolSession.Create();
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine("quoin: The current folder does not exist or cannot be read; change to another one");
    return ExitCode.Failed;
}

return await CommandLine.RunAsync(session, args);
