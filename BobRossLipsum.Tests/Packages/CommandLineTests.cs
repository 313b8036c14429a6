using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;
using BobRossLipsum.Core.Http.Query;
using BobRossLipsum.Core.Text;
using BobRossLipsum.Tool;

namespace BobRossLipsum.Tests.Packages;

/// <summary>What <c>bobross</c> makes of a command line, in this process.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--seed happy", "/lipsum?seed=happy")]
    [InlineData("--phrases 3 --newline 2 --start --seed a --format html", "/lipsum?phrases=3&newline=2&start=true&seed=a&format=html")]
    [InlineData("--maxchars=140 --start no --seed happy", "/lipsum?maxchars=140&start=no&seed=happy")]
    [InlineData("--seed happy --format json --phrases 20000", "/lipsum?seed=happy&format=json&phrases=20000")]
    [InlineData("--paragraphs 2-4 --newline 3 --seed happy", "/lipsum?paragraphs=2-4&newline=3&seed=happy")]
    [InlineData("--shape article --format markdown --words 200 --seed happy", "/lipsum?shape=article&format=markdown&words=200&seed=happy")]
    [InlineData("painting --seed happy --width 32 --height 16", "/painting.svg?seed=happy&width=32&height=16")]
    [InlineData("phrases", "/phrases")]
    [InlineData("phrases --search TREE", "/phrases?q=tree")]
    public void Answer_is_that_over_HTTP(string line, string target)
    {
        using var reply = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", target));
        var (exit, output, error) = Run(line.Split(' '));

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(reply.Body.ToArray(), output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Hundred_seeds_give_the_bytes_that_HTTP_gives(string format)
    {
        var handler = new LipsumHandler();
        foreach (var seed in Enumerable.Range(0, 100).Select(_ => Core.Randomness.Seed.Fresh()))
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", $"/lipsum?paragraphs=2-4&seed={seed}&format={format}"));

            Assert.Equal(reply.Body.ToArray(), Run("--paragraphs", "2-4", "--seed", seed, "--format", format).Output);
        }
    }

    [Theory]
    [InlineData("@happy")]
    [InlineData("-1")]
    [InlineData("--x")]
    [InlineData("soft light & a=b + 50 % #1")]
    [InlineData("\u00e4\U0001F332")]
    [InlineData("painting")]
    public void Seed_is_taken_as_it_is(string seed)
    {
        using var reply = new LipsumHandler().Handle(new LipsumRequest("GET", "/lipsum", $"format=json&seed={Uri.EscapeDataString(seed)}"));

        Assert.Equal(reply.Body.ToArray(), Run("--format", "json", $"--seed={seed}").Output);
    }

    [Fact]
    public void Nothing_but_the_command_gives_what_the_page_shows()
    {
        using var page = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", "/"));
        var asked = page.Headers.Single(header => header.Key == "Content-Location").Value[2..].Split('&')[0];
        var (_, output, error) = Run();

        Assert.StartsWith($"--{asked.Replace('=', ' ')} --seed ", error, StringComparison.Ordinal);
        using var text = new LipsumHandler().Handle(LipsumRequest.FromTarget("GET", $"/lipsum?{asked}&seed={error.TrimEnd()[^10..]}"));
        Assert.Equal(text.Body.ToArray(), output);
    }

    [Theory]
    [InlineData("", "--paragraphs 5 ")]
    [InlineData("--phrases 3", "")]
    [InlineData("painting", "")]
    public void Seed_that_was_drawn_is_told_and_brings_the_answer_back(string line, string besides)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (exit, output, error) = Run(words);

        Assert.Equal(0, exit);
        Assert.Matches($"^{besides}--seed [0-9a-z]{{10}}\n$", error);
        Assert.Equal(output, Run([.. words, .. error.TrimEnd('\n').Split(' ')]).Output);
        Assert.NotEqual(output, Run(words).Output);
        Assert.Empty(Run([.. words, "--quiet"]).Error);
    }

    [Theory]
    [InlineData("--phrases -1", "phrases came as '-1'; allowed: a whole number from 0 to 10000")]
    [InlineData("--phrases 3 --paragraphs 2", "phrases came as '3'; allowed: either phrases or paragraphs, not both.")]
    [InlineData("--format pdf", "format came as 'pdf'; allowed: one of text, ")]
    [InlineData("--start maybe", "start came as 'maybe'; allowed: one of true, false, ")]
    [InlineData("painting --width 15", "width came as '15'; allowed: a whole number from 16 to 4096")]
    [InlineData("--frases 3", "--frases came; allowed: ")]
    [InlineData("happy", "happy came; allowed: ")]
    [InlineData("painting --phrases 3", "--phrases came; allowed: --width, --height, --seed, --copy, --quiet.")]
    [InlineData("--seed", "--seed came without a value; allowed: 1 to 64 characters.")]
    [InlineData("--seed a --seed b", "Option '--seed' expects a single argument but 2 were provided.")]
    public void Mistake_ends_with_1_and_one_sentence_that_names_what_is_allowed(string line, string sentence)
    {
        var (exit, output, error) = Run(line.Split(' '));

        Assert.Equal(1, exit);
        Assert.Empty(output);
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Matches(@"^[^\n]+\.\n$", error);
    }

    [Fact]
    public void Corpus_is_read_from_a_file()
    {
        using var file = new OwnWords("Gr\u00fc\u00dfe & more.", "Second <phrase>.");
        var own = Corpus.FromFile(file.Path);

        Assert.Equal("Gr\u00fc\u00dfe & more.\nSecond <phrase>.\n", Encoding.UTF8.GetString(Run("phrases", "--corpus", file.Path).Output));
        Assert.Equal(
            new TextGenerator(own).GenerateUtf8("happy", new TextOptions { Phrases = 5, Format = TextFormat.Json }),
            Run("--corpus", file.Path, "--seed", "happy", "--phrases", "5", "--format", "json").Output);
    }

    [Theory]
    [InlineData("", "There is no phrase in it.")]
    [InlineData("One.\n\nThree.", "Line 2: it is empty.")]
    public void Corpus_that_cannot_be_used_ends_with_1_and_its_reason(string words, string reason)
    {
        using var file = new OwnWords(words.Length == 0 ? [] : words.Split('\n'));

        Assert.Equal((1, "", $"{reason}\n"), Said(Run("--corpus", file.Path)));
        Assert.StartsWith("Could not find file", Run("--corpus", file.Path + ".missing").Error, StringComparison.Ordinal);
        Assert.Equal((1, "", "--corpus came without a value; allowed: file.\n"), Said(Run("--corpus")));
    }

    [Fact]
    public void Failure_to_write_ends_with_1_and_its_reason()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var full = new Terminal { OpenOutput = () => throw new IOException("The disk is full."), Error = error };
        var exit = CommandLine.Run(["--seed", "happy"], full);

        Assert.Equal((1, "The disk is full.\n"), (exit, error.ToString()));
    }

    [Theory]
    [InlineData("", "/lipsum")]
    [InlineData("painting", "/painting.svg")]
    public void Options_are_the_parameters_of_the_query(string command, string path)
    {
        var parameters = Support.SiteRoutes.All.Single(route => route.Path == path).Parameters;
        var options = Command(command).Options.OfType<QueryOption>().ToArray();

        Assert.Equal(
            parameters.Select(parameter => parameter.Name).Where(name => name != "corpus").Order(),
            options.Select(option => option.Parameter).Order());
        Assert.All(options, option => Assert.Equal("--" + option.Parameter, option.Name));
        Assert.All(options, option => AssertSaysWhatIsAllowed(option, parameters.Single(it => it.Name == option.Parameter)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("painting")]
    [InlineData("phrases")]
    public void Help_has_every_option_and_examples_that_run(string command)
    {
        var (exit, output, error) = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        var help = Encoding.UTF8.GetString(output);

        Assert.Equal((0, ""), (exit, error));
        Assert.All(Command(command).Options, option => Assert.Contains(option.Name, help, StringComparison.Ordinal));
        var below = help[help.IndexOf("Examples:", StringComparison.Ordinal)..];
        var examples = Regex.Matches(below, @"(?m)^  bobross((?: [^ >|\n]+)*)").Select(example => example.Groups[1].Value).ToArray();
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(0, Run(example.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Exit));
    }

    [Theory]
    [InlineData("[suggest:6]", "--form", "--format")]
    [InlineData("[suggest:9]", "--format ", "html\njson\n")]
    [InlineData("[suggest:2]", "pa", "painting")]
    public void Completion_knows_commands_options_and_words(string directive, string line, string completions)
    {
        var (exit, output, _) = Run(directive, line);

        Assert.Equal(0, exit);
        Assert.Contains(completions, Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    private static void AssertSaysWhatIsAllowed(QueryOption option, Parameter parameter)
    {
        switch (parameter)
        {
            case NumberParameter number:
                Assert.StartsWith($"{number.Min} to {number.Max}", option.HelpName, StringComparison.Ordinal);
                break;
            case RangeParameter range:
                Assert.StartsWith($"{range.Number.Min} to {range.Number.Max}, or ", option.HelpName, StringComparison.Ordinal);
                break;
            case TextParameter text:
                Assert.Equal($"1 to {text.MaxLength} characters", option.HelpName);
                break;
            default:
                Assert.Subset(parameter.Words.ToHashSet(), option.HelpName!.Split('|').ToHashSet());
                break;
        }
    }

    private static (int, string, string) Said((int Exit, byte[] Output, string Error) run) =>
        (run.Exit, Encoding.UTF8.GetString(run.Output), run.Error);

    private static Command Command(string name) =>
        name.Length == 0 ? Commands.Create() : Commands.Create().Subcommands.Single(command => command.Name == name);

    private static (int Exit, byte[] Output, string Error) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var text = new StreamWriter(output) { AutoFlush = true, NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(arguments, new Terminal { OpenOutput = () => output, Output = text, Error = error });
        return (exit, output.ToArray(), error.ToString());
    }

    private sealed class OwnWords : IDisposable
    {
        public OwnWords(params string[] phrases) => File.WriteAllText(Path, string.Concat(phrases.Select(phrase => phrase + "\n")));

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
