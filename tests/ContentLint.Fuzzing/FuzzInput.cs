using System;
using System.Collections.Immutable;
using System.Text;
using ContentLint.Documents;

namespace ContentLint.Fuzzing;

/// <summary>What an input is read as.</summary>
internal enum FuzzKind
{
    /// <summary>A document.</summary>
    Text,

    /// <summary>A JSON-lines file.</summary>
    JsonLines,

    /// <summary>An <c>.editorconfig</c>.</summary>
    Configuration,

    /// <summary>A baseline.</summary>
    Baseline,

    /// <summary>A patch.</summary>
    Patch,
}

/// <summary>One input, made from a seed and its number alone.</summary>
/// <param name="Kind">What it is read as.</param>
/// <param name="Format">The markup, of a document or of records.</param>
/// <param name="Bytes">The bytes.</param>
internal sealed record FuzzInput(FuzzKind Kind, DocumentFormat Format, byte[] Bytes)
{
    private static readonly DocumentFormat[] Formats = Enum.GetValues<DocumentFormat>();

    /// <summary>Makes it.</summary>
    public static FuzzInput Make(ulong seed, long number)
    {
        var chance = new Chance(seed, number);
        var kind = chance.Below(20) switch
        {
            0 => FuzzKind.JsonLines,
            1 => FuzzKind.Configuration,
            2 when chance.OnceIn(2) => FuzzKind.Baseline,
            2 => FuzzKind.Patch,
            _ => FuzzKind.Text,
        };
        var format = chance.Of(Formats);
        var (texts, pieces) = kind switch
        {
            FuzzKind.Text => (Corpus.Texts, Corpus.Pieces),
            FuzzKind.Configuration => (ImmutableArray<string>.Empty, Corpus.Settings),
            _ => ([], Corpus.Records),
        };
        string text = Mutation.Text(chance, texts, pieces);
        return new FuzzInput(kind, format, kind == FuzzKind.Text || chance.OnceIn(4) ? Mutation.Bytes(chance, text) : Encoding.UTF8.GetBytes(text));
    }
}
