using Microsoft.CodeAnalysis;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Pipeline;

/// <summary>Reads the files of a build.</summary>
internal static class AdditionalFiles
{
    /// <summary>The text of a file; of one that is too long the length alone, without a copy.</summary>
    public static FileText Read(AdditionalText file, int limit, CancellationToken cancellation)
    {
        // The compiler hands over one file after the other without asking.
        cancellation.ThrowIfCancellationRequested();
        return file.GetText(cancellation) switch
        {
            null => default,
            { Length: var length } when length > limit => new FileText(null, length),
            var text => FileText.Of(text.ToString()),
        };
    }
}
