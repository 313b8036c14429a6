using System.Text.Json;
using System.Text.RegularExpressions;
using BobRossLipsum.Core.Http;
using BobRossLipsum.Core.Http.Messages;

namespace BobRossLipsum.Tests.Infrastructure.Templates;

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
        Assert.Equal(["probeIntervalInSeconds", "probePath", "probeProtocol", "probeRequestType"], probe.Names());
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
        Assert.Equal(["healthProbeSettings", "loadBalancingSettings", "sessionAffinityState"], OriginGroup(deployment).Names());
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
            Assert.Matches(@"'regional-\{0\}-\{1\}', \d+, .*\.outputs\.hostName\.value\]$", origin.Text("properties", "hostName"));
            Assert.Equal(80, origin.Number("properties", "httpPort"));
            Assert.Equal(443, origin.Number("properties", "httpsPort"));
            Assert.Equal(
                [
                    "enabledState", "enforceCertificateNameCheck", "hostName", "httpPort", "httpsPort", "originHostHeader", "priority",
                    "weight",
                ],
                origin.Names("properties"));
            Assert.Equal(origin.Text("properties", "hostName"), origin.Text("properties", "originHostHeader"));
            Assert.True(origin.Flag("properties", "enforceCertificateNameCheck"));
        });
        Assert.Distinct(Origins(deployment).Select(origin => origin.Text("properties", "hostName")));
    }

    /// <summary>Through the front door to one region and no other, not from the cache, whether the region is in rotation or not.</summary>
    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Region_can_be_asked_for_by_name(string deployment)
    {
        var snapshot = infrastructure[deployment];
        var rules = snapshot.All("Microsoft.Cdn/profiles/ruleSets/rules");

        Assert.Equal(
            Enumerable.Range(1, snapshot.Regions.Count).Append(1000), rules.Select(rule => rule.Number("properties", "order")));
        foreach (var (region, rule) in snapshot.Regions.Zip(rules))
        {
            Assert.EndsWith("/To" + region, rule.Text("name"), StringComparison.Ordinal);
            Assert.Equal("Stop", rule.Text("properties", "matchProcessingBehavior"));
            Assert.Equal(
                [$"RequestHeader Lipsum-Region Equal {region}"], rule.At("properties", "conditions").EnumerateArray().Select(Describe));
            var action = Assert.Single(rule.At("properties", "actions").EnumerateArray());
            Assert.Equal("RouteConfigurationOverride", action.Text("name"));
            Assert.Equal(["originGroupOverride", "typeName"], action.Names("parameters"));
            Assert.Equal("HttpsOnly", action.Text("parameters", "originGroupOverride", "forwardingProtocol"));
            var group = Assert.Single(
                snapshot.All("Microsoft.Cdn/profiles/originGroups"),
                group => group.Text("id") == action.Text("parameters", "originGroupOverride", "originGroup", "id"));
            Assert.Equal(["loadBalancingSettings", "sessionAffinityState"], group.Names("properties"));
            Assert.Equal("Disabled", group.Text("properties", "sessionAffinityState"));
            var origin = Assert.Single(snapshot.Under(group, "Microsoft.Cdn/profiles/originGroups/origins"));
            var inRotation = Assert.Single(Origins(deployment), one => one.Text("name").EndsWith("/" + region, StringComparison.Ordinal));
            Assert.Equal("Enabled", origin.Text("properties", "enabledState"));
            Assert.Equal(
                inRotation.At("properties").EnumerateObject().Where(property => property.Name != "enabledState")
                    .Select(property => property.ToString()),
                origin.At("properties").EnumerateObject().Where(property => property.Name != "enabledState")
                    .Select(property => property.ToString()));
        }
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
        Assert.Equal(OriginGroupOf(deployment).Text("id"), route.Text("originGroup", "id"));
        Assert.Equal(
            [
                "cacheConfiguration", "customDomains", "forwardingProtocol", "httpsRedirect", "linkToDefaultDomain", "originGroup",
                "patternsToMatch", "ruleSets", "supportedProtocols",
            ],
            route.Names());
    }

    /// <summary>Half a minute is the platform's own patience with a starting app.</summary>
    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Front_door_is_open_and_patient(string deployment)
    {
        var profile = infrastructure[deployment].Only("Microsoft.Cdn/profiles");
        var endpoint = infrastructure[deployment].Only("Microsoft.Cdn/profiles/afdEndpoints");

        Assert.Equal(["originResponseTimeoutSeconds"], profile.Names("properties"));
        Assert.Equal(30, profile.Number("properties", "originResponseTimeoutSeconds"));
        Assert.Equal(["enabledState"], endpoint.Names("properties"));
        Assert.Equal("Enabled", endpoint.Text("properties", "enabledState"));
    }

    /// <summary>What was refused, and which origin failed; not a line for each request.</summary>
    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Log_of_the_front_door_has_refusals_and_failed_probes(string deployment)
    {
        var settings = infrastructure[deployment].Only("Microsoft.Insights/diagnosticSettings");

        Assert.StartsWith(
            infrastructure[deployment].Only("Microsoft.Cdn/profiles").Text("id") + "/", settings.Text("id"), StringComparison.Ordinal);
        Assert.Equal(["logs", "workspaceId"], settings.Names("properties"));
        Assert.Matches(@"'monitoring-\{0\}-\{1\}', 0, .*\.outputs\.workspaceId\.value\]$", settings.Text("properties", "workspaceId"));
        Assert.All(settings.At("properties", "logs").EnumerateArray(), log => Assert.True(log.Flag("enabled")));
        Assert.Equal(
            ["FrontDoorWebApplicationFirewallLog", "FrontDoorHealthProbeLog"],
            settings.At("properties", "logs").EnumerateArray().Select(log => log.Text("category")));
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
            Replies().Select(reply => reply["Content-Type"].Split(';')[0]).Append("text/markdown").Distinct().Order(),
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
        var ruleSet = infrastructure[deployment].Only("Microsoft.Cdn/profiles/ruleSets").Text("id");
        var rule = infrastructure[deployment].All("Microsoft.Cdn/profiles/ruleSets/rules")[^1].At("properties");

        Assert.Equal(ruleSet, Assert.Single(Route(deployment).At("ruleSets").EnumerateArray()).Text("id"));
        Assert.Equal("Continue", rule.Text("matchProcessingBehavior"));
        Assert.Equal(
            [
                "RequestHeader Accept Any",
                "RequestHeader Accept not Equal */*",
                "UrlPath BeginsWith lipsum|phrases UrlDecode|Lowercase",
                "QueryString not Contains format=html|format=json|format=markdown|format=text",
            ],
            rule.At("conditions").EnumerateArray().Select(Describe));
        var action = Assert.Single(rule.At("actions").EnumerateArray());
        Assert.Equal("RouteConfigurationOverride", action.Text("name"));
        Assert.Equal(["typeName"], action.Names("parameters"));
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

    /// <summary>The list, and nothing before, between or behind: a rule that allows ends the evaluation of all the others.</summary>
    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, 100, 1500)]
    [InlineData(CompiledInfrastructure.ThreeRegions, 300, 3000)]
    [InlineData(CompiledInfrastructure.TwentyRegions, 100, 1500)]
    public void Firewall_has_these_rules(string deployment, int largeTexts, int requests)
    {
        var rules = Firewall(deployment).At("properties", "customRules", "rules").EnumerateArray().ToArray();

        Assert.Equal(
            [
                "5 HostPaths MatchRule Block: RequestUri RegEx, UrlDecode Lowercase",
                "10 ReadOnlyMethods MatchRule Block: RequestMethod not Equal GET HEAD OPTIONS",
                $"20 LargeTextsPerAddress RateLimitRule Block {largeTexts} in 5 min: QueryString RegEx, UrlDecode",
                $"30 RequestsPerAddress RateLimitRule Block {requests} in 5 min: RequestHeader Host GreaterThan 0",
            ],
            rules.Select(DescribeFirewallRule));
        Assert.All(rules, rule => Assert.Subset(
            new HashSet<string>(
                ["action", "matchConditions", "name", "priority", "rateLimitDurationInMinutes", "rateLimitThreshold", "ruleType"]),
            new HashSet<string>(rule.Names())));
        Assert.Equal(["customRules", "managedRules", "policySettings"], Firewall(deployment).Names("properties"));
        Assert.Equal(["enabledState", "mode"], Firewall(deployment).Names("properties", "policySettings"));
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default)]
    [InlineData(CompiledInfrastructure.ThreeRegions, "Microsoft_DefaultRuleSet 2.1 Block", "Microsoft_BotManagerRuleSet 1.1")]
    public void Premium_tier_has_the_managed_rules_that_it_is_paid_for(string deployment, params string[] expected) => Assert.Equal(
        expected,
        Firewall(deployment).At("properties", "managedRules", "managedRuleSets").EnumerateArray()
            .Select(set => string.Join(' ', set.EnumerateObject().Select(property => property.Value.GetString()))));

    [BicepTheory]
    [InlineData("phrases=1000", true)]
    [InlineData("phrases=10000&format=json", true)]
    [InlineData("seed=a&phrases=00123456", true)]
    [InlineData("phrases=3-7000", true)]
    [InlineData("format=html&paragraphs=100", true)]
    [InlineData("paragraphs=1-1000", true)]
    [InlineData("paragraphs=50&newline=200", true)]
    [InlineData("paragraphs=5-9&format=html&newline=3-2000", true)]
    [InlineData("newline=10&paragraphs=99", true)]
    [InlineData("newline=9999&seed=a&paragraphs=1", true)]
    [InlineData("words=10000", true)]
    [InlineData("maxchars=100000", true)]
    [InlineData("", false)]
    [InlineData("phrases=999&newline=9999", false)]
    [InlineData("phrases=100-200", false)]
    [InlineData("paragraphs=99", false)]
    [InlineData("paragraphs=99&newline=9", false)]
    [InlineData("newline=3-6&paragraphs=20-30", false)]
    [InlineData("words=9999&maxchars=99999", false)]
    [InlineData("seed=phrases=1000", false)]
    [InlineData("width=4096&height=4096&seed=12345678", false)]
    public void Large_text_is_told_by_its_query(string query, bool large) =>
        Assert.Equal(large, Pattern("LargeTextsPerAddress").IsMatch(query));

    [BicepTheory]
    [InlineData("/admin", true)]
    [InlineData("/admin/host/status", true)]
    [InlineData("/admin?x", true)]
    [InlineData("/runtime/webhooks/blobs", true)]
    [InlineData("//", true)]
    [InlineData("///x", true)]
    [InlineData("https://lipsum.example.com:443/admin/host/keys", true)]
    [InlineData("https://lipsum.example.com//admin", true)]
    [InlineData("/", false)]
    [InlineData("https://lipsum.example.com/", false)]
    [InlineData("/lipsum?seed=/admin/", false)]
    [InlineData("/lipsum?seed=https://admin/", false)]
    [InlineData("/administration", false)]
    [InlineData("/phrases//1", false)]
    public void Path_of_the_host_is_told_by_its_beginning(string address, bool host) =>
        Assert.Equal(host, Pattern("HostPaths").IsMatch(address));

    /// <summary>The firewall's expressions know neither captures nor anything that looks around, and may be so long.</summary>
    [BicepTheory]
    [InlineData("LargeTextsPerAddress")]
    [InlineData("HostPaths")]
    public void Expression_is_one_that_the_firewall_takes(string rule)
    {
        Assert.DoesNotMatch(@"\((?!\?:)|\\\d", Pattern(rule).ToString());
        Assert.InRange(Pattern(rule).ToString().Length, 1, 256);
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
            parameters.TryGetProperty("transforms", out _) ? string.Join('|', parameters.Texts("transforms")) : null,
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }

    private static string DescribeFirewallRule(JsonElement rule)
    {
        var condition = Assert.Single(rule.At("matchConditions").EnumerateArray());
        string?[] words =
        [
            $"{rule.Number("priority")} {rule.Text("name")} {rule.Text("ruleType")} {rule.Text("action")}",
            rule.TryGetProperty("rateLimitThreshold", out var limit)
                ? $" {limit} in {rule.Number("rateLimitDurationInMinutes")} min" : null,
            $": {condition.Text("matchVariable")} ",
            condition.TryGetProperty("selector", out var selector) ? selector + " " : null,
            condition.TryGetProperty("negateCondition", out var negate) && negate.GetBoolean() ? "not " : null,
            condition.Text("operator"),
            condition.Text("operator") == "RegEx" ? null : " " + string.Join(' ', condition.Texts("matchValue")),
            condition.TryGetProperty("transforms", out _) ? ", " + string.Join(' ', condition.Texts("transforms")) : null,
        ];
        return string.Concat(words);
    }

    private Regex Pattern(string rule) => new(
        Assert.Single(
            Assert.Single(FirewallRule(CompiledInfrastructure.Default, rule).At("matchConditions").EnumerateArray()).Texts("matchValue")));

    private JsonElement Firewall(string deployment) =>
        infrastructure[deployment].Only("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies");

    private JsonElement FirewallRule(string deployment, string name) => Assert.Single(
        Firewall(deployment).At("properties", "customRules", "rules").EnumerateArray(),
        rule => rule.Text("name") == name);

    private JsonElement OriginGroupOf(string deployment) => Assert.Single(
        infrastructure[deployment].All("Microsoft.Cdn/profiles/originGroups"),
        group => group.Text("name").EndsWith("/regions", StringComparison.Ordinal));

    private JsonElement OriginGroup(string deployment) => OriginGroupOf(deployment).At("properties");

    private IReadOnlyList<JsonElement> Origins(string deployment) =>
        infrastructure[deployment].Under(OriginGroupOf(deployment), "Microsoft.Cdn/profiles/originGroups/origins");

    private JsonElement Route(string deployment) =>
        infrastructure[deployment].Only("Microsoft.Cdn/profiles/afdEndpoints/routes").At("properties");
}
