namespace BobRossLipsum.Core.Painting.Subject;

/// <summary>The time of day and the weather, which decide every colour.</summary>
internal enum Mood { Dawn, Noon, Dusk, Night, Mist, Golden, Aurora, Storm }
