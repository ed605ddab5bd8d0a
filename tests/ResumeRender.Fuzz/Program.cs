using System.Diagnostics;
using System.Globalization;
using ResumeRender.Fuzz;

// More than the largest good file takes ten times over.
const long MostAllocated = 3_000_000_000;

// Told and not judged: a busy machine is slow, too.
var slow = TimeSpan.FromSeconds(10);

// --executions N or --seconds N, from --start N on; --findings FOLDER; --only N shows one again;
// --kind pdf (and so on) leaves out the numbers whose file is of another kind.
var options = args.Chunk(2)
    .Where(static pair => pair.Length == 2)
    .ToDictionary(static pair => pair[0], static pair => pair[1]);
ulong Number(string name, ulong usual) =>
    options.TryGetValue(name, out var value) ? ulong.Parse(value, CultureInfo.InvariantCulture) : usual;

var seeds = Seed.All;
var kind = options.GetValueOrDefault("--kind");
var folder = options.GetValueOrDefault("--findings", "findings");
var start = Number("--only", Number("--start", 1));
var executions = options.ContainsKey("--only") ? 1 : Number("--executions", ulong.MaxValue);
var patience = TimeSpan.FromSeconds(
    Number("--seconds", options.ContainsKey("--executions") || options.ContainsKey("--only") ? 1_000_000UL : 60UL)
);

var watch = Stopwatch.StartNew();
var found = new HashSet<string>(StringComparer.Ordinal);
Execution? slowest = null, largest = null;
ulong done = 0;
Directory.CreateDirectory(folder);
for (; done < executions && watch.Elapsed < patience; done++)
{
    // A crash of the whole process is found by the number that stands here.
    if (done % 64 == 0)
        File.WriteAllText(Path.Combine(folder, "begun"), (start + done).ToString(CultureInfo.InvariantCulture));
    if (
        kind is not null
        && !Execution.SeedOf(start + done, seeds).Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)
    )
        continue;
    var execution = Execution.Run(start + done, seeds);
    slowest = slowest is null || execution.Time > slowest.Time ? execution : slowest;
    largest = largest is null || execution.Allocated > largest.Allocated ? execution : largest;
    var wrong = execution.Wrong
        ?? (
            execution.Allocated > MostAllocated
                ? FormattableString.Invariant($"took {execution.Allocated / 1_000_000} MB from memory")
                : null
        );
    // One that is asked for is kept in any case.
    if (options.ContainsKey("--only"))
        File.WriteAllBytes(
            Path.Combine(
                folder,
                FormattableString.Invariant($"only-{execution.Number}{Path.GetExtension(execution.Seed.Name)}")
            ),
            execution.Bytes
        );
    // The same failure again is not told again: its first lines are where it is.
    if (wrong is not null && found.Add(string.Join('\n', wrong.Split('\n').Take(3))))
    {
        var file = FormattableString.Invariant($"{execution.Number}{Path.GetExtension(execution.Seed.Name)}");
        File.WriteAllBytes(Path.Combine(folder, file), execution.Bytes);
        Console.WriteLine($"{file} (from {execution.Seed.Name}): {wrong}");
    }

    if (execution.Time > slow)
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"slow: {execution.Number} ({execution.Seed.Name}), {execution.Time.TotalSeconds:0} s"
            )
        );
    if (done % 5_000 == 4_999)
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{done + 1} executions in {watch.Elapsed.TotalSeconds:0} s, {found.Count} findings"
            )
        );
}

Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{done} executions of {seeds.Count} seeds in {watch.Elapsed.TotalSeconds:0} s: {found.Count} findings"
    )
);
if (slowest is not null && largest is not null)
{
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"slowest: {slowest.Number} ({slowest.Seed.Name}), {slowest.Time.TotalSeconds:0.0} s; most memory taken: "
                + $"{largest.Number} ({largest.Seed.Name}), {largest.Allocated / 1_000_000} MB"
        )
    );
}

return found.Count == 0 ? 0 : 1;
