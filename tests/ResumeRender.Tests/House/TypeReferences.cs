using System.Reflection;

namespace ResumeRender.Tests.House;

/// <summary>Which folders the code of an assembly refers to: in bases, fields, signatures and bodies of
/// methods.</summary>
/// <remarks>Constants leave no trace in an assembly: the compiler writes their value. <see cref="ConstantReferences"/>
/// finds those in the source.</remarks>
internal static class TypeReferences
{
    private const BindingFlags Own =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>The types that each type of the assembly names, with those that the compiler made inside of
    /// it.</summary>
    public static IEnumerable<(Type From, Type To)> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        from named in NamedBy(type)
        from part in Parts(named)
        where part.Assembly == assembly
        select (type, part);

    private static IEnumerable<Type> NamedBy(Type type) =>
        [
            .. type.BaseType is { } up ? [up] : Array.Empty<Type>(),
            .. type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []),
            .. type.GetCustomAttributesData().Select(static a => a.AttributeType),
            .. type.GetFields(Own).Select(static f => f.FieldType),
            .. type.GetMethods(Own).SelectMany(static m => (Type[])[m.ReturnType, .. Signature(m), .. Body(m)]),
            .. type.GetConstructors(Own).SelectMany(static c => Signature(c).Concat(Body(c))),
        ];

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(static p => p.ParameterType);

    private static IEnumerable<Type> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return [];
        var ofType = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return
        [
            .. body.LocalVariables.Select(static v => v.LocalType),
            .. InstructionTokens
                .In(body.GetILAsByteArray()!)
                .Select(token => method.Module.ResolveMember(token, ofType, ofMethod))
                .SelectMany(static member => NamedBy(member!)),
        ];
    }

    private static IEnumerable<Type> NamedBy(MemberInfo member) =>
        member switch
        {
            Type type => [type],
            MethodInfo { IsGenericMethod: true } method => [.. method.GetGenericArguments(), method.DeclaringType!],
            _ => [member.DeclaringType!],
        };

    /// <summary>The type itself and those that it is made of: a list of what, a method that takes what.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.GetElementType() is { } element)
            return Parts(element);
        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
