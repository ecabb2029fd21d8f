using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ContentLint.Cli.Running;

/// <summary>Works on the records of a stream on several threads and hands them on in their order, a batch in memory at a time.</summary>
internal static class RecordBatches
{
    private const int RecordsPerJob = 8;
    private const int CharactersPerBatch = 4 << 20;

    /// <summary>Each record with what was made of it.</summary>
    /// <param name="records">The records.</param>
    /// <param name="length">About how many characters a record holds.</param>
    /// <param name="work">What is done with each.</param>
    /// <param name="jobs">How many at a time.</param>
    public static IEnumerable<(TRecord Record, TDone Done)> Run<TRecord, TDone>(IEnumerable<TRecord> records, Func<TRecord, int> length, Func<TRecord, TDone> work, int jobs)
    {
        var batch = new List<TRecord>();
        int characters = 0;
        foreach (var record in records)
        {
            batch.Add(record);
            characters += length(record);
            if (batch.Count < RecordsPerJob * jobs && characters < CharactersPerBatch) continue;
            foreach (var pair in Run(batch, work, jobs)) yield return pair;
            batch.Clear();
            characters = 0;
        }

        foreach (var pair in Run(batch, work, jobs)) yield return pair;
    }

    private static (TRecord, TDone)[] Run<TRecord, TDone>(List<TRecord> batch, Func<TRecord, TDone> work, int jobs)
    {
        var done = new (TRecord, TDone)[batch.Count];
        Parallel.For(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => done[i] = (batch[i], work(batch[i])));
        return done;
    }
}
