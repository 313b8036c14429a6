// One region: an identity, its storage, a plan and the function app. Nothing here knows of another region.
import { region as regionType, scale, settings, tags as tagSet } from 'types.bicep'

@description('Tags of every resource here.')
param tags tagSet

@description('The region.')
param region regionType

@description('How far it scales.')
param scaling scale

@description('Makes the region\'s names unique.')
@minLength(13)
param token string

@description('The id that the front door stamps on each request as X-Azure-FDID.')
param frontDoorId string

@description('The Application Insights component that the region reports to.')
param applicationInsightsName string

@description('Further application settings.')
param appSettings settings

@description('Gives the app a network of its own, and shuts its storage to everybody else.')
param virtualNetwork bool

@description('Blob container that a deployment is uploaded to and an instance starts from.')
var packageContainer = 'packages'
@description('Blob container that the app takes corpora and the page from; publish-content.sh fills it.')
var contentContainer = 'content'

@description('Built-in roles by their ids, the same in every tenant.')
var roles = {
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageBlobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
}

@description('Where the app is in the network; null without one.')
var subnetId = virtualNetwork ? resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'apps') : null

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${region.name}-${token}'
  location: region.location
  tags: tags
}

// The app's way to its storage. Nothing comes in by it: requests come through the front door, as without it.
resource network 'Microsoft.Network/virtualNetworks@2025-01-01' = if (virtualNetwork) {
  name: 'vnet-${region.name}-${token}'
  location: region.location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/24'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.0.0.0/26'
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
          delegations: [{ name: 'flex-consumption', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
    ]
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'st${token}'
  location: region.location
  tags: tags
  kind: 'StorageV2'
  sku: { name: scaling.zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    networkAcls: {
      bypass: 'None'
      defaultAction: virtualNetwork ? 'Deny' : 'Allow'
      virtualNetworkRules: virtualNetwork ? [{ id: subnetId! }] : []
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    // A deployment overwrites the package of the one before: its versions are the way back.
    properties: { isVersioningEnabled: true }

    resource packages 'containers' = {
      name: packageContainer
      properties: { publicAccess: 'None' }
    }

    resource content 'containers' = {
      name: contentContainer
      properties: { publicAccess: 'None' }
    }
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'forget-old-versions'
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: ['blockBlob'] }
              actions: { version: { delete: { daysAfterCreationGreaterThan: 90 } } }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource ownsBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, roles.storageBlobDataOwner)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataOwner)
  }
}

// What it reads words by, so that they stay when the host's own storage moves elsewhere.
resource readsContent 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::content.id, identity.id, roles.storageBlobDataReader)
  scope: storage::blobs::content
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.storageBlobDataReader)
  }
}

resource publishesMetrics 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(applicationInsights.id, identity.id, roles.monitoringMetricsPublisher)
  scope: applicationInsights
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.monitoringMetricsPublisher)
  }
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'asp-${region.name}-${token}'
  location: region.location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: {
    reserved: true
    zoneRedundant: scaling.zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-${region.name}-${token}'
  location: region.location
  // azd deploys a service to the one app that carries its name.
  tags: union(tags, { 'azd-service-name': region.name })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identity.id }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: scaling.instanceMemoryMB
        maximumInstanceCount: scaling.maximumInstanceCount
        triggers: { http: { perInstanceConcurrency: scaling.requestsPerInstance } }
        alwaysReady: scaling.alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: scaling.alwaysReadyInstances }]
      }
    }
    // No ftpsState, linuxFxVersion, alwaysOn and the like: Flex Consumption has no FTP and refuses them (error 51021).
    siteConfig: {
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ipSecurityRestrictionsDefaultAction: 'Deny'
      ipSecurityRestrictions: [
        {
          name: 'front-door'
          description: 'This front door only: the service tag alone would admit anybody\'s.'
          action: 'Allow'
          priority: 100
          tag: 'ServiceTag'
          ipAddress: 'AzureFrontDoor.Backend'
          headers: { 'x-azure-fdid': [frontDoorId] }
        }
      ]
      // Deployment comes straight to the app, with an Entra ID token, never through the front door.
      scmIpSecurityRestrictionsUseMain: false
      scmIpSecurityRestrictionsDefaultAction: 'Allow'
      appSettings: map(
        items({
          // Blobs alone: the host keeps its keys and locks there; queues and tables serve triggers that we have none of.
          AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
          AzureWebJobsStorage__credential: 'managedidentity'
          AzureWebJobsStorage__clientId: identity.properties.clientId
          APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsights.properties.ConnectionString
          APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identity.properties.clientId}'
          // Words and page, read as this identity.
          Content__Source: '${storage.properties.primaryEndpoints.blob}${contentContainer}'
          AZURE_CLIENT_ID: identity.properties.clientId
          // The page at / is ours, not the host's.
          AzureWebJobsDisableHomepage: 'true'
          ...appSettings
        }),
        setting => { name: setting.key, value: setting.value }
      )
    }
  }
  dependsOn: [
    ownsBlobs
    publishesMetrics
    readsContent
    storage::blobs::packages
  ]

  resource ftpPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scmPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

@description('Where the app takes corpora and the page from.')
output contentContainer string = '${storage.properties.primaryEndpoints.blob}${contentContainer}'

@description('Host name of the function app.')
output hostName string = app.properties.defaultHostName
