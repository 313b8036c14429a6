using System.Text.Json;
using BobRossLipsum.Tests.Support;

namespace BobRossLipsum.Tests.Infrastructure.Templates;

/// <summary>That nothing dies, and nothing is spent, unseen.</summary>
[Collection(nameof(CompiledOnce))]
public sealed class MonitoringTests(CompiledInfrastructure infrastructure)
{
    public static TheoryData<string> Deployments => CompiledInfrastructure.Deployments;

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default, 1, "westeurope")]
    [InlineData(CompiledInfrastructure.ThreeRegions, 5, "westeurope", "eastus2", "southeastasia")]
    [InlineData(CompiledInfrastructure.TwentyRegions, 1, "australiasoutheast")]
    public void Telemetry_is_kept_for_a_month_under_a_daily_cap(string deployment, int gigabytes, params string[] locations)
    {
        var workspaces = infrastructure[deployment].All("Microsoft.OperationalInsights/workspaces");

        Assert.Equal(locations, workspaces.Select(workspace => workspace.Text("location")));
        Assert.Equal(
            locations, infrastructure[deployment].All("Microsoft.Insights/components").Select(component => component.Text("location")));
        Assert.All(workspaces, workspace =>
        {
            Assert.Equal(gigabytes, workspace.Number("properties", "workspaceCapping", "dailyQuotaGb"));
            Assert.Equal(30, workspace.Number("properties", "retentionInDays"));
            Assert.Equal("PerGB2018", workspace.Text("properties", "sku", "name"));
            Assert.Equal(["features", "retentionInDays", "sku", "workspaceCapping"], workspace.Names("properties"));
            Assert.Equal(["disableLocalAuth"], workspace.Names("properties", "features"));
        });
        Assert.All(infrastructure[deployment].All("Microsoft.Insights/components"), component =>
        {
            Assert.Equal("web", component.Text("kind"));
            Assert.Equal("web", component.Text("properties", "Application_Type"));
            Assert.Equal(["Application_Type", "DisableLocalAuth", "WorkspaceResourceId"], component.Names("properties"));
        });
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Queries_are_saved_as_they_are_written(string deployment)
    {
        var files = Directory.EnumerateFiles(Root.PathOf("infra/queries"))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, File.ReadAllText);

        Assert.All(infrastructure[deployment].All("Microsoft.OperationalInsights/workspaces"), workspace =>
        {
            var saved = infrastructure[deployment].Under(workspace, "Microsoft.OperationalInsights/workspaces/savedSearches");
            Assert.Equal(files, saved.ToDictionary(query => query.Text("name").Split('/')[1], query => query.Text("properties", "query")));
            Assert.All(saved, query => Assert.Equal("Bob Ross Lipsum", query.Text("properties", "category")));
        });
    }

    /// <summary>A query for what nobody records finds nothing, and that looks like health.</summary>
    [BicepTheory]
    [InlineData("failed-probes", "FrontDoorHealthProbeLog")]
    [InlineData("refusals-by-rule", "FrontDoorWebApplicationFirewallLog")]
    public void Query_of_the_front_door_is_for_a_log_that_is_kept(string query, string category)
    {
        var logs = infrastructure[CompiledInfrastructure.Default].Only("Microsoft.Insights/diagnosticSettings").At("properties", "logs");

        Assert.Contains(
            $"\nAzureDiagnostics\n| where Category == \"{category}\"\n", Root.Read($"infra/queries/{query}.kql"), StringComparison.Ordinal);
        Assert.Contains(category, logs.EnumerateArray().Select(log => log.Text("category")));
    }

    [Theory]
    [InlineData("requests-by-region", "\nAppRequests\n")]
    [InlineData("failures-by-region", "(AppRequests | where toint(ResultCode) >= 500 |")]
    [InlineData("failures-by-region", "(AppExceptions |")]
    public void Query_of_the_apps_is_for_what_they_report(string query, string part) =>
        Assert.Contains(part, Root.Read($"infra/queries/{query}.kql"), StringComparison.Ordinal);

    /// <summary>The apps are named func-REGION-TOKEN, and telemetry has that name as its role.</summary>
    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Region_is_the_second_part_of_a_role(string deployment)
    {
        Assert.All(
            infrastructure[deployment].Apps, app => Assert.Equal(app.Text("tags", "azd-service-name"), app.Text("name").Split('-')[1]));
        Assert.Contains("split(AppRoleName, \"-\")[1]", Root.Read("infra/queries/requests-by-region.kql"), StringComparison.Ordinal);
        Assert.Contains("split(AppRoleName, \"-\")[1]", Root.Read("infra/queries/failures-by-region.kql"), StringComparison.Ordinal);
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Front_door_raises_an_alert_of_a_sick_region_and_of_errors(string deployment)
    {
        var alerts = infrastructure[deployment].All("Microsoft.Insights/metricAlerts");

        Assert.Equal(
            [
                "1 OriginHealthPercentage Average LessThan 90 for each Origin, PT15M every PT5M",
                "2 Percentage5XX Average GreaterThan 5 for each Endpoint, PT15M every PT5M",
            ],
            alerts.Select(Describe));
        Assert.All(alerts, alert =>
        {
            Assert.True(alert.Flag("properties", "enabled"));
            Assert.True(alert.Flag("properties", "autoMitigate"), "it ends by itself when the metric is well again");
            Assert.Contains(".outputs.profileId.value", Assert.Single(alert.Texts("properties", "scopes")), StringComparison.Ordinal);
        });
    }

    [BicepTheory]
    [MemberData(nameof(Deployments))]
    public void Every_workspace_raises_an_alert_at_its_cap(string deployment)
    {
        var workspaces = infrastructure[deployment].All("Microsoft.OperationalInsights/workspaces");
        var alerts = infrastructure[deployment].All("Microsoft.Insights/scheduledQueryRules");

        Assert.Equal(workspaces.Select(workspace => workspace.Text("location")), alerts.Select(alert => alert.Text("location")));
        Assert.Distinct(alerts.Select(alert => alert.Text("name")));
        foreach (var (alert, index) in alerts.Select((alert, index) => (alert, index)))
        {
            var condition = Assert.Single(alert.At("properties", "criteria", "allOf").EnumerateArray());
            Assert.True(alert.Flag("properties", "enabled"));
            Assert.Matches(
                $@"'monitoring-\{{0\}}-\{{1\}}', {index}, .*\.outputs\.workspaceId\.value\]$",
                Assert.Single(alert.Texts("properties", "scopes")));
            Assert.Equal("LogAlert", alert.Text("kind"));
            Assert.False(alert.Flag("properties", "autoMitigate"), "the cap is silence, and silence would end the alert");
            Assert.Equal("_LogOperation | where Category =~ \"Ingestion\" | where Detail contains \"OverQuota\"", condition.Text("query"));
            Assert.Equal(
                "Count GreaterThan 0", $"{condition.Text("timeAggregation")} {condition.Text("operator")} {condition.Number("threshold")}");
            Assert.Equal("PT15M", alert.Text("properties", "evaluationFrequency"));
            Assert.Equal("PT15M", alert.Text("properties", "windowSize"));
        }
    }

    [BicepTheory]
    [InlineData(CompiledInfrastructure.Default)]
    [InlineData(CompiledInfrastructure.ThreeRegions, "one@example.com", "two@example.com")]
    public void Every_alert_calls_every_address(string deployment, params string[] addresses)
    {
        var groups = infrastructure[deployment].All("Microsoft.Insights/actionGroups");
        var ids = groups.Select(group => group.Text("id")).ToArray();

        Assert.Equal(addresses.Length > 0 ? 1 : 0, groups.Count);
        Assert.All(groups, group =>
        {
            Assert.True(group.Flag("properties", "enabled"));
            Assert.Equal(
                addresses, group.At("properties", "emailReceivers").EnumerateArray().Select(receiver => receiver.Text("emailAddress")));
        });
        Assert.All(infrastructure[deployment].All("Microsoft.Insights/metricAlerts"), alert => Assert.Equal(
            ids, alert.At("properties", "actions").EnumerateArray().Select(action => action.Text("actionGroupId"))));
        Assert.All(infrastructure[deployment].All("Microsoft.Insights/scheduledQueryRules"), alert =>
            Assert.Equal(ids, alert.Texts("properties", "actions", "actionGroups")));
    }

    [BicepFact]
    public void Budget_watches_every_group_and_tells_the_owners_before_it_is_spent()
    {
        var snapshot = infrastructure[CompiledInfrastructure.ThreeRegions];
        var budget = snapshot.Only("Microsoft.Consumption/budgets").At("properties");

        Assert.Equal(250, budget.Number("amount"));
        Assert.Equal("Cost", budget.Text("category"));
        Assert.Equal("Monthly", budget.Text("timeGrain"));
        Assert.Equal("2026-11-01T00:00:00Z", budget.Text("timePeriod", "startDate"));
        Assert.Equal("ResourceGroupName", budget.Text("filter", "dimensions", "name"));
        Assert.Equal("In", budget.Text("filter", "dimensions", "operator"));
        Assert.Equal(
            snapshot.All("Microsoft.Resources/resourceGroups").Select(group => group.Text("name")),
            budget.Texts("filter", "dimensions", "values"));
        Assert.Equal(
            ["80 Actual", "100 Forecasted"],
            budget.At("notifications").EnumerateObject()
                .Select(item => $"{item.Value.Number("threshold")} {item.Value.Text("thresholdType")}"));
        Assert.All(budget.At("notifications").EnumerateObject(), item =>
        {
            Assert.True(item.Value.Flag("enabled"));
            Assert.Equal("GreaterThan", item.Value.Text("operator"));
            Assert.Equal(["Owner"], item.Value.Texts("contactRoles"));
            Assert.Equal(["one@example.com", "two@example.com"], item.Value.Texts("contactEmails"));
        });
        Assert.Empty(infrastructure[CompiledInfrastructure.Default].All("Microsoft.Consumption/budgets"));
    }

    /// <summary>An outage of the first region must not keep anybody from taking it out of rotation.</summary>
    [BicepFact]
    public void Front_door_can_have_a_group_and_a_location_of_its_own()
    {
        var snapshot = infrastructure[CompiledInfrastructure.ThreeRegions];
        string[] inItsOwnGroup =
        [
            "Microsoft.Cdn/", "Microsoft.Network/FrontDoor", "Microsoft.Insights/actionGroups", "Microsoft.Insights/metricAlerts",
            "Microsoft.Insights/scheduledQueryRules",
        ];

        Assert.Equal(
            ["rg-three westeurope", "rg-three-global swedencentral"],
            snapshot.All("Microsoft.Resources/resourceGroups").Select(group => $"{group.Text("name")} {group.Text("location")}"));
        Assert.All(
            snapshot.Resources.Where(resource => resource.Text("id").Contains("/providers/", StringComparison.Ordinal)
                && resource.Text("type") is not "Microsoft.Consumption/budgets"),
            resource => Assert.Equal(
                inItsOwnGroup.Any(type => resource.Text("id").Split("/providers/")[1].StartsWith(type, StringComparison.Ordinal))
                    ? "rg-three-global" : "rg-three",
                resource.Text("id").Split('/')[4]));
        Assert.Single(infrastructure[CompiledInfrastructure.Default].All("Microsoft.Resources/resourceGroups"));
    }

    private static string Describe(JsonElement alert)
    {
        var properties = alert.At("properties");
        var condition = Assert.Single(properties.At("criteria", "allOf").EnumerateArray());
        var dimension = Assert.Single(condition.At("dimensions").EnumerateArray());
        Assert.Equal("Include", dimension.Text("operator"));
        Assert.Equal(["*"], dimension.Texts("values"));
        Assert.Equal("Microsoft.Cdn/profiles", condition.Text("metricNamespace"));
        return $"{properties.Number("severity")} {condition.Text("metricName")} {condition.Text("timeAggregation")} "
            + $"{condition.Text("operator")} {condition.Number("threshold")} for each {dimension.Text("name")}, "
            + $"{properties.Text("windowSize")} every {properties.Text("evaluationFrequency")}";
    }
}
