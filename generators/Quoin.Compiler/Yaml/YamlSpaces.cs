namespace Quoin.Compiler.Yaml;

/// <summary>What YAML takes for white space within a line.</summary>
internal static class YamlSpaces
{
    /// <summary>The first offset from a given one, up to an end, that is neither a space nor a tab; the end if there is none.</summary>
    public static int Skip(string text, int offset, int end)
    {
        while (offset < end && text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset;
    }
}
