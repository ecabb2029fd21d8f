using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>A text that was read: its source and its blocks in reading order, each with exact ranges.</summary>
public sealed class Document
{
    /// <summary>Path as the host names it, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The original text; all ranges count in its UTF-16 code units. A byte order mark is not part of it.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The markup it was read as.</summary>
    public required DocumentFormat Format { get; init; }

    /// <summary>Whether it is one text from beginning to end. The comments of code are many texts, and they may say the same.</summary>
    public bool IsArticle => Format != DocumentFormat.CSharp;

    /// <summary>The leaf blocks in reading order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The data block at its head, if any.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>Comments in the markup, in order.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = ImmutableArray<Remark>.Empty;

    /// <summary>What the reader has to say.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = ImmutableArray<Notice>.Empty;

    /// <summary>The language that the markup declares (<c>lang</c> attribute or front matter), as written; null when it says nothing.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>The place of the text in a larger file when it was read out of one of its records; otherwise null.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>This document with more to say.</summary>
    internal Document With(ImmutableArray<Notice> more, TextOrigin? origin) => more.IsDefaultOrEmpty && origin is null ? this : new Document
    {
        Path = Path,
        Source = Source,
        Format = Format,
        Blocks = Blocks,
        FrontMatter = FrontMatter,
        Remarks = Remarks,
        Notices = more.IsDefaultOrEmpty ? Notices : Notices.InsertRange(0, more),
        DeclaredLanguage = DeclaredLanguage,
        Origin = origin ?? Origin,
    };
}
