// The whole product: shared monitoring, one front door, and a region module for each entry of one list.
targetScope = 'subscription'

import { region, scale, tags as tagSet } from 'types.bicep'

@description('Name of the azd environment: part of the resource group\'s name, and of every name\'s hash.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Location of the resource group and of what all regions share.')
param location string

@description('The regions, each an active origin behind the front door.')
@minLength(1)
param regions region[]

@description('Scale of each region.')
param scaling scale = {
  instanceMemoryMB: 512
  maximumInstanceCount: 40
  alwaysReadyInstances: 0
  zoneRedundant: false
}

@description('Premium adds managed firewall rules and private link; public text needs neither.')
param frontDoorSku 'Standard_AzureFrontDoor' | 'Premium_AzureFrontDoor' = 'Standard_AzureFrontDoor'

@description('The product\'s own host name, such as lipsum.example.com. Empty: the front door\'s alone.')
param customDomain string = ''

@description('Seconds between two probes of one origin by one edge site. Each is a billed execution, and there are many sites.')
@minValue(100)
@maxValue(255)
param probeIntervalSeconds int = 120

@description('Requests a minute from one address before the firewall refuses more. Below 200 it counts loosely.')
@minValue(10)
param rateLimitPerMinute int = 600

@description('Log ingestion stops for the day at so many gigabytes: a ceiling on cost, not a forecast.')
@minValue(1)
param dailyLogQuotaGb int = 1

@description('azd finds what it deployed by this tag.')
var tags tagSet = { 'azd-env-name': environmentName }

@description('Makes the names of what all regions share unique.')
var token = uniqueString(subscription().id, environmentName, location)

@description('Names that more than one module needs, known before anything is deployed.')
var names = {
  applicationInsights: 'appi-${token}'
  frontDoor: 'afd-${token}'
  frontDoorEndpoint: 'fde-${token}'
  frontDoorDomain: replace(customDomain, '.', '-')
}

resource resourceGroup 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module monitoring 'monitoring.bicep' = {
  scope: resourceGroup
  params: {
    location: location
    tags: tags
    workspaceName: 'log-${token}'
    applicationInsightsName: names.applicationInsights
    dailyQuotaGb: dailyLogQuotaGb
  }
}

// Profile first, origins and routes last: the apps need the front door's id, the origins need the apps' host names.
module frontDoor 'front-door.bicep' = {
  scope: resourceGroup
  params: {
    tags: tags
    profileName: names.frontDoor
    endpointName: names.frontDoorEndpoint
    firewallName: 'fdfp${token}'
    domainName: names.frontDoorDomain
    domainHostName: customDomain
    sku: frontDoorSku
    rateLimitPerMinute: rateLimitPerMinute
    workspaceId: monitoring.outputs.workspaceId
  }
}

module regional 'region.bicep' = [
  for item in regions: {
    scope: resourceGroup
    params: {
      tags: tags
      region: item
      scaling: scaling
      token: uniqueString(subscription().id, environmentName, item.name, item.location)
      frontDoorId: frontDoor.outputs.frontDoorId
      applicationInsightsName: names.applicationInsights
    }
  }
]

module origins 'front-door-origins.bicep' = {
  scope: resourceGroup
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

@description('Location of the resource group.')
output AZURE_LOCATION string = location

@description('Where azd looks for the apps.')
output AZURE_RESOURCE_GROUP string = resourceGroup.name

@description('The product\'s address.')
output FRONT_DOOR_URL string = 'https://${frontDoor.outputs.hostName}'

@description('One function app a region, in the order of the regions.')
output FUNCTION_APP_NAMES string[] = [for (item, index) in regions: regional[index].outputs.appName]

@description('The apps\' own addresses, which refuse whoever does not come through the front door.')
output ORIGIN_URLS string[] = [for (item, index) in regions: 'https://${regional[index].outputs.hostName}']
