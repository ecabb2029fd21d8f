using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace ContentLint.Cli.Writing;

/// <summary>A file that is written beside the one it becomes when it is whole. Until then it goes away with whoever writes it, also when the program is stopped.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<UnfinishedFile> All = [];

    private readonly string path;

    private UnfinishedFile(string path, FileStream content) => (this.path, Content) = (path, content);

    /// <summary>What is written.</summary>
    public FileStream Content { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static UnfinishedFile Create(string path, FileStreamOptions options)
    {
        // A file that is made while the program is being stopped would be left behind.
        lock (Gate)
        {
            var file = new UnfinishedFile(path, new FileStream(path, options));
            All.Add(file);
            return file;
        }
    }

    /// <summary>Puts it in its place.</summary>
    /// <param name="move">Is told the name it has so far.</param>
    public void Become(Action<string> move)
    {
        Content.Dispose();
        lock (Gate)
        {
            move(path);
            All.Remove(this);
        }
    }

    /// <summary>Removes it, unless it has become what it should.</summary>
    public void Dispose()
    {
        try
        {
            Content.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was told of; what is left of it goes now.
        }

        lock (Gate)
        {
            if (All.Remove(this)) TryDelete();
        }
    }

    /// <summary>Removes all that there are. None can be begun or finished any more, so the program has to end.</summary>
    public static void RemoveAllForGood()
    {
        Gate.Enter();
        foreach (var file in All) file.TryDelete();
    }

    private void TryDelete()
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing better can be done than to say why writing failed.
        }
    }
}
