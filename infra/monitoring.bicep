// Where telemetry goes: once for all regions, or once for each.
import { tags as tagSet } from 'types.bicep'

@description('Location of every resource here.')
param location string

@description('Tags of every resource here.')
param tags tagSet

@description('Name of the Log Analytics workspace.')
param workspaceName string

@description('Name of the Application Insights component.')
param applicationInsightsName string

@description('Gigabytes a day before ingestion stops.')
param dailyQuotaGb int

@description('What one wants to know of the regions, saved in the workspace.')
var queries = [
  { name: 'requests-by-region', text: loadTextContent('queries/requests-by-region.kql') }
  { name: 'failures-by-region', text: loadTextContent('queries/failures-by-region.kql') }
  { name: 'failed-probes', text: loadTextContent('queries/failed-probes.kql') }
  { name: 'refusals-by-rule', text: loadTextContent('queries/refusals-by-rule.kql') }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
    workspaceCapping: { dailyQuotaGb: dailyQuotaGb }
    features: { disableLocalAuth: true }
  }

  resource query 'savedSearches' = [
    for item in queries: {
      name: item.name
      properties: {
        category: 'Bob Ross Lipsum'
        displayName: item.name
        query: item.text
        version: 2
      }
    }
  ]
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: applicationInsightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // The connection string in the apps' settings only says where to send: telemetry is taken from identities alone.
    DisableLocalAuth: true
  }
}

@description('Resource id of the workspace.')
output workspaceId string = workspace.id
