using '../../infra/main.bicep'

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
  maximumInstanceCount: 100
  alwaysReadyInstances: 2
  zoneRedundant: true
}
param frontDoorSku = 'Premium_AzureFrontDoor'
param customDomain = 'lipsum.example.com'
param probeIntervalSeconds = 240
param rateLimitPerMinute = 1200
param dailyLogQuotaGb = 5
