// The part of the front door that needs the apps: where requests go, what is probed, what is cached.
@description('Name of the profile.')
param profileName string

@description('Name of the endpoint.')
param endpointName string

@description('Name of the custom domain as a resource; empty for none.')
param domainName string

@description('Seconds between two probes of one origin by one edge site.')
param probeIntervalSeconds int

@description('The apps behind the front door, one a region.')
param origins {
  @description('Name of the region.')
  name: string

  @description('Host name of its app.')
  hostName: string

  @description('Whether it takes traffic.')
  enabled: bool
}[]

@description('How each app is reached.')
var addresses = [
  for item in origins: {
    hostName: item.hostName
    originHostHeader: item.hostName
    enforceCertificateNameCheck: true
    httpPort: 80
    httpsPort: 443
    priority: 1
    weight: 1000
  }
]

@description('Out after two failed probes of three, back after two good ones. The fastest origin answers, and any other within 50 ms of it shares the work, which keeps more than one region warm.')
var balancing = { sampleSize: 3, successfulSamplesRequired: 2, additionalLatencyInMilliseconds: 50 }

resource profile 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: profileName

  resource endpoint 'afdEndpoints' existing = {
    name: endpointName
  }

  resource domain 'customDomains' existing = if (!empty(domainName)) {
    name: domainName
  }
}

resource group 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: profile
  name: 'regions'
  properties: {
    sessionAffinityState: 'Disabled'
    // Each of the edge's sites probes each origin, and each probe is a billed execution.
    healthProbeSettings: {
      probePath: '/health'
      probeRequestType: 'HEAD'
      probeProtocol: 'Https'
      probeIntervalInSeconds: probeIntervalSeconds
    }
    loadBalancingSettings: balancing
  }

  resource origin 'origins' = [
    for (item, index) in origins: {
      name: item.name
      properties: { ...addresses[index], enabledState: item.enabled ? 'Enabled' : 'Disabled' }
    }
  ]
}

// Each region can be asked for by name, whether it is in rotation or not: by the smoke test, and by whoever looks for a
// fault. These groups have no probes, so they cost none.
resource single 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = [
  for item in origins: {
    parent: profile
    name: 'only-${item.name}'
    properties: {
      sessionAffinityState: 'Disabled'
      loadBalancingSettings: balancing
    }
  }
]

resource singleOrigin 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = [
  for (item, index) in origins: {
    parent: single[index]
    name: item.name
    properties: { ...addresses[index], enabledState: 'Enabled' }
  }
]

resource rules 'Microsoft.Cdn/profiles/ruleSets@2025-06-01' = {
  parent: profile
  name: 'Routing'

  // One at a time: the front door takes no second change of a rule set while it works on the first.
  @batchSize(1)
  resource choice 'rules' = [
    for (item, index) in origins: {
      name: 'To${item.name}'
      properties: {
        order: index + 1
        matchProcessingBehavior: 'Stop'
        conditions: [
          {
            name: 'RequestHeader'
            parameters: {
              typeName: 'DeliveryRuleRequestHeaderConditionParameters'
              selector: 'Lipsum-Region'
              operator: 'Equal'
              matchValues: [item.name]
            }
          }
        ]
        // Another origin group, and no cache configuration: not cached.
        actions: [
          {
            name: 'RouteConfigurationOverride'
            parameters: {
              typeName: 'DeliveryRuleRouteConfigurationOverrideActionParameters'
              originGroupOverride: { originGroup: { id: single[index].id }, forwardingProtocol: 'HttpsOnly' }
            }
          }
        ]
      }
      // A rule onto an origin group that is still empty may be refused.
      dependsOn: [singleOrigin]
    }
  ]

  // A caching route neither forwards Accept nor keys by it. Where Accept may choose the format, the cache stands aside.
  resource bypass 'rules' = {
    name: 'AcceptDecides'
    properties: {
      order: 1000 // behind the regions, however many there will be
      matchProcessingBehavior: 'Continue'
      conditions: [
        {
          name: 'RequestHeader'
          parameters: { typeName: 'DeliveryRuleRequestHeaderConditionParameters', selector: 'Accept', operator: 'Any' }
        }
        {
          name: 'RequestHeader'
          parameters: {
            typeName: 'DeliveryRuleRequestHeaderConditionParameters'
            selector: 'Accept'
            operator: 'Equal'
            negateCondition: true
            matchValues: ['*/*']
          }
        }
        {
          name: 'UrlPath'
          parameters: {
            typeName: 'DeliveryRuleUrlPathMatchConditionParameters'
            operator: 'BeginsWith'
            matchValues: ['lipsum', 'phrases']
            transforms: ['UrlDecode', 'Lowercase']
          }
        }
        {
          name: 'QueryString'
          parameters: {
            typeName: 'DeliveryRuleQueryStringConditionParameters'
            operator: 'Contains'
            negateCondition: true
            matchValues: ['format=html', 'format=json', 'format=markdown', 'format=text']
          }
        }
      ]
      // An override without a cache configuration is how a rule says: do not cache.
      actions: [
        {
          name: 'RouteConfigurationOverride'
          parameters: { typeName: 'DeliveryRuleRouteConfigurationOverrideActionParameters' }
        }
      ]
    }
    dependsOn: [choice]
  }
}

resource route 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: profile::endpoint
  name: 'everything'
  properties: {
    originGroup: { id: group.id }
    patternsToMatch: ['/*']
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Enabled'
    customDomains: empty(domainName) ? [] : [{ id: profile::domain.id }]
    ruleSets: [{ id: rules.id }]
    // How long is Cache-Control's business; a reply without one could be kept for days, so every reply has one.
    cacheConfiguration: {
      queryStringCachingBehavior: 'UseQueryString'
      compressionSettings: {
        isCompressionEnabled: true
        contentTypesToCompress: [
          'application/json'
          'application/problem+json'
          'image/svg+xml'
          'text/css'
          'text/html'
          'text/javascript'
          'text/markdown'
          'text/plain'
        ]
      }
    }
  }
  // A route onto an origin group that is still empty is refused.
  dependsOn: [group::origin, rules::bypass]
}
