using System;
using System.IO;
using System.Runtime.InteropServices;

namespace ContentLint.Language;

/// <summary>Bytes that are embedded in this assembly, where they lie.</summary>
internal static unsafe class EmbeddedBytes
{
    /// <summary>The first of the bytes.</summary>
    /// <param name="name">Their resource name.</param>
    /// <param name="owner">What keeps them alive as long as it is referenced.</param>
    /// <param name="length">How many they are.</param>
    /// <exception cref="InvalidOperationException">There is no such resource.</exception>
    public static byte* Of(string name, out Stream owner, out int length)
    {
        owner = typeof(EmbeddedBytes).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The table '{name}' is not embedded.");
        length = checked((int)owner.Length);
        if (owner is UnmanagedMemoryStream mapped) return mapped.PositionPointer;
        using var stream = owner;
        using var memory = new MemoryStream(length);
        stream.CopyTo(memory);

        // It lives as long as the process.
        var copy = (byte*)Marshal.AllocHGlobal(length);
        Marshal.Copy(memory.GetBuffer(), 0, (IntPtr)copy, length);
        owner = Stream.Null;
        return copy;
    }
}
