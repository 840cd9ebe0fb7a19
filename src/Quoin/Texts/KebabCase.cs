using System.Text;

namespace Quoin.Texts;

/// <summary>Words of a vocabulary as the annotation writes them.</summary>
internal static class KebabCase
{
    /// <summary>The name of an enum's value in kebab case: <c>clinical-trial</c> for <c>ClinicalTrial</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var kebab = new StringBuilder();
        foreach (var character in value.ToString())
        {
            if (char.IsUpper(character) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(character));
        }

        return kebab.ToString();
    }
}
