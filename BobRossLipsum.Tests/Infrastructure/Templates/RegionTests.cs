using System.Text.Json;
using System.Xml.Linq;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Templates;

[Collection(nameof(CompiledOnce))]
public sealed class RegionTests(CompiledInfrastructure infrastructure)
{
    private const string StorageBlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string StorageBlobDataReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
    private const string MonitoringMetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

    /// <summary>Set on an app of this plan, these fail the deployment with error 51021; see infra/README.md, sources.</summary>
    private static readonly string[] refusedByFlexConsumption =
    [
        "alwaysOn", "ftpsState", "functionAppScaleLimit", "functionsRuntimeScaleMonitoringEnabled", "javaVersion",
        "linuxFxVersion", "netFrameworkVersion", "powerShellVersion", "preWarmedInstanceCount", "use32BitWorkerProcess",
        "windowsFxVersion",
    ];

    public static TheoryData<string> Deployments => CompiledInfrastructure.Deployments;

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, 2)]
    [InlineData(CompiledInfrastructure.ThreeRegions, 3)]
    [InlineData(CompiledInfrastructure.TwentyRegions, 20)]
    public void Region_has_one_of_each(string deployment, int regions)
    {
        var snapshot = infrastructure[deployment];
        string[] types =
        [
            "Microsoft.Web/sites", "Microsoft.Web/serverfarms", "Microsoft.Storage/storageAccounts",
            "Microsoft.ManagedIdentity/userAssignedIdentities",
        ];

        Assert.All(types, type => Assert.Equal(regions, snapshot.All(type).Count));
        Assert.Equal(regions, snapshot.Apps.Select(app => app.Text("properties", "serverFarmId")).Distinct().Count());
    }

    /// <summary>A kind that nobody asked for may cost money, or let somebody in, without a word in any other.</summary>
    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default)]
    [InlineData(
        CompiledInfrastructure.ThreeRegions, "Microsoft.Cdn/profiles/customDomains", "Microsoft.Consumption/budgets",
        "Microsoft.Insights/actionGroups", "Microsoft.Network/virtualNetworks")]
    public void Deployment_is_of_these_kinds_and_no_other(string deployment, params string[] asked)
    {
        string[] always =
        [
            "Microsoft.Authorization/roleAssignments", "Microsoft.Cdn/profiles", "Microsoft.Cdn/profiles/afdEndpoints",
            "Microsoft.Cdn/profiles/afdEndpoints/routes", "Microsoft.Cdn/profiles/originGroups",
            "Microsoft.Cdn/profiles/originGroups/origins", "Microsoft.Cdn/profiles/ruleSets", "Microsoft.Cdn/profiles/ruleSets/rules",
            "Microsoft.Cdn/profiles/securityPolicies", "Microsoft.Insights/components", "Microsoft.Insights/diagnosticSettings",
            "Microsoft.Insights/metricAlerts", "Microsoft.Insights/scheduledQueryRules",
            "Microsoft.ManagedIdentity/userAssignedIdentities", "Microsoft.Network/FrontDoorWebApplicationFirewallPolicies",
            "Microsoft.OperationalInsights/workspaces", "Microsoft.OperationalInsights/workspaces/savedSearches",
            "Microsoft.Resources/resourceGroups", "Microsoft.Storage/storageAccounts", "Microsoft.Storage/storageAccounts/blobServices",
            "Microsoft.Storage/storageAccounts/blobServices/containers", "Microsoft.Storage/storageAccounts/managementPolicies",
            "Microsoft.Web/serverfarms", "Microsoft.Web/sites", "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
        ];

        Assert.Equal(
            always.Concat(asked).Order(StringComparer.Ordinal),
            infrastructure[deployment].Resources.Select(resource => resource.Text("type")).Distinct().Order(StringComparer.Ordinal));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Name_is_distinct_and_within_its_limits(string deployment)
    {
        var snapshot = infrastructure[deployment];
        var limits = new (string Type, string Pattern)[]
        {
            ("Microsoft.Cdn/profiles", "^[a-zA-Z0-9](-?[a-zA-Z0-9]){0,259}$"),
            ("Microsoft.Insights/components", "^.{1,260}$"),
            ("Microsoft.ManagedIdentity/userAssignedIdentities", "^[a-zA-Z0-9][-_a-zA-Z0-9]{2,127}$"),
            ("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies", "^[a-zA-Z][a-zA-Z0-9]{0,127}$"),
            ("Microsoft.OperationalInsights/workspaces", "^[a-zA-Z0-9][-a-zA-Z0-9]{2,61}[a-zA-Z0-9]$"),
            ("Microsoft.Resources/resourceGroups", @"^[-\w._()]{0,89}[-\w_()]$"),
            ("Microsoft.Storage/storageAccounts", "^[a-z0-9]{3,24}$"),
            ("Microsoft.Web/serverfarms", "^[-a-zA-Z0-9]{1,40}$"),
            ("Microsoft.Web/sites", "^[a-zA-Z0-9][-a-zA-Z0-9]{0,58}[a-zA-Z0-9]$"),
            ("Microsoft.Cdn/profiles/ruleSets", "/[a-zA-Z][a-zA-Z0-9]{0,259}$"),
            ("Microsoft.Cdn/profiles/ruleSets/rules", "/[a-zA-Z][a-zA-Z0-9]{0,259}$"),
            ("Microsoft.Cdn/profiles/originGroups", "/[a-zA-Z0-9](-?[a-zA-Z0-9]){0,89}$"),
        };

        foreach (var (type, pattern) in limits)
        {
            var names = snapshot.All(type).Select(resource => resource.Text("name")).ToArray();
            Assert.NotEmpty(names);
            Assert.Distinct(names);
            Assert.All(names, name => Assert.Matches(pattern, name));
        }

        Assert.Distinct(snapshot.Resources.Select(resource => resource.Text("id")));
        Assert.Matches("^[a-zA-Z0-9][-a-zA-Z0-9]{0,44}[a-zA-Z0-9]$",
            snapshot.Only("Microsoft.Cdn/profiles/afdEndpoints").Text("name").Split('/')[1]);
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void App_is_reached_by_modern_tls_alone(string deployment) =>
        Assert.All(infrastructure[deployment].Apps, app =>
        {
            Assert.True(app.Flag("properties", "httpsOnly"));
            Assert.Equal("1.2", app.Text("properties", "siteConfig", "minTlsVersion"));
            Assert.Equal("1.2", app.Text("properties", "siteConfig", "scmMinTlsVersion"));
            Assert.True(app.Flag("properties", "siteConfig", "http20Enabled"));
        });

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void App_admits_this_front_door_alone(string deployment) =>
        Assert.All(infrastructure[deployment].Apps, app =>
        {
            Assert.Equal("Deny", app.Text("properties", "siteConfig", "ipSecurityRestrictionsDefaultAction"));
            var rule = Assert.Single(app.At("properties", "siteConfig", "ipSecurityRestrictions").EnumerateArray());
            Assert.Equal("Allow", rule.Text("action"));
            Assert.Equal("ServiceTag", rule.Text("tag"));
            Assert.Equal("AzureFrontDoor.Backend", rule.Text("ipAddress"));
            Assert.Contains("frontDoorId", Assert.Single(rule.Texts("headers", "x-azure-fdid")), StringComparison.Ordinal);
            Assert.Equal(["x-azure-fdid"], rule.Names("headers"));
            Assert.Equal(["action", "description", "headers", "ipAddress", "name", "priority", "tag"], rule.Names());
        });

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Deployment_endpoint_is_open_to_tokens_and_shut_to_passwords(string deployment)
    {
        var snapshot = infrastructure[deployment];

        Assert.All(snapshot.Apps, app =>
        {
            var site = app.At("properties", "siteConfig");
            Assert.False(site.Flag("scmIpSecurityRestrictionsUseMain"));
            Assert.Equal("Allow", site.Text("scmIpSecurityRestrictionsDefaultAction"));
            Assert.False(site.TryGetProperty("scmIpSecurityRestrictions", out _));

            var passwords = snapshot.All("Microsoft.Web/sites/basicPublishingCredentialsPolicies")
                .Where(policy => policy.Text("id").StartsWith(app.Text("id") + "/", StringComparison.Ordinal))
                .ToDictionary(policy => policy.Text("name").Split('/')[1], policy => policy.Flag("properties", "allow"));
            Assert.Equal(new Dictionary<string, bool> { ["ftp"] = false, ["scm"] = false }, passwords);
        });
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void App_sets_nothing_that_its_plan_refuses(string deployment) =>
        Assert.All(infrastructure[deployment].Apps, app =>
            Assert.Empty(app.At("properties", "siteConfig").EnumerateObject().Select(property => property.Name)
                .Intersect(refusedByFlexConsumption, StringComparer.OrdinalIgnoreCase)));

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Plan_is_flex_consumption_on_linux(string deployment)
    {
        Assert.All(infrastructure[deployment].All("Microsoft.Web/serverfarms"), plan =>
        {
            Assert.Equal("functionapp", plan.Text("kind"));
            Assert.Equal("FC1", plan.Text("sku", "name"));
            Assert.True(plan.Flag("properties", "reserved"));
        });
        Assert.All(infrastructure[deployment].Apps, app => Assert.Equal("functionapp,linux", app.Text("kind")));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Runtime_is_what_the_project_targets(string deployment)
    {
        var framework = XDocument.Parse(Root.Read("Directory.Build.props")).Descendants("TargetFramework").Single().Value;

        Assert.All(infrastructure[deployment].Apps, app =>
        {
            var runtime = app.At("properties", "functionAppConfig", "runtime");
            Assert.Equal("dotnet-isolated", runtime.Text("name"));
            Assert.Equal(framework, "net" + runtime.Text("version"));
        });
    }

    [BicepFact]
    public void Scale_rests_at_nothing_unless_told_otherwise()
    {
        Assert.All(infrastructure[CompiledInfrastructure.Default].Apps, app =>
        {
            var scale = app.At("properties", "functionAppConfig", "scaleAndConcurrency");
            Assert.Equal(512, scale.Number("instanceMemoryMB"));
            Assert.Equal(40, scale.Number("maximumInstanceCount"));
            Assert.Equal(50, scale.Number("triggers", "http", "perInstanceConcurrency"));
            Assert.Empty(scale.At("alwaysReady").EnumerateArray());
        });
        Assert.All(infrastructure[CompiledInfrastructure.ThreeRegions].Apps, app =>
        {
            var scale = app.At("properties", "functionAppConfig", "scaleAndConcurrency");
            Assert.Equal(2048, scale.Number("instanceMemoryMB"));
            Assert.Equal(100, scale.Number("maximumInstanceCount"));
            Assert.Equal(100, scale.Number("triggers", "http", "perInstanceConcurrency"));
            var ready = Assert.Single(scale.At("alwaysReady").EnumerateArray());
            Assert.Equal("http", ready.Text("name"));
            Assert.Equal(2, ready.Number("instanceCount"));
        });
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, false, "Standard_LRS")]
    [InlineData(CompiledInfrastructure.ThreeRegions, true, "Standard_ZRS")]
    public void Zone_redundancy_covers_plan_and_storage(string deployment, bool redundant, string storageSku)
    {
        var snapshot = infrastructure[deployment];

        Assert.All(snapshot.All("Microsoft.Web/serverfarms"),
            plan => Assert.Equal(redundant, plan.Flag("properties", "zoneRedundant")));
        Assert.All(snapshot.All("Microsoft.Storage/storageAccounts"),
            account => Assert.Equal(storageSku, account.Text("sku", "name")));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Storage_knows_no_key_and_no_stranger(string deployment)
    {
        Assert.All(infrastructure[deployment].All("Microsoft.Storage/storageAccounts"), account =>
        {
            var properties = account.At("properties");
            Assert.False(properties.Flag("allowSharedKeyAccess"));
            Assert.False(properties.Flag("allowBlobPublicAccess"));
            Assert.False(properties.Flag("allowCrossTenantReplication"));
            Assert.Equal("TLS1_2", properties.Text("minimumTlsVersion"));
            Assert.True(properties.Flag("supportsHttpsTrafficOnly"));
            Assert.True(properties.Flag("defaultToOAuthAuthentication"));
            Assert.Equal("StorageV2", account.Text("kind"));
        });
        Assert.All(infrastructure[deployment].All("Microsoft.Storage/storageAccounts/blobServices/containers"),
            container => Assert.Equal("None", container.Text("properties", "publicAccess")));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void App_fetches_its_package_as_itself(string deployment)
    {
        var snapshot = infrastructure[deployment];

        Assert.All(snapshot.Apps, app =>
        {
            var identity = Assert.Single(app.At("identity", "userAssignedIdentities").EnumerateObject()).Name;
            var storage = app.At("properties", "functionAppConfig", "deployment", "storage");
            Assert.Equal("UserAssigned", app.Text("identity", "type"));
            Assert.Equal("blobContainer", storage.Text("type"));
            Assert.Equal("UserAssignedIdentity", storage.Text("authentication", "type"));
            Assert.Equal(identity, storage.Text("authentication", "userAssignedIdentityResourceId"));
            var account = StorageOf(snapshot, app);
            Assert.Equal(
                $"[format('{{0}}{{1}}', {Snapshot.Reference(account, "primaryEndpoints.blob").Trim('[', ']')}, 'packages')]",
                storage.Text("value"));
            Assert.Equal(
                [account.Text("name") + "/default/content", account.Text("name") + "/default/packages"],
                snapshot.Under(account, "Microsoft.Storage/storageAccounts/blobServices/containers").Select(item => item.Text("name"))
                    .Order());
        });
    }

    /// <summary>A deployment overwrites the package of the one before.</summary>
    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Earlier_packages_are_kept_for_three_months(string deployment)
    {
        var snapshot = infrastructure[deployment];

        Assert.All(snapshot.All("Microsoft.Storage/storageAccounts"), account =>
        {
            var blobs = Assert.Single(snapshot.Under(account, "Microsoft.Storage/storageAccounts/blobServices"));
            var policy = Assert.Single(snapshot.Under(account, "Microsoft.Storage/storageAccounts/managementPolicies"));
            var rule = Assert.Single(policy.At("properties", "policy", "rules").EnumerateArray());
            Assert.True(blobs.Flag("properties", "isVersioningEnabled"));
            Assert.Equal("Lifecycle", rule.Text("type"));
            Assert.Equal(["definition", "name", "type"], rule.Names());
            Assert.Equal(["blobTypes"], rule.Names("definition", "filters"));
            Assert.Equal(["blockBlob"], rule.Texts("definition", "filters", "blobTypes"));
            Assert.Equal(["version"], rule.Names("definition", "actions"));
            Assert.Equal(90, rule.Number("definition", "actions", "version", "delete", "daysAfterCreationGreaterThan"));
        });
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, false)]
    [InlineData(CompiledInfrastructure.ThreeRegions, true)]
    public void Storage_with_a_network_admits_its_own_app_alone(string deployment, bool closed)
    {
        var snapshot = infrastructure[deployment];

        Assert.Equal(closed ? snapshot.Apps.Count : 0, snapshot.All("Microsoft.Network/virtualNetworks").Count);
        Assert.All(snapshot.Apps, app =>
        {
            var rules = StorageOf(snapshot, app).At("properties", "networkAcls");
            Assert.Equal("None", rules.Text("bypass"));
            Assert.Equal(closed ? "Deny" : "Allow", rules.Text("defaultAction"));
            Assert.Equal(["bypass", "defaultAction", "virtualNetworkRules"], rules.Names());
            Assert.Equal(closed, app.Names("properties").Contains("virtualNetworkSubnetId"));
            Assert.Equal(
                closed ? [app.Text("properties", "virtualNetworkSubnetId")] : Array.Empty<string>(),
                rules.At("virtualNetworkRules").EnumerateArray().Select(rule => rule.Text("id")));
        });
        Assert.All(snapshot.All("Microsoft.Network/virtualNetworks"), network =>
        {
            var subnet = Assert.Single(network.At("properties", "subnets").EnumerateArray());
            var app = Assert.Single(
                snapshot.Apps, app =>
                    app.Text("properties", "virtualNetworkSubnetId") == $"{network.Text("id")}/subnets/{subnet.Text("name")}");
            Assert.Equal(app.Text("location"), network.Text("location"));
            Assert.Equal(
                "Microsoft.Storage", Assert.Single(subnet.At("properties", "serviceEndpoints").EnumerateArray()).Text("service"));
            Assert.Equal(
                "Microsoft.App/environments",
                Assert.Single(subnet.At("properties", "delegations").EnumerateArray()).Text("properties", "serviceName"));
            Assert.Equal(["10.0.0.0/24"], network.Texts("properties", "addressSpace", "addressPrefixes"));
            Assert.Equal("10.0.0.0/26", subnet.Text("properties", "addressPrefix"));
        });
    }

    /// <summary>What is not listed has to be meant: an addition may shut an app, or open it.</summary>
    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void App_and_storage_set_this_and_nothing_else(string deployment)
    {
        Assert.All(infrastructure[deployment].Apps, app =>
        {
            Assert.Equal(
                ["functionAppConfig", "httpsOnly", "serverFarmId", "siteConfig"],
                app.Names("properties").Except(["virtualNetworkSubnetId"]));
            Assert.Equal(
                [
                    "appSettings", "http20Enabled", "ipSecurityRestrictions", "ipSecurityRestrictionsDefaultAction", "minTlsVersion",
                    "scmIpSecurityRestrictionsDefaultAction", "scmIpSecurityRestrictionsUseMain", "scmMinTlsVersion",
                ],
                app.Names("properties", "siteConfig"));
            Assert.Equal(["deployment", "runtime", "scaleAndConcurrency"], app.Names("properties", "functionAppConfig"));
            Assert.Equal(
                ["alwaysReady", "instanceMemoryMB", "maximumInstanceCount", "triggers"],
                app.Names("properties", "functionAppConfig", "scaleAndConcurrency"));
        });
        Assert.All(infrastructure[deployment].All("Microsoft.Storage/storageAccounts"), account => Assert.Equal(
            [
                "allowBlobPublicAccess", "allowCrossTenantReplication", "allowSharedKeyAccess", "defaultToOAuthAuthentication",
                "minimumTlsVersion", "networkAcls", "supportsHttpsTrafficOnly",
            ],
            account.Names("properties")));
        Assert.All(infrastructure[deployment].All("Microsoft.Web/serverfarms"), plan =>
            Assert.Equal(["reserved", "zoneRedundant"], plan.Names("properties")));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Region_is_in_one_place(string deployment)
    {
        var snapshot = infrastructure[deployment];

        Assert.All(snapshot.Apps, app =>
        {
            var plan = Assert.Single(
                snapshot.All("Microsoft.Web/serverfarms"), plan => plan.Text("id") == app.Text("properties", "serverFarmId"));
            var identity = Assert.Single(
                snapshot.All("Microsoft.ManagedIdentity/userAssignedIdentities"), identity => identity.Text("id") == IdentityOf(app));
            string[] locations = [plan.Text("location"), identity.Text("location"), StorageOf(snapshot, app).Text("location")];
            Assert.All(locations, location => Assert.Equal(app.Text("location"), location));
        });
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Identity_has_exactly_its_three_roles(string deployment)
    {
        var snapshot = infrastructure[deployment];

        var expected = snapshot.Apps.SelectMany(app => new[]
        {
            $"{IdentityOf(app)} {StorageBlobDataOwner} {StorageOf(snapshot, app).Text("id")}",
            $"{IdentityOf(app)} {StorageBlobDataReader} {StorageOf(snapshot, app).Text("id")}/blobServices/default/containers/content",
            $"{IdentityOf(app)} {MonitoringMetricsPublisher} {ComponentOf(snapshot, app)}",
        });
        var assigned = snapshot.All("Microsoft.Authorization/roleAssignments").Select(role =>
        {
            Assert.Equal("ServicePrincipal", role.Text("properties", "principalType"));
            Assert.Matches(@"^\[reference\('[^']+', '2024-11-30'\)\.principalId\]$", role.Text("properties", "principalId"));
            Assert.Equal(["principalId", "principalType", "roleDefinitionId"], role.Names("properties"));
            var principal = role.Text("properties", "principalId").Split('\'')[1];
            var definition = role.Text("properties", "roleDefinitionId").Split('/')[^1];
            var scope = role.Text("id").Split("/providers/Microsoft.Authorization/")[0];
            return $"{principal} {definition} {scope}";
        });

        Assert.Equal(expected.Order(), assigned.Order());
    }

    /// <summary>What a deploying principal may hand on is what the regions need, in granting as in taking back.</summary>
    [Theory]
    [InlineData(StorageBlobDataOwner)]
    [InlineData(StorageBlobDataReader)]
    [InlineData(MonitoringMetricsPublisher)]
    public void Readme_lets_these_roles_alone_be_handed_on(string role) =>
        Assert.Equal(3, Root.Read("infra/README.md").Split(role, StringSplitOptions.None).Length);

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Setting_is_what_host_and_code_read_and_no_secret(string deployment)
    {
        var snapshot = infrastructure[deployment];

        Assert.All(snapshot.Apps, app =>
        {
            var settings = app.At("properties", "siteConfig", "appSettings").EnumerateArray()
                .ToDictionary(setting => setting.Text("name"), setting => setting.Text("value"));
            var clientId = $"reference('{IdentityOf(app)}', '2024-11-30').clientId";
            var storage = StorageOf(snapshot, app).Text("id");
            var component = ComponentOf(snapshot, app);
            string[] further = deployment == CompiledInfrastructure.ThreeRegions ? ["WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED"] : [];

            Assert.Equal(
                HostSettings.ReadByTheHost.Concat(HostSettings.ReadForContent).Concat(HostSettings.ReadByOurCode()).Concat(further).Order(),
                settings.Keys.Order());
            Assert.All(further, name => Assert.Equal("0", settings[name]));
            Assert.Equal("managedidentity", settings["AzureWebJobsStorage__credential"]);
            Assert.Equal($"[{clientId}]", settings["AzureWebJobsStorage__clientId"]);
            Assert.Equal(
                $"[reference('{storage}', '2025-06-01').primaryEndpoints.blob]",
                settings["AzureWebJobsStorage__blobServiceUri"]);
            Assert.Equal(
                $"[format('Authorization=AAD;ClientId={{0}}', {clientId})]",
                settings["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"]);
            Assert.Equal(
                $"[reference('{component}', '2020-02-02').ConnectionString]",
                settings["APPLICATIONINSIGHTS_CONNECTION_STRING"]);
            Assert.Equal("true", settings["AzureWebJobsDisableHomepage"]);
            Assert.Equal($"[{clientId}]", settings["AZURE_CLIENT_ID"]);
            Assert.Equal(
                $"[format('{{0}}{{1}}', reference('{storage}', '2025-06-01').primaryEndpoints.blob, 'content')]",
                settings["Content__Source"]);
        });
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Telemetry_is_taken_from_identities_alone(string deployment)
    {
        var workspaces = infrastructure[deployment].All("Microsoft.OperationalInsights/workspaces");
        var components = infrastructure[deployment].All("Microsoft.Insights/components");

        Assert.All(workspaces, workspace => Assert.True(workspace.Flag("properties", "features", "disableLocalAuth")));
        Assert.All(components, component => Assert.True(component.Flag("properties", "DisableLocalAuth")));
        Assert.Equal(
            workspaces.Select(workspace => workspace.Text("id")),
            components.Select(component => component.Text("properties", "WorkspaceResourceId")));
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Resource_that_can_have_tags_tells_its_environment(string deployment)
    {
        var snapshot = infrastructure[deployment];
        var group = snapshot.All("Microsoft.Resources/resourceGroups")[0];
        var environment = group.Text("tags", "azd-env-name");

        Assert.Equal("rg-" + environment, group.Text("name"));
        Assert.All(
            snapshot.Resources.Where(resource => resource.TryGetProperty("location", out _)),
            resource => Assert.Equal(environment, resource.Text("tags", "azd-env-name")));
    }

    private static string IdentityOf(JsonElement app) =>
        Assert.Single(app.At("identity", "userAssignedIdentities").EnumerateObject()).Name;

    /// <summary>The component that a region reports to: its own where each has one.</summary>
    private static string ComponentOf(Snapshot snapshot, JsonElement app)
    {
        var components = snapshot.All("Microsoft.Insights/components");
        return (components.Count == 1 ? components[0] : Assert.Single(
            components, component =>
                component.Text("name").StartsWith($"appi-{app.Text("tags", "azd-service-name")}-", StringComparison.Ordinal))).Text("id");
    }

    /// <summary>The account whose name has the token that ends the app's name.</summary>
    private static JsonElement StorageOf(Snapshot snapshot, JsonElement app) => Assert.Single(
        snapshot.All("Microsoft.Storage/storageAccounts"),
        account => account.Text("name") == "st" + app.Text("name").Split('-')[^1]);
}
