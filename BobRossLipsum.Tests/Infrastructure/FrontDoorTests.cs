using System.Text.Json;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Infrastructure;

[Collection(nameof(CompiledOnce))]
public sealed class FrontDoorTests(CompiledInfrastructure infrastructure)
{
    public static TheoryData<string> Deployments => CompiledInfrastructure.Deployments;

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, "Standard_AzureFrontDoor")]
    [InlineData(CompiledInfrastructure.ThreeRegions, "Premium_AzureFrontDoor")]
    public void Profile_and_firewall_are_of_one_tier(string deployment, string sku)
    {
        Assert.Equal(sku, infrastructure[deployment].Only("Microsoft.Cdn/profiles").Text("sku", "name"));
        Assert.Equal(sku, Firewall(deployment).Text("sku", "name"));
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, 120)]
    [InlineData(CompiledInfrastructure.ThreeRegions, 240)]
    [InlineData(CompiledInfrastructure.TwentyRegions, 120)]
    public void Probe_is_a_head_for_health_and_rare(string deployment, int seconds)
    {
        var probe = OriginGroup(deployment).At("healthProbeSettings");

        Assert.Equal("/health", probe.Text("probePath"));
        Assert.Equal("HEAD", probe.Text("probeRequestType"));
        Assert.Equal("Https", probe.Text("probeProtocol"));
        Assert.Equal(seconds, probe.Number("probeIntervalInSeconds"));
    }

    /// <summary>Every edge site probes every origin, and every probe is paid for.</summary>
    [BicepFact]
    public void Probe_cannot_be_made_frequent()
    {
        var interval = infrastructure.Template.At("parameters", "probeIntervalSeconds");

        Assert.Equal(100, interval.Number("minValue"));
        Assert.Equal(255, interval.Number("maxValue"));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Origins_share_the_load_by_latency(string deployment)
    {
        var balancing = OriginGroup(deployment).At("loadBalancingSettings");

        Assert.Equal(50, balancing.Number("additionalLatencyInMilliseconds"));
        Assert.Equal(3, balancing.Number("sampleSize"));
        Assert.Equal(2, balancing.Number("successfulSamplesRequired"));
        Assert.Equal("Disabled", OriginGroup(deployment).Text("sessionAffinityState"));
        Assert.All(Origins(deployment), origin =>
        {
            Assert.Equal(1, origin.Number("properties", "priority"));
            Assert.Equal(1000, origin.Number("properties", "weight"));
        });
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Origin_is_the_app_of_its_region_under_its_own_name(string deployment)
    {
        Assert.Equal(
            infrastructure[deployment].Regions,
            Origins(deployment).Select(origin => origin.Text("name").Split('/')[^1]));
        Assert.All(Origins(deployment), origin =>
        {
            Assert.Contains("hostName", origin.Text("properties", "hostName"), StringComparison.Ordinal);
            Assert.Equal(origin.Text("properties", "hostName"), origin.Text("properties", "originHostHeader"));
            Assert.True(origin.Flag("properties", "enforceCertificateNameCheck"));
        });
        Assert.Distinct(Origins(deployment).Select(origin => origin.Text("properties", "hostName")));
    }

    [BicepFact]
    public void Region_out_of_rotation_stays_but_takes_no_traffic()
    {
        var states = Origins(CompiledInfrastructure.ThreeRegions).Select(origin => origin.Text("properties", "enabledState"));

        Assert.Equal(["Enabled", "Disabled", "Enabled"], states);
        Assert.All(Origins(CompiledInfrastructure.Default), origin => Assert.Equal("Enabled", origin.Text("properties", "enabledState")));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Route_takes_everything_to_https(string deployment)
    {
        var route = Route(deployment);

        Assert.Equal(["/*"], route.Texts("patternsToMatch"));
        Assert.Equal(["Http", "Https"], route.Texts("supportedProtocols"));
        Assert.Equal("Enabled", route.Text("httpsRedirect"));
        Assert.Equal("HttpsOnly", route.Text("forwardingProtocol"));
        Assert.Equal("Enabled", route.Text("linkToDefaultDomain"));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Cache_keys_by_query_and_leaves_the_rest_to_the_reply(string deployment)
    {
        var cache = Route(deployment).At("cacheConfiguration");

        Assert.Equal("UseQueryString", cache.Text("queryStringCachingBehavior"));
        Assert.Equal(
            ["compressionSettings", "queryStringCachingBehavior"],
            cache.EnumerateObject().Select(property => property.Name).Order());
    }

    [BicepFact]
    public void Reply_is_compressed_whatever_we_send()
    {
        var compression = Route(CompiledInfrastructure.Default).At("cacheConfiguration", "compressionSettings");

        Assert.True(compression.Flag("isCompressionEnabled"));
        Assert.Equal(
            Replies().Select(reply => reply["Content-Type"].Split(';')[0]).Distinct().Order(),
            compression.Texts("contentTypesToCompress").Order());
    }

    /// <summary>The front door keeps for days what does not say how long it may be kept.</summary>
    [Fact]
    public void Reply_says_how_long_it_may_be_kept() =>
        Assert.All(Replies(), reply => Assert.NotEmpty(reply["Cache-Control"]));

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Cache_stands_aside_where_accept_decides(string deployment)
    {
        var rule = infrastructure[deployment].Only("Microsoft.Cdn/profiles/ruleSets/rules").At("properties");
        var ruleSet = infrastructure[deployment].Only("Microsoft.Cdn/profiles/ruleSets").Text("id");

        Assert.Equal(ruleSet, Assert.Single(Route(deployment).At("ruleSets").EnumerateArray()).Text("id"));
        Assert.Equal(
            [
                "RequestHeader Accept Any",
                "RequestHeader Accept not Equal */*",
                "UrlPath BeginsWith lipsum|phrases",
                "QueryString not Contains format=html|format=json|format=text",
            ],
            rule.At("conditions").EnumerateArray().Select(Describe));
        var action = Assert.Single(rule.At("actions").EnumerateArray());
        Assert.Equal("RouteConfigurationOverride", action.Text("name"));
        Assert.False(action.At("parameters").TryGetProperty("cacheConfiguration", out _));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Firewall_guards_the_endpoint_and_means_it(string deployment)
    {
        var policy = infrastructure[deployment].Only("Microsoft.Cdn/profiles/securityPolicies").At("properties", "parameters");
        var association = Assert.Single(policy.At("associations").EnumerateArray());
        var hosts = infrastructure[deployment].All("Microsoft.Cdn/profiles/afdEndpoints")
            .Concat(infrastructure[deployment].All("Microsoft.Cdn/profiles/customDomains"));

        Assert.Equal("Enabled", Firewall(deployment).Text("properties", "policySettings", "enabledState"));
        Assert.Equal("Prevention", Firewall(deployment).Text("properties", "policySettings", "mode"));
        Assert.Equal(Firewall(deployment).Text("id"), policy.Text("wafPolicy", "id"));
        Assert.Equal(["/*"], association.Texts("patternsToMatch"));
        Assert.Equal(
            hosts.Select(host => host.Text("id")).Order(),
            association.At("domains").EnumerateArray().Select(domain => domain.Text("id")).Order());
    }

    [BicepFact]
    public void Custom_domain_leads_to_the_product_by_modern_tls()
    {
        var domain = infrastructure[CompiledInfrastructure.ThreeRegions].Only("Microsoft.Cdn/profiles/customDomains");
        var routed = Route(CompiledInfrastructure.ThreeRegions).At("customDomains").EnumerateArray();

        Assert.Equal("lipsum.example.com", domain.Text("properties", "hostName"));
        Assert.Equal("TLS12", domain.Text("properties", "tlsSettings", "minimumTlsVersion"));
        Assert.Equal("ManagedCertificate", domain.Text("properties", "tlsSettings", "certificateType"));
        Assert.Equal(domain.Text("id"), Assert.Single(routed).Text("id"));
        Assert.Empty(Route(CompiledInfrastructure.Default).At("customDomains").EnumerateArray());
        Assert.Empty(infrastructure[CompiledInfrastructure.Default].All("Microsoft.Cdn/profiles/customDomains"));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Firewall_blocks_every_method_but_three(string deployment)
    {
        var rule = FirewallRule(deployment, "ReadOnlyMethods");
        var condition = Assert.Single(rule.At("matchConditions").EnumerateArray());

        Assert.Equal("MatchRule", rule.Text("ruleType"));
        Assert.Equal("Block", rule.Text("action"));
        Assert.Equal("RequestMethod", condition.Text("matchVariable"));
        Assert.Equal("Equal", condition.Text("operator"));
        Assert.True(condition.Flag("negateCondition"));
        Assert.Equal(["GET", "HEAD", "OPTIONS"], condition.Texts("matchValue"));
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, 600)]
    [InlineData(CompiledInfrastructure.ThreeRegions, 1200)]
    public void Firewall_limits_the_rate_of_every_address(string deployment, int perMinute)
    {
        var rule = FirewallRule(deployment, "RateLimitPerAddress");
        var condition = Assert.Single(rule.At("matchConditions").EnumerateArray());

        Assert.Equal("RateLimitRule", rule.Text("ruleType"));
        Assert.Equal("Block", rule.Text("action"));
        Assert.Equal(1, rule.Number("rateLimitDurationInMinutes"));
        Assert.Equal(perMinute, rule.Number("rateLimitThreshold"));
        Assert.Equal("RequestHeader", condition.Text("matchVariable"));
        Assert.Equal("Host", condition.Text("selector"));
        Assert.Equal("GreaterThan", condition.Text("operator"));
        Assert.Equal(["0"], condition.Texts("matchValue"));
    }

    /// <summary>The header of a reply of every kind that the product gives.</summary>
    private static IEnumerable<Dictionary<string, string>> Replies()
    {
        var handler = new LipsumHandler();
        string[] targets =
        [
            "/", "/lipsum", "/lipsum?seed=a", "/lipsum?format=json", "/lipsum?format=html", "/lipsum?phrases=-1", "/phrases",
            "/phrases/303", "/painting.svg", "/openapi.json", "/llms.txt", "/robots.txt", "/problems/not-found", "/health",
            "/app.css", "/app.js", "/favicon.svg", "/lost",
        ];
        foreach (var target in targets)
        {
            using var reply = handler.Handle(LipsumRequest.FromTarget("GET", target));
            yield return reply.Headers.ToDictionary();
        }
    }

    private static string Describe(JsonElement condition)
    {
        var parameters = condition.At("parameters");
        string?[] words =
        [
            condition.Text("name"),
            parameters.TryGetProperty("selector", out var selector) ? selector.GetString() : null,
            parameters.TryGetProperty("negateCondition", out var negate) && negate.GetBoolean() ? "not" : null,
            parameters.Text("operator"),
            parameters.TryGetProperty("matchValues", out _) ? string.Join('|', parameters.Texts("matchValues")) : null,
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }

    private JsonElement Firewall(string deployment) =>
        infrastructure[deployment].Only("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies");

    private JsonElement FirewallRule(string deployment, string name) => Assert.Single(
        Firewall(deployment).At("properties", "customRules", "rules").EnumerateArray(),
        rule => rule.Text("name") == name);

    private JsonElement OriginGroup(string deployment) =>
        infrastructure[deployment].Only("Microsoft.Cdn/profiles/originGroups").At("properties");

    private IReadOnlyList<JsonElement> Origins(string deployment) =>
        infrastructure[deployment].All("Microsoft.Cdn/profiles/originGroups/origins");

    private JsonElement Route(string deployment) =>
        infrastructure[deployment].Only("Microsoft.Cdn/profiles/afdEndpoints/routes").At("properties");
}
