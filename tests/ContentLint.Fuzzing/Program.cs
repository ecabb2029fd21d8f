using System;
using System.CommandLine;
using System.IO;
using ContentLint.Fuzzing;

var inputs = new Option<long>("--inputs") { Description = "How many inputs to run.", DefaultValueFactory = _ => 100_000 };
var from = new Option<long>("--from") { Description = "The number of the first one.", DefaultValueFactory = _ => 1 };
var seed = new Option<ulong>("--seed") { Description = "Another seed makes other inputs.", DefaultValueFactory = _ => 1 };
var minutes = new Option<double>("--minutes") { Description = "Stop after this time.", DefaultValueFactory = _ => 24 * 60 };
var jobs = new Option<int>("--jobs") { Description = "How many inputs run at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
var show = new Option<string>("--write") { Description = "Write the input with the number of --from to this file instead of running it." };
var command = new RootCommand("Runs made-up inputs through all readers, rules and fixes and looks whether what must hold does.") { inputs, from, seed, minutes, jobs, show };
command.SetAction(parsed =>
{
    ulong chosen = parsed.GetValue(seed);
    if (parsed.GetValue(show) is { } file)
    {
        var input = FuzzInput.Make(chosen, parsed.GetValue(from));
        File.WriteAllBytes(file, input.Bytes);
        Console.WriteLine($"{input.Kind} {input.Format}, {input.Bytes.Length} bytes");
        return 0;
    }

    var fuzzer = new Fuzzer(chosen);
    var failures = fuzzer.Run(parsed.GetValue(from), parsed.GetValue(inputs), TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(jobs));
    foreach (var failure in failures) Console.WriteLine($"--seed {chosen} --from {failure.Number} --inputs 1: {failure.Trouble}");
    Console.WriteLine($"{fuzzer.Done} inputs, {failures.Count} failures");

    // A thread that hangs would keep the process alive.
    Environment.Exit(failures.Count == 0 ? 0 : 1);
    return 0;
});
return command.Parse(args).Invoke();
