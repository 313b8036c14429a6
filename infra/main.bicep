// The whole product: monitoring, one front door, and a region module for each entry of one list.
targetScope = 'subscription'

import { budget as budgetType, flexLocation, region, scale, settings, tags as tagSet } from 'types.bicep'

@description('Name of the azd environment: part of the resource group\'s name, and of every name\'s hash.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Location of the resource group and of what all regions share.')
param location flexLocation

@description('The regions, each an active origin behind the front door.')
@minLength(1)
param regions region[]

@description('Scale of each region.')
param scaling scale = {
  instanceMemoryMB: 512
  requestsPerInstance: 50
  maximumInstanceCount: 40
  alwaysReadyInstances: 0
  zoneRedundant: false
}

@description('Further application settings of each region, such as a switch that the platform asks for.')
param appSettings settings = {}

@description('Premium adds managed firewall rules, for whom a policy asks for them; public text needs none.')
param frontDoorSku 'Standard_AzureFrontDoor' | 'Premium_AzureFrontDoor' = 'Standard_AzureFrontDoor'

@description('The product\'s own host name, such as lipsum.example.com. Empty: the front door\'s alone.')
param customDomain string = ''

@description('Seconds between two probes of one origin by one edge site. Each is a billed execution, and there are many sites.')
@minValue(100)
@maxValue(255)
param probeIntervalSeconds int = 120

@description('Requests in five minutes from one address before the firewall refuses more. Below 200 it counts loosely.')
@minValue(10)
param requestsPerAddress int = 1500

@description('Requests for a large text, of some 50 kB and more, in five minutes from one address before the firewall refuses more.')
@minValue(10)
param largeTextsPerAddress int = 100

@description('Log ingestion of a workspace stops for the day at so many gigabytes: a ceiling on cost, not a forecast.')
@minValue(1)
param dailyLogQuotaGb int = 1

@description('Who is told by e-mail when the product is not well or costs too much.')
param alertEmails string[] = []

@description('What a month may cost before the owners of the subscription are told. Null: nobody is told.')
param budget budgetType?

@description('For policies that ask for it: a virtual network a region, and storage that only the region\'s app can reach.')
param virtualNetworks bool = false

@description('For policies that ask for it: telemetry of a region stays in the region.')
param telemetryByRegion bool = false

@description('Location of a resource group of its own for the front door, so that an outage of the first region cannot keep it from being changed. Empty: none.')
param globalLocation string = ''

@description('azd finds what it deployed by this tag.')
var tags tagSet = { 'azd-env-name': environmentName }

@description('Makes the names of what all regions share unique. No location is in it: a changed one is refused, not doubled.')
var token = uniqueString(subscription().id, environmentName)

@description('Names that more than one module needs, known before anything is deployed.')
var names = {
  resourceGroup: 'rg-${environmentName}'
  globalResourceGroup: empty(globalLocation) ? 'rg-${environmentName}' : 'rg-${environmentName}-global'
  frontDoor: 'afd-${token}'
  frontDoorEndpoint: 'fde-${token}'
  frontDoorDomain: replace(customDomain, '.', '-')
}

@description('Where telemetry goes, and whose: that of all regions, or of the region at the same place in the list.')
var telemetry = telemetryByRegion
  ? map(regions, item => { suffix: '${item.name}-${token}', location: item.location })
  : [{ suffix: token, location: location }]

@description('Who is told of the cost.')
var notification = { enabled: true, operator: 'GreaterThan', contactRoles: ['Owner'], contactEmails: alertEmails }

resource resourceGroup 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: names.resourceGroup
  location: location
  tags: tags
}

resource globalResourceGroup 'Microsoft.Resources/resourceGroups@2025-04-01' = if (!empty(globalLocation)) {
  name: '${names.resourceGroup}-global'
  location: globalLocation
  tags: tags
}

