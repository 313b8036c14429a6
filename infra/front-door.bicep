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

@description('Requests in five minutes from one address before the firewall refuses more.')
param requestsPerAddress int

@description('Requests for a large text in five minutes from one address before the firewall refuses more.')
param largeTextsPerAddress int

@description('Log Analytics workspace for refusals and failed probes.')
param workspaceId string

@description('What counts as a large text, some 50 kB and more: phrases from 1000, words from 10000, characters from 100000, paragraphs from 100 or of 10 phrases and more.')
var largeText = '(?:^|&)(?:phrases=${number}{4}|words=[0-9]{5}|maxchars=[0-9]{6}|paragraphs=(?:${number}{3}|.*&newline=${number}{2})|newline=${number}{2}.*&paragraphs=)'

@description('A number so far as its digits are not counted: the first of a range may stand before it.')
var number = '(?:[0-9]+-)?[0-9]'

@description('What the Functions host would answer itself. Whether the firewall sees a path or a whole address, this finds it.')
var hostPath = '^(?:https?://[^/?]+)?/(?:/|admin(?:[/?]|$)|runtime(?:[/?]|$))'

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
      tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
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
    policySettings: { enabledState: 'Enabled', mode: 'Prevention' }
    customRules: {
      rules: [
        {
          name: 'HostPaths'
          priority: 5
          ruleType: 'MatchRule'
          action: 'Block'
          matchConditions: [
            { matchVariable: 'RequestUri', operator: 'RegEx', matchValue: [hostPath], transforms: ['UrlDecode', 'Lowercase'] }
          ]
        }
        {
          name: 'ReadOnlyMethods'
          priority: 10
          ruleType: 'MatchRule'
          action: 'Block'
          matchConditions: [
            { matchVariable: 'RequestMethod', operator: 'Equal', negateCondition: true, matchValue: ['GET', 'HEAD', 'OPTIONS'] }
          ]
        }
        {
          // Seeded or not: a caller who means harm changes the seed each time.
          name: 'LargeTextsPerAddress'
          priority: 20
          ruleType: 'RateLimitRule'
          rateLimitDurationInMinutes: 5
          rateLimitThreshold: largeTextsPerAddress
          action: 'Block'
          matchConditions: [{ matchVariable: 'QueryString', operator: 'RegEx', matchValue: [largeText], transforms: ['UrlDecode'] }]
        }
        {
          name: 'RequestsPerAddress'
          priority: 30
          ruleType: 'RateLimitRule'
          rateLimitDurationInMinutes: 5
          rateLimitThreshold: requestsPerAddress
          action: 'Block'
          // Counted by socket address. A rule needs a condition, and every valid request names its host.
          matchConditions: [{ matchVariable: 'RequestHeader', selector: 'Host', operator: 'GreaterThan', matchValue: ['0'] }]
        }
      ]
    }
    // The Standard tier has none.
    managedRules: {
      managedRuleSets: sku == 'Premium_AzureFrontDoor'
        ? [
            { ruleSetType: 'Microsoft_DefaultRuleSet', ruleSetVersion: '2.1', ruleSetAction: 'Block' }
            { ruleSetType: 'Microsoft_BotManagerRuleSet', ruleSetVersion: '1.1' }
          ]
        : []
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
      { category: 'FrontDoorWebApplicationFirewallLog', enabled: true }
      { category: 'FrontDoorHealthProbeLog', enabled: true }
    ]
  }
}

@description('Host name of the product.')
output hostName string = profile::endpoint.properties.hostName

@description('Resource id of the profile.')
output profileId string = profile.id

@description('Resource id of the endpoint, whose cache can be emptied.')
output endpointId string = profile::endpoint.id

@description('What the front door sends as X-Azure-FDID.')
output frontDoorId string = profile.properties.frontDoorId
