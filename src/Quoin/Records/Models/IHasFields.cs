namespace Quoin;

/// <summary>A mark or an article whose model declares fields: <c>claim is IHasFields&lt;QuoinModel.ObligationClaimFields&gt; { Fields.Deadline: var deadline }</c>.</summary>
/// <typeparam name="TFields">The generated class of the fields.</typeparam>
public interface IHasFields<out TFields>
    where TFields : class
{
    /// <summary>Gets the fields.</summary>
    TFields Fields { get; }
}
