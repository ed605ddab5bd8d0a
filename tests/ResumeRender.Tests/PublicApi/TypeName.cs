using System.Reflection;

namespace ResumeRender.Tests.PublicApi;

/// <summary>Types as C# writes them: keywords, <c>?</c> for what may be null, no namespaces.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(short)] = "short",
        [typeof(uint)] = "uint",
    };

    internal static string Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter));

    internal static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    internal static string Of(Type type)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        return Keywords.GetValueOrDefault(type) ?? Named(type, type.GetGenericArguments().Select(Of));
    }

    private static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (type.IsValueType && Nullable.GetUnderlyingType(type) is not null)
            return Of(type);
        var name = info.ElementType is { } element
            ? Of(element) + "[]"
            : Keywords.GetValueOrDefault(type)
                ?? Named(
                    type,
                    info.GenericTypeArguments.Length > 0
                        ? info.GenericTypeArguments.Select(Of)
                        : type.GetGenericArguments().Select(Of)
                );
        return name + (!type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Named(Type type, IEnumerable<string> arguments)
    {
        var own =
            (type.DeclaringType is { } outer && !type.IsGenericParameter ? Of(outer) + "." : "")
            + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{own}<{string.Join(", ", arguments)}>" : own;
    }
}
