using Quoin.Tool.Commands;
using Quoin.Tool.Terminal;

return await CommandLine.RunAsync(ToolSession.Create(), args);
