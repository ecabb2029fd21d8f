using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Cli.Input;

/// <summary>
/// Finds the files to check. A file named outright is always taken; folders and globs respect the ignore files. Links are never
/// followed out of the folder that is searched.
/// </summary>
internal sealed class FileFinder(string workingDirectory)
{
    /// <summary>The files for the given files, folders and globs, each once, in ordinal order of their paths.</summary>
    /// <exception cref="InputException">A path does not exist, has an ending that is not read, or a glob matches nothing.</exception>
    public IReadOnlyList<InputFile> Find(IEnumerable<string> paths)
    {
        var found = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string full = Path.GetFullPath(path, workingDirectory);
            if (File.Exists(full)) Add(found, Named(full, path));
            else if (Directory.Exists(full)) AddAll(found, Walk(full, full, IgnoreRules.For(full)));
            else if (Glob.IsGlob(path)) AddAll(found, Globbed(new Glob(path, workingDirectory)));
            else throw new InputException($"There is no file or folder '{path}'. Check the spelling; the working directory is '{workingDirectory}'.");
        }

        return found.Values.ToList();
    }

    private static void Add(SortedDictionary<string, InputFile> found, InputFile file) => found[file.Path] = file;

    private void AddAll(SortedDictionary<string, InputFile> found, IEnumerable<(string Path, InputState State, long? Length)> entries)
    {
        foreach (var (path, state, length) in entries)
        {
            if (state == InputState.UnreadableFolder || IsRead(path)) Add(found, At(path) with { State = state, Length = length });
        }
    }

    private InputFile Named(string full, string given)
    {
        if (!IsRead(full))
            throw new InputException($"'{given}' has an ending that is not read. Read are {string.Join(", ", Endings.All)}.");
        return At(full);
    }

    private InputFile At(string full) => new(full, Path.GetRelativePath(workingDirectory, full).Replace('\\', '/'), DocumentReader.FormatOf(full));

    private static bool IsRead(string path) => DocumentReader.FormatOf(path) is not null || Endings.IsJsonLines(path);

    private static List<(string Path, InputState State, long? Length)> Globbed(Glob glob)
    {
        if (!Directory.Exists(glob.Root)) throw new InputException($"The glob '{glob.Pattern}' begins in the folder '{glob.Root}', which does not exist.");
        var matches = Walk(glob.Root, glob.Root, IgnoreRules.For(glob.Root)).Where(found => found.State == InputState.UnreadableFolder || glob.Matches(found.Path)).ToList();
        if (matches.Count == 0)
            throw new InputException($"The glob '{glob.Pattern}' matches no file. Put it in quotes so that the shell leaves it alone, and use ** for any number of folders.");
        return matches;
    }

    private static IEnumerable<(string Path, InputState State, long? Length)> Walk(string root, string start, IgnoreRules startRules)
    {
        var pending = new Stack<(string Folder, IgnoreRules Rules)>();
        pending.Push((start, startRules));
        while (pending.TryPop(out var at))
        {
            if (Entries(at.Folder) is not { } entries)
            {
                yield return (at.Folder, InputState.UnreadableFolder, null);
                continue;
            }

            foreach (var entry in entries)
            {
                if (entry is DirectoryInfo folder)
                {
                    // A linked folder is either reached by its own path or lies outside.
                    if (folder.LinkTarget is null && !at.Rules.LeavesOutFolder(folder.FullName))
                        pending.Push((folder.FullName, at.Rules.Enter(folder.FullName)));
                }
                else if (!at.Rules.LeavesOutFile(entry.FullName) && StaysInside(root, entry))
                {
                    long? length = entry is FileInfo { Exists: true } file ? file.Length : null;
                    yield return (entry.FullName, length == 0 ? InputState.Empty : InputState.Present, length);
                }
            }
        }
    }

    /// <summary>What a folder holds; null when it cannot be read.</summary>
    private static FileSystemInfo[]? Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool StaysInside(string root, FileSystemInfo file)
    {
        if (IsNoLink(file) || file.LinkTarget is null) return true;
        var target = Target(file);
        return target is { Exists: true } && target.FullName.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Whether what the search has learned of a file is enough to say that it is no link; to ask for a target costs a call to the system.</summary>
    private static bool IsNoLink(FileSystemInfo file) => file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Where a link leads in the end; null when that is in a circle.</summary>
    private static FileSystemInfo? Target(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
