namespace Quoin.Tests.Shared;

/// <summary>A test that needs Node.js, and is skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (NodePackages.IsMissing)
        {
            Skip = "Node.js and npm are not on the path.";
        }
    }
}
