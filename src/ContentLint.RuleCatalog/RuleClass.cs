using Microsoft.CodeAnalysis;

namespace ContentLint.RuleCatalog;

/// <summary>A concrete class that derives from <c>ContentLint.Core.Rule</c>.</summary>
internal sealed record RuleClass(string Module, string Name)
{
    public static RuleClass? From(INamedTypeSymbol? symbol)
    {
        if (symbol is null || symbol.IsAbstract) return null;
        for (var type = symbol.BaseType; type is not null; type = type.BaseType)
        {
            if (type.Name == "Rule" && type.ContainingNamespace.ToDisplayString() == "ContentLint.Core")
                return new RuleClass(symbol.ContainingNamespace.Name, symbol.Name);
        }

        return null;
    }
}
