using System.Text;

namespace Quoin.Texts;

/// <summary>Converts names to kebab case, in which annotations write words.</summary>
internal static class KebabCase
{
    /// <summary>Converts the name of an enum member: <c>ClinicalTrial</c> to <c>clinical-trial</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    /// <summary>Converts a name in Pascal case.</summary>
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
