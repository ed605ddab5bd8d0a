using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ResumeRender.Tests.PublicApi;

/// <summary>The public types of an assembly with their members, as C# declares them, sorted.</summary>
/// <remarks>What the compiler adds to records (equality, printing, copying) is left out; it follows from the word
/// <c>record</c>.</remarks>
internal static class ApiText
{
    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Declaration(type)).Append('\n');
            foreach (
                var (_, declaration) in Members(type)
                    .OrderBy(static m => m.Name, StringComparer.Ordinal)
                    .ThenBy(static m => m.Declaration, StringComparer.Ordinal)
            )
                text.Append("    ").Append(declaration).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Declaration(Type type)
    {
        var isRecord =
            type.GetMethod("<Clone>$") is not null
            || (
                type.IsValueType
                && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null
            );
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")
                + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class"),
        };
        var inherited =
            type.BaseType is { } up && up != typeof(object) && up != typeof(ValueType) && up != typeof(Enum)
                ? [up]
                : Array.Empty<Type>();
        var own = type.GetInterfaces()
            .Where(i => i.IsVisible && !type.IsEnum && !i.Name.StartsWith("IEquatable", StringComparison.Ordinal));
        var bases = string.Join(", ", inherited.Concat(own).Select(TypeName.Of).Order(StringComparer.Ordinal));
        return $"{kind} {type.Namespace}.{TypeName.Of(type)}{(bases.Length > 0 ? " : " + bases : "")}";
    }

    private static IEnumerable<(string Name, string Declaration)> Members(Type type)
    {
        const BindingFlags Declared =
            BindingFlags.Public
            | BindingFlags.NonPublic
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        foreach (
            var field in type.GetFields(Declared).Where(static f => (f.IsPublic || f.IsFamily) && !f.IsSpecialName)
        )
            yield return type.IsEnum
                ? Value(field)
                : (
                    field.Name,
                    $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{TypeName.Of(field.FieldType)} "
                        + $"{field.Name}"
                );
        if (type.IsEnum)
            yield break;
        foreach (var constructor in type.GetConstructors(Declared).Where(static c => IsSeen(c) && !IsCopy(c)))
            yield return ("", $"{Name(type)}({Parameters(constructor)})");
        foreach (
            var property in type.GetProperties(Declared)
                .Where(static p => p.Name != "EqualityContract" && p.GetMethod is { } get && IsSeen(get))
        )
            yield return (property.Name, Property(property));
        foreach (var method in type.GetMethods(Declared).Where(static m => IsSeen(m) && !IsMadeByCompiler(m)))
            yield return (method.Name, Method(method));
    }

    private static (string Name, string Declaration) Value(FieldInfo field)
    {
        var number = Convert.ToInt64(field.GetRawConstantValue(), null);
        return (number.ToString("D10", System.Globalization.CultureInfo.InvariantCulture), $"{field.Name} = {number}");
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only]
        && only.ParameterType == constructor.DeclaringType
        && !constructor.IsPublic;

    private static bool IsMadeByCompiler(MethodInfo method) =>
        method.Name.Contains('<', StringComparison.Ordinal) || method.Name.Contains('.', StringComparison.Ordinal)
        || (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || (
            method.IsDefined(typeof(CompilerGeneratedAttribute))
            && method.Name
                is "Equals"
                    or "GetHashCode"
                    or "ToString"
                    or "PrintMembers"
                    or "op_Equality"
                    or "op_Inequality"
                    or "Deconstruct"
        )
        || method.Name is "PrintMembers" or "Deconstruct";

    private static string Property(PropertyInfo property)
    {
        var get = property.GetMethod!;
        var set = property.SetMethod is { } setter && IsSeen(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"this[{string.Join(", ", parameters.Select(static p => $"{TypeName.Of(p.ParameterType)} {p.Name}"))}]"
            : property.Name;
        return $"{Modifiers(get)}{required}{TypeName.Of(property)} {index} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(static a => a.Name))}>"
            : "";
        return $"{Modifiers(method)}{TypeName.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Modifiers(MethodInfo method) =>
        (method.IsFamily ? "protected " : "")
        + (
            method.IsStatic ? "static "
            : method.DeclaringType!.IsInterface ? (method.IsAbstract ? "" : "default ")
            : method.IsAbstract ? "abstract "
            : method.GetBaseDefinition() != method ? "override "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : ""
        );

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(static p =>
                    (
                        p.IsDefined(typeof(ParamArrayAttribute)) || p.IsDefined(typeof(ParamCollectionAttribute))
                            ? "params "
                        : p.IsOut ? "out "
                        : p.ParameterType.IsByRef ? "ref "
                        : ""
                    )
                    + $"{TypeName.Of(p)} {p.Name}"
                    + (p.HasDefaultValue ? $" = {Value(p)}" : "")
                )
        );

    private static string Value(ParameterInfo parameter) =>
        parameter.RawDefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
                ? "default"
                : "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };

    private static string Name(Type type) => type.Name.Split('`')[0];
}
