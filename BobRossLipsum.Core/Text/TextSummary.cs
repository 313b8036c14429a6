namespace BobRossLipsum.Core.Text;

/// <summary>How long a text is, whatever it is written in.</summary>
/// <param name="Phrases">How many phrases it has; one that was cut counts.</param>
/// <param name="Words">How many runs of characters other than white space its text form has.</param>
/// <param name="Characters">How many characters (Unicode code points) its text form has, the line feed at the end counted.</param>
public readonly record struct TextSummary(int Phrases, int Words, int Characters);
