using System;
using System.Linq;
using ContentLint.Fuzzing;

namespace ContentLint.Cli.Tests;

/// <summary>A short run of the fuzzer; the long ones are made by hand.</summary>
public class FuzzingTests
{
    private const int Inputs = 6000;
    private const ulong Seed = 7;

    [Fact]
    public void WhatMustHoldHoldsForMadeUpInputs()
    {
        var fuzzer = new Fuzzer(Seed);
        var failures = fuzzer.Run(1, Inputs, TimeSpan.FromMinutes(5), Environment.ProcessorCount);
        Assert.True(failures.Count == 0, "Mend what these inputs break; each can be run alone by: dotnet run -c Release --project tests/ContentLint.Fuzzing -- "
            + string.Join("\n", failures.Select(f => $"--seed {Seed} --from {f.Number} --inputs 1: {f.Trouble}")));
    }
}