module monitoring 'monitoring.bicep' = [
  for item in telemetry: {
    scope: resourceGroup
    params: {
      location: item.location
      tags: tags
      workspaceName: 'log-${item.suffix}'
      applicationInsightsName: 'appi-${item.suffix}'
      dailyQuotaGb: dailyLogQuotaGb
    }
  }
]

// Profile first, origins and routes last: the apps need the front door's id, the origins need the apps' host names.
module frontDoor 'front-door.bicep' = {
  scope: az.resourceGroup(names.globalResourceGroup)
  params: {
    tags: tags
    profileName: names.frontDoor
    endpointName: names.frontDoorEndpoint
    firewallName: 'fdfp${token}'
    domainName: names.frontDoorDomain
    domainHostName: customDomain
    sku: frontDoorSku
    requestsPerAddress: requestsPerAddress
    largeTextsPerAddress: largeTextsPerAddress
    workspaceId: monitoring[0].outputs.workspaceId
  }
  dependsOn: [globalResourceGroup]
}

module regional 'region.bicep' = [
  for (item, index) in regions: {
    scope: resourceGroup
    params: {
      tags: tags
      region: item
      scaling: scaling
      token: uniqueString(subscription().id, environmentName, item.name)
      frontDoorId: frontDoor.outputs.frontDoorId
      applicationInsightsName: 'appi-${telemetry[telemetryByRegion ? index : 0].suffix}'
      appSettings: appSettings
      virtualNetwork: virtualNetworks
    }
    dependsOn: [monitoring]
  }
]

module origins 'front-door-origins.bicep' = {
  scope: az.resourceGroup(names.globalResourceGroup)
  params: {
    profileName: names.frontDoor
    endpointName: names.frontDoorEndpoint
    domainName: names.frontDoorDomain
    probeIntervalSeconds: probeIntervalSeconds
    origins: [
      for (item, index) in regions: {
        name: item.name
        hostName: regional[index].outputs.hostName
        enabled: item.?inRotation ?? true
      }
    ]
  }
}

module alerts 'alerts.bicep' = {
  scope: az.resourceGroup(names.globalResourceGroup)
  params: {
    tags: tags
    token: token
    emails: alertEmails
    frontDoorId: frontDoor.outputs.profileId
    workspaces: [
      for (item, index) in telemetry: {
        alertName: 'log-cap-${item.suffix}'
        location: item.location
        id: monitoring[index].outputs.workspaceId
      }
    ]
  }
}

// At the subscription, for it may have two resource groups to watch.
resource monthly 'Microsoft.Consumption/budgets@2024-08-01' = if (budget != null) {
  name: 'budget-${token}'
  properties: {
    category: 'Cost'
    amount: budget!.monthlyAmount
    timeGrain: 'Monthly'
    timePeriod: { startDate: '${budget!.firstMonth}-01T00:00:00Z' }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: union([names.resourceGroup], [names.globalResourceGroup])
      }
    }
    notifications: {
      spent: { ...notification, threshold: 80, thresholdType: 'Actual' }
      forecast: { ...notification, threshold: 100, thresholdType: 'Forecasted' }
    }
  }
}

@description('Where azd looks for the apps.')
output AZURE_RESOURCE_GROUP string = resourceGroup.name

@description('The product\'s address.')
output FRONT_DOOR_URL string = 'https://${frontDoor.outputs.hostName}'

@description('Resource id of the endpoint, whose cache purge.sh empties.')
output FRONT_DOOR_ENDPOINT_ID string = frontDoor.outputs.endpointId

@description('Names of the regions: what the header Lipsum-Region chooses between.')
output REGIONS string[] = [for item in regions: item.name]

@description('The container of each region that publish-content.sh fills, in the order of the regions.')
output CONTENT_CONTAINERS string[] = [for (item, index) in regions: regional[index].outputs.contentContainer]

@description('The apps\' own addresses, in the order of the regions, which refuse whoever does not come through the front door.')
output ORIGIN_URLS string[] = [for (item, index) in regions: 'https://${regional[index].outputs.hostName}']
