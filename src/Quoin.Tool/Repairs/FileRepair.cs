using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Repairs;

/// <summary>
/// Applies the fixes of one file until none is left. Each round applies all fixes that do not overlap; if that makes anything worse, halves of
/// them, down to the fix that is to blame, which is left out. A fix that lets something be read for the first time is applied only with others
/// of its rule, and a fix of YAML that cannot be read by itself: what comes after it is not known before.
/// </summary>
internal sealed class FileRepair
{
    /// <summary>How often a file is built. Each fix that is refused costs two builds or more, and one fix may bring back what another repairs.</summary>
    public const int Budget = 200;

    private readonly string _path;
    private readonly FileDiagnosis _diagnosis;
    private readonly Func<ContentDiagnostic, bool> _isAsked;
    private readonly bool _appliesUnsafe;
    private readonly List<Repair> _applied = [];
    private readonly List<Repair> _refused = [];
    private readonly List<Repair> _refusedEarlier = [];
    private FileState _state;
    private int _builds;
    private bool _isUnfinished;

    private FileRepair(string path, string text, FileDiagnosis diagnosis, Func<ContentDiagnostic, bool> isAsked, bool appliesUnsafe)
    {
        (_path, _diagnosis, _isAsked, _appliesUnsafe) = (path, diagnosis, isAsked, appliesUnsafe);
        _state = diagnosis.Of(path, text);
    }

    /// <summary>Repairs a file in memory.</summary>
    /// <param name="path">The path of an annotation, a policy or a model.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnosis">Builds it.</param>
    /// <param name="isAsked">Whether a diagnostic is to be repaired.</param>
    /// <param name="appliesUnsafe">Whether fixes that change words are applied.</param>
    public static RepairedFile Run(string path, string text, FileDiagnosis diagnosis, Func<ContentDiagnostic, bool> isAsked, bool appliesUnsafe)
    {
        var repair = new FileRepair(path, text, diagnosis, isAsked, appliesUnsafe);
        repair.Run();
        return repair._isUnfinished
            ? new RepairedFile(path, text, repair._state.Text, repair._applied, [.. repair._refused, .. repair._refusedEarlier]) { IsUnfinished = true }
            : new RepairedFile(path, text, repair._state.Text, repair._applied, repair._refused);
    }

    /// <summary>Whether a fix may be applied.</summary>
    public static bool IsAllowed(ContentFix fix, bool appliesUnsafe) => fix.Safety == FixSafety.Safe || (fix.Safety == FixSafety.Unsafe && appliesUnsafe);

    private void Run()
    {
        while (!_isUnfinished)
        {
            // What is wrong with a refused fix may be repaired by the others, so it is tried again when they are applied.
            var applied = _applied.Count;
            ApplyOpen();
            if (_refused.Count == 0 || _applied.Count == applied)
            {
                return;
            }

            _refusedEarlier.AddRange(_refused);
            _refused.Clear();
        }
    }

    private void ApplyOpen()
    {
        while (!_isUnfinished && Open() is { Count: > 0 } open)
        {
            if (open.Find(Objection.Reveals) is not { Diagnostic.Rule: var rule } revealing)
            {
                Apply(Apart(open), isHalfEnough: false);
            }
            else
            {
                // What a fix is for the next key, for example, depends on the keys that are there.
                Apply(rule == Rules.InvalidYaml ? [revealing] : Apart(open.FindAll(repair => repair.Diagnostic.Rule == rule)), isHalfEnough: true);
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

    /// <param name="repairs">Fixes that do not overlap, in file order.</param>
    /// <param name="isHalfEnough">Whether the rest waits for the next round if only some of them can be applied.</param>
    private void Apply(List<Repair> repairs, bool isHalfEnough)
    {
        if (_builds == Budget)
        {
            _isUnfinished = true;
            return;
        }

        _builds++;
        var after = _diagnosis.Of(_path, ContentEdits.Apply(_state.Text, repairs.Select(static repair => new ContentEdit(repair.Fix.Start, repair.Fix.Length, repair.Fix.NewText))));
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
            Apply(repairs[..half], isHalfEnough);
            if (!isHalfEnough)
            {
                var growth = _state.Text.Length - length;
                Apply(repairs[half..].ConvertAll(repair => repair.MovedBy(growth)), isHalfEnough);
            }
        }
    }

    private void Accept(List<Repair> repairs, FileState after)
    {
        Move(_applied, repairs);
        Move(_refused, repairs);
        Move(_refusedEarlier, repairs);
        var growth = 0;
        foreach (var repair in repairs)
        {
            _applied.Add(repair.MovedBy(growth));
            growth += repair.Growth;
        }

        _state = after;
    }

    /// <summary>Moves places that are after edits.</summary>
    /// <param name="moved">The places, in any order.</param>
    /// <param name="edits">The edits, in file order.</param>
    private static void Move(List<Repair> moved, List<Repair> edits)
    {
        var growths = new int[edits.Count + 1];
        for (var i = 0; i < edits.Count; i++)
        {
            growths[i + 1] = growths[i] + edits[i].Growth;
        }

        for (var i = 0; i < moved.Count; i++)
        {
            moved[i] = moved[i].MovedBy(growths[CountUpTo(moved[i].Fix.Start)]);
        }

        int CountUpTo(int place)
        {
            var (low, high) = (0, edits.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = edits[middle].End <= place ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
