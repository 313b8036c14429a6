// The part of the front door that needs no origin: the profile, its one address, and the firewall before it.
import { tags as tagSet } from 'types.bicep'

@description('Tags of every resource here.')
param tags tagSet

@description('Name of the profile.')
param profileName string

@description('Name of the endpoint: with a hash behind it, the first part of the host name.')
param endpointName string

@description('Name of the firewall policy: letters and digits only.')
param firewallName string

@description('Name of the custom domain as a resource; empty for none.')
param domainName string

@description('Host name of the custom domain; empty for none.')
param domainHostName string

@description('Tier of profile and firewall, which have to agree.')
param sku 'Standard_AzureFrontDoor' | 'Premium_AzureFrontDoor'

@description('Requests a minute from one address before the firewall refuses more.')
param rateLimitPerMinute int

@description('Log Analytics workspace for refusals and failed probes.')
param workspaceId string

resource profile 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: profileName
  location: 'global'
  tags: tags
  sku: { name: sku }
  properties: {
    // A cold start takes seconds; half a minute is the platform's own patience with a starting app.
    originResponseTimeoutSeconds: 30
  }

  resource endpoint 'afdEndpoints' = {
    name: endpointName
    location: 'global'
    tags: tags
    properties: { enabledState: 'Enabled' }
  }

  resource domain 'customDomains' = if (!empty(domainName)) {
    name: domainName
    properties: {
      hostName: domainHostName
      tlsSettings: {
        certificateType: 'ManagedCertificate'
        minimumTlsVersion: 'TLS12'
      }
    }
  }

  resource protection 'securityPolicies' = {
    name: 'firewall'
    properties: {
      parameters: {
        type: 'WebApplicationFirewall'
        wafPolicy: { id: firewall.id }
        associations: [
          {
            domains: [for id in concat([endpoint.id], empty(domainName) ? [] : [domain.id]): { id: id }]
            patternsToMatch: ['/*']
          }
        ]
      }
    }
  }
}

resource firewall 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2025-03-01' = {
  name: firewallName
  location: 'global'
  tags: tags
  sku: { name: sku }
  properties: {
    policySettings: {
      enabledState: 'Enabled'
      mode: 'Prevention'
    }
    customRules: {
      rules: [
        {
          name: 'ReadOnlyMethods'
          priority: 10
          ruleType: 'MatchRule'
          action: 'Block'
          matchConditions: [
            {
              matchVariable: 'RequestMethod'
              operator: 'Equal'
              negateCondition: true
              matchValue: ['GET', 'HEAD', 'OPTIONS']
            }
          ]
        }
        {
          name: 'RateLimitPerAddress'
          priority: 20
          ruleType: 'RateLimitRule'
          rateLimitDurationInMinutes: 1
          rateLimitThreshold: rateLimitPerMinute
          action: 'Block'
          // Counted by socket address. A rule needs a condition, and every valid request names its host.
          matchConditions: [
            {
              matchVariable: 'RequestHeader'
              selector: 'Host'
              operator: 'GreaterThan'
              matchValue: ['0']
            }
          ]
        }
      ]
    }
  }
}

// What was refused and which origin failed a probe. The access log, a line a request, would cost more than the product.
#disable-next-line use-recent-api-versions // the one stable version is of 2016 and names every setting 'service'
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'refusals-and-failures'
  scope: profile
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'FrontDoorWebApplicationFirewallLog'
        enabled: true
      }
      {
        category: 'FrontDoorHealthProbeLog'
        enabled: true
      }
    ]
  }
}

@description('Host name of the product.')
output hostName string = profile::endpoint.properties.hostName

@description('What the front door sends as X-Azure-FDID.')
output frontDoorId string = profile.properties.frontDoorId
