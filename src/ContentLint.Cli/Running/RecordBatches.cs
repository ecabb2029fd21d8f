using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ContentLint.Cli.Input;
using ContentLint.Core;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>Checks the records of a stream on several threads and hands them on in their order, a batch in memory at a time.</summary>
internal static class RecordBatches
{
    private const int RecordsPerJob = 32;
    private const int CharactersPerBatch = 4 << 20;

    /// <summary>Each record with its report; a record that could not be read has none.</summary>
    public static IEnumerable<(JsonRecord Record, DocumentReport? Report)> Check(IEnumerable<JsonRecord> records, Func<Document, DocumentReport> check, int jobs)
    {
        var batch = new List<JsonRecord>();
        int characters = 0;
        foreach (var record in records)
        {
            batch.Add(record);
            characters += record.LineText.Length;
            if (batch.Count < RecordsPerJob * jobs && characters < CharactersPerBatch) continue;
            foreach (var pair in Run(batch, check, jobs)) yield return pair;
            batch.Clear();
            characters = 0;
        }

        foreach (var pair in Run(batch, check, jobs)) yield return pair;
    }

    private static (JsonRecord, DocumentReport?)[] Run(List<JsonRecord> batch, Func<Document, DocumentReport> check, int jobs)
    {
        var done = new (JsonRecord, DocumentReport?)[batch.Count];
        Parallel.For(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => done[i] = (batch[i], batch[i].Document is { } document ? check(document) : null));
        return done;
    }
}
