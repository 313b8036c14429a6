// Who is told when the product is not well. Without an address the alerts still fire, and show in the portal alone.
import { tags as tagSet } from 'types.bicep'

@description('Tags of every resource here.')
param tags tagSet

@description('Makes the names unique.')
param token string

@description('Who is told, by e-mail.')
param emails string[]

@description('Resource id of the front door.')
param frontDoorId string

@description('The Log Analytics workspaces.')
param workspaces {
  @description('Name of its alert.')
  alertName: string

  @description('Where it is.')
  location: string

  @description('Its resource id.')
  id: string
}[]

@description('What is measured at the front door, and when it is too much or too little, on the average of a quarter of an hour.')
var conditions = [
  {
    name: 'origin-unhealthy'
    description: 'A region answers less than nine of ten health probes.'
    severity: 1
    metric: 'OriginHealthPercentage'
    operator: 'LessThan'
    threshold: 90
    dimension: 'Origin'
  }
  {
    name: 'server-errors'
    description: 'More than one reply in twenty is an error of ours.'
    severity: 2
    metric: 'Percentage5XX'
    operator: 'GreaterThan'
    threshold: 5
    dimension: 'Endpoint'
  }
]

@description('Whom every alert calls.')
var receivers = empty(emails) ? [] : [addressees.id]

resource addressees 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(emails)) {
  name: 'ag-${token}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'lipsum'
    emailReceivers: [for (email, index) in emails: { name: 'email-${index}', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource metric 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for item in conditions: {
    name: '${item.name}-${token}'
    location: 'global'
    tags: tags
    properties: {
      description: item.description
      enabled: true
      severity: item.severity
      scopes: [frontDoorId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: item.name
            metricNamespace: 'Microsoft.Cdn/profiles'
            metricName: item.metric
            operator: item.operator
            threshold: item.threshold
            timeAggregation: 'Average'
            // Each value of the dimension is watched by itself: one dead region is not outvoted by a living one.
            dimensions: [{ name: item.dimension, operator: 'Include', values: ['*'] }]
          }
        ]
      }
      actions: [for receiver in receivers: { actionGroupId: receiver }]
    }
  }
]

resource cap 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for item in workspaces: {
    name: item.alertName
    location: item.location
    tags: tags
    kind: 'LogAlert'
    properties: {
      description: 'The daily cap of the log is reached: until it is reset nothing more is recorded.'
      enabled: true
      severity: 2
      scopes: [item.id]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      autoMitigate: false
      criteria: {
        allOf: [
          {
            query: '_LogOperation | where Category =~ "Ingestion" | where Detail contains "OverQuota"'
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: { actionGroups: receivers }
    }
  }
]
