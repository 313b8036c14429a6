using BobRossLipsum.Tool;

return CommandLine.Run(args, new Terminal());
