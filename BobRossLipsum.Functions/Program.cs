using BobRossLipsum.Storage;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.Services.AddLipsum(builder.Configuration);
var host = builder.Build();
await host.Services.ReadContentAsync();
await host.RunAsync();
