using System.Text;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Repairs;

/// <summary>
/// Applies the fixes of one file until none is left. Each round applies all fixes that do not overlap; if that makes anything worse, halves of
/// them, down to the fix that is to blame, which is left out.
/// </summary>
internal sealed class FileRepair
{
    /// <summary>The maximum number of rounds, in case one fix brings back what another repairs.</summary>
    private const int Rounds = 32;

    private readonly string _path;
    private readonly FileDiagnosis _diagnosis;
    private readonly Func<ContentDiagnostic, bool> _isAsked;
    private readonly bool _appliesUnsafe;
    private readonly List<Repair> _applied = [];
    private readonly List<Repair> _refused = [];
    private FileState _state;

    private FileRepair(string path, string text, FileDiagnosis diagnosis, Func<ContentDiagnostic, bool> isAsked, bool appliesUnsafe)
    {
        (_path, _diagnosis, _isAsked, _appliesUnsafe) = (path, diagnosis, isAsked, appliesUnsafe);
        _state = diagnosis.Of(path, text);
    }

    /// <summary>Repairs a file in memory.</summary>
    /// <param name="path">The path of an annotation or a policy.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnosis">Builds it.</param>
    /// <param name="isAsked">Whether a diagnostic is to be repaired.</param>
    /// <param name="appliesUnsafe">Whether fixes that change words are applied.</param>
    public static RepairedFile Run(string path, string text, FileDiagnosis diagnosis, Func<ContentDiagnostic, bool> isAsked, bool appliesUnsafe)
    {
        var repair = new FileRepair(path, text, diagnosis, isAsked, appliesUnsafe);
        repair.Run();
        return new RepairedFile(path, text, repair._state.Text, repair._applied, repair._refused);
    }

    /// <summary>Whether a fix may be applied.</summary>
    public static bool IsAllowed(ContentFix fix, bool appliesUnsafe) => fix.Safety == FixSafety.Safe || (fix.Safety == FixSafety.Unsafe && appliesUnsafe);

    private void Run()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var open = Open();
            if (open.Count == 0)
            {
                return;
            }

            var applied = _applied.Count;
            Apply(open.Find(Objection.Reveals) is { } revealing ? [revealing] : Apart(open));
            if (_applied.Count > applied)
            {
                // What was wrong with a fix may be repaired now.
                _refused.RemoveAll(static repair => repair.Objection is not null);
            }
        }
    }

    /// <summary>The fixes that are left to apply, in file order: of each diagnostic, the first that is allowed.</summary>
    private List<Repair> Open() =>
        [.. _state.Diagnostics
            .Where(_isAsked)
            .Select(diagnostic => (Diagnostic: diagnostic, Fix: diagnostic.Fixes.FirstOrDefault(IsOpen)))
            .Where(static pair => pair.Fix is not null)
            .OrderBy(static pair => pair.Fix!.Start).ThenBy(static pair => pair.Fix!.Length)
            .Select(pair => new Repair(pair.Diagnostic, pair.Fix!) { Before = _state.Text.Substring(pair.Fix!.Start, pair.Fix.Length) })];

    private bool IsOpen(ContentFix fix) => fix.Path == _path && IsAllowed(fix, _appliesUnsafe) && ContentEdits.Fits(fix, _state.Text.Length)
        && !_refused.Exists(refused => refused.IsEdit(fix));

    /// <summary>The fixes without those that overlap an earlier one, which have their turn in the next round.</summary>
    private static List<Repair> Apart(List<Repair> repairs)
    {
        var apart = new List<Repair>();
        foreach (var repair in repairs)
        {
            if (apart is not [.., var last] || (repair.Fix.Start >= last.End && repair.Fix.Start > last.Fix.Start))
            {
                apart.Add(repair);
            }
        }

        return apart;
    }

    private void Apply(List<Repair> repairs)
    {
        var after = _diagnosis.Of(_path, Edited(repairs));
        if (Objection.Find(_state, after, repairs) is not { } objection)
        {
            Accept(repairs, after);
        }
        else if (repairs.Count == 1)
        {
            _refused.Add(repairs[0] with { Objection = objection });
        }
        else
        {
            var half = repairs.Count / 2;
            var length = _state.Text.Length;
            Apply(repairs[..half]);
            var growth = _state.Text.Length - length;
            Apply(repairs[half..].ConvertAll(repair => repair.MovedBy(growth)));
        }
    }

    private string Edited(List<Repair> repairs)
    {
        var (edited, start) = (new StringBuilder(), 0);
        foreach (var repair in repairs)
        {
            edited.Append(_state.Text, start, repair.Fix.Start - start).Append(repair.Fix.NewText);
            start = repair.End;
        }

        return edited.Append(_state.Text, start, _state.Text.Length - start).ToString();
    }

    private void Accept(List<Repair> repairs, FileState after)
    {
        Move(_applied, repairs);
        Move(_refused, repairs);
        var growth = 0;
        foreach (var repair in repairs)
        {
            _applied.Add(repair.MovedBy(growth));
            growth += repair.Growth;
        }

        _state = after;
    }

    /// <summary>Moves places that are after edits.</summary>
    private static void Move(List<Repair> moved, List<Repair> edits)
    {
        for (var i = 0; i < moved.Count; i++)
        {
            var place = moved[i].Fix.Start;
            moved[i] = moved[i].MovedBy(edits.Where(edit => edit.End <= place).Sum(static edit => edit.Growth));
        }
    }
}
