using System;
using System.Collections.Generic;
using System.IO;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes;

/// <summary>What a patch changed: <c>--patch FILE</c>. Its paths count from the root of the repository, or from the working directory outside one.</summary>
internal static class PatchChanges
{
    /// <summary>The changed ones among some files.</summary>
    /// <param name="bytes">The patch.</param>
    /// <param name="name">The patch as messages name it.</param>
    /// <param name="files">The files.</param>
    /// <param name="workingDirectory">The working directory.</param>
    /// <exception cref="InputException">The patch is broken or belongs to another state of a file.</exception>
    public static ChangedFiles Of(byte[] bytes, string name, IReadOnlyList<InputFile> files, string workingDirectory)
    {
        var ours = new RepositoryFiles(SourceRoot.Of(workingDirectory), files);
        var changed = new Dictionary<string, ChangedFile>(StringComparer.Ordinal);
        foreach (var patch in PatchReader.Read(bytes, name))
        {
            if (ours.Find(patch) is not { } file || patch.Header.IsLink) continue;
            string place = FormattableString.Invariant($"{name}:{patch.Line}");
            if (patch.Header.IsUnmerged) throw new InputException($"{place}: '{file.Path}' had a merge conflict when the patch was made. Resolve it and make the patch anew.");
            if (patch.Header.IsBinary) throw new InputException($"{place}: The patch says only that '{file.Path}' differs, not in which lines. Make it with: git diff --text");
            if (patch.Hunks.IsEmpty) continue;
            if (changed.ContainsKey(file.FullPath)) throw new InputException($"{place}: '{file.Path}' is changed a second time here. Make one patch of all commits: git diff BASE");
            changed.Add(file.FullPath, Change(patch, file, name));
        }

        return new ChangedFiles(changed.Values);
    }

    private static ChangedFile Change(PatchFile patch, InputFile file, string name)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{file.Path}' could not be read: {e.Message}");
        }

        byte[] before = PatchReversal.Base(patch, content, file.Path, name);
        return patch.OldName is null ? ChangedFile.New(file) : new ChangedFile(file, patch.OldName, patch.Edits(), () => before);
    }
}
