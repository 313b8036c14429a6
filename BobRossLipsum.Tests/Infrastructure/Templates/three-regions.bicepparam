using '../../../infra/main.bicep'

// Every parameter away from its default, and one region out of rotation.
param environmentName = 'three'
param location = 'westeurope'
param regions = [
  {
    name: 'primary'
    location: 'westeurope'
  }
  {
    name: 'secondary'
    location: 'eastus2'
    inRotation: false
  }
  {
    name: 'tertiary'
    location: 'southeastasia'
    inRotation: true
  }
]
param scaling = {
  instanceMemoryMB: 2048
  requestsPerInstance: 100
  maximumInstanceCount: 100
  alwaysReadyInstances: 2
  zoneRedundant: true
}
param appSettings = { WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED: '0' }
param frontDoorSku = 'Premium_AzureFrontDoor'
param customDomain = 'lipsum.example.com'
param probeIntervalSeconds = 240
param requestsPerAddress = 3000
param largeTextsPerAddress = 300
param dailyLogQuotaGb = 5
param alertEmails = ['one@example.com', 'two@example.com']
param budget = {
  monthlyAmount: 250
  firstMonth: '2026-11'
}
param virtualNetworks = true
param telemetryByRegion = true
param globalLocation = 'swedencentral'
