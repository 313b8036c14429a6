// Every room of the painting speaks of what the others make. Which of them may use which, a test reads in the compiled program.
global using BobRossLipsum.Core.Painting.Colours;
global using BobRossLipsum.Core.Painting.Drawing;
global using BobRossLipsum.Core.Painting.Layers;
global using BobRossLipsum.Core.Painting.Subject;
global using BobRossLipsum.Core.Painting.Things;
