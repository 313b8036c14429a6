using System.Reflection;
using System.Reflection.Emit;
using BobRossLipsum.Core.Painting;
using BobRossLipsum.Core.Painting.Layers;

namespace BobRossLipsum.Tests.Painting;

/// <summary>
/// The same bytes on every machine: nothing in the painting's code is a floating-point number. The compiled code is read,
/// since a source file shows neither implicit conversions nor what a called method returns.
/// </summary>
public sealed class IntegerArithmeticTests
{
    private static readonly Type[] forbidden = [typeof(float), typeof(double), typeof(decimal), typeof(Half)];

    private static readonly OpCode[] opCodes =
        [.. typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!)];

    private static readonly OpCode[] floating = [OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un];

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Painting_knows_integers_only()
    {
        var types = typeof(Landscape).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(typeof(Landscape).Namespace!, StringComparison.Ordinal) == true)
            .ToArray();

        Assert.Contains(typeof(Ridge), types);
        Assert.All(types, type =>
        {
            Assert.DoesNotContain(type.GetFields(Everything), field => forbidden.Contains(field.FieldType));
            Assert.Empty(type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything)).SelectMany(Floating));
        });
    }

    [Theory]
    [InlineData(nameof(Constant))]
    [InlineData(nameof(Conversion))]
    [InlineData(nameof(Call))]
    [InlineData(nameof(Parameter))]
    public void Floating_point_number_would_be_found(string method) =>
        Assert.NotEmpty(Floating(GetType().GetMethod(method, Everything)!));

    private static int Constant(int x) => (int)(x * 1.5);

    private static int Conversion(int x) => (int)Math.Sqrt(x);

    private static string Call(int x) => TimeSpan.FromTicks(x).TotalDays.ToString("F0", null);

    private static string Parameter(decimal x) => $"{x}";

    private static List<string> Floating(MethodBase method)
    {
        var found = new List<string>();
        Look(method);
        if (method.GetMethodBody() is not { } body)
        {
            return found;
        }

        found.AddRange(body.LocalVariables.Where(local => forbidden.Contains(local.LocalType)).Select(local => $"{method}: {local}"));
        var code = body.GetILAsByteArray()!;
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xFE ? (short)(0xFE00 | code[i + 1]) : code[i];
            var opCode = opCodes.Single(candidate => candidate.Value == value);
            i += opCode.Size;
            if (floating.Contains(opCode))
            {
                found.Add($"{method}: {opCode}");
            }

            if (opCode.OperandType == OperandType.InlineMethod)
            {
                Look(method.Module.ResolveMethod(
                    BitConverter.ToInt32(code, i),
                    method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
                    method.IsGenericMethod ? method.GetGenericArguments() : null)!);
            }

            i += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }

        return found;

        void Look(MethodBase seen) => found.AddRange(
            seen.GetParameters().Select(parameter => parameter.ParameterType)
                .Append((seen as MethodInfo)?.ReturnType ?? typeof(void))
                .Where(forbidden.Contains)
                .Select(type => $"{method}: {seen} with {type}"));
    }
}
