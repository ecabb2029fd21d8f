using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Language;
using ContentLint.Training;

var options = Options.Parse(args);
if (options is null)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var pages = PageFiles.Read(options.Data).SelectMany(set => set.Pages.Select(page => new LabelledPage(set.Set, page))).ToList();
switch (options.Verb)
{
    case "fit":
        var heldOut = new HeldOut(pages, options.Settings);
        float caution = heldOut.CautionFor(options.Settings.Precision);
        Report.Write(heldOut.Scores(caution), options);
        WeightsFile.Write(options.Weights ?? "merge-weights.txt", Caution.Add(new WeightsFit(options.Settings).Fit(pages), caution));
        return 0;
    case "validate":
        var validation = new HeldOut(pages, options.Settings);
        Report.Write(validation.Scores(validation.CautionFor(options.Settings.Precision)), options);
        return 0;
    default:
        var weights = options.Weights is null ? MergeWeights.English : WeightsFile.Read(options.Weights);
        var scores = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (!scores.TryGetValue(page.Set, out var score)) scores.Add(page.Set, score = new Score());
            score.Add(page, weights);
        }

        Report.Write(scores, options);
        return 0;
}
