using BobRossLipsum.Tests.Support;
using YamlDotNet.Serialization;

namespace BobRossLipsum.Tests.Infrastructure.Deployment;

/// <summary>A YAML file of the clone as plain maps, lists and strings.</summary>
internal sealed class YamlFile(string name)
{
    private readonly object root = new DeserializerBuilder().Build().Deserialize<object>(Root.Read(name))!;

    public string Text(params IEnumerable<string> path) => (string)At(path)!;

    public Dictionary<object, object> Map(params IEnumerable<string> path) => (Dictionary<object, object>)At(path)!;

    public IEnumerable<string> Keys(params IEnumerable<string> path) => Map(path).Keys.Cast<string>();

    public List<object> List(params IEnumerable<string> path) => (List<object>)At(path)!;

    private object? At(IEnumerable<string> path) =>
        path.Aggregate(root, (node, key) => ((Dictionary<object, object>)node)[key]);
}
