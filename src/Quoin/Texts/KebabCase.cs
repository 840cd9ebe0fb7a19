using System.Text;

namespace Quoin.Texts;

/// <summary>Words of a vocabulary as the annotation writes them.</summary>
internal static class KebabCase
{
    /// <summary>The name of an enum's value in kebab case: <c>clinical-trial</c> for <c>ClinicalTrial</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    /// <summary>A name in Pascal case in kebab case.</summary>
    public static string Of(string name)
    {
        var kebab = new StringBuilder();
        foreach (var character in name)
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
