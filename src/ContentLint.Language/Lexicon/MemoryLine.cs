using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace ContentLint.Language;

/// <summary>A stretch of memory that the processor brings near as a whole.</summary>
internal static unsafe class MemoryLine
{
    /// <summary>Has it brought while other work goes on; reads nothing, and does nothing where the processor or the target knows no such order.</summary>
    /// <param name="place">An address in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Bring(void* place)
    {
#if NET
        if (Sse.IsSupported) Sse.Prefetch0(place);
#else
        _ = place;
#endif
    }
}
