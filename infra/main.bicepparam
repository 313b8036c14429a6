using 'main.bicep'

@description('azd asks for it, and keeps it in the environment.')
var primaryLocation = readEnvironmentVariable('AZURE_LOCATION')

@description('Empty, as an unset variable of a workflow comes, is as good as absent.')
var secondaryLocation = readEnvironmentVariable('AZURE_SECONDARY_LOCATION', '')

@description('The month of the first deployment, such as 2026-11; without it there is no budget.')
var budgetFirstMonth = readEnvironmentVariable('BUDGET_FIRST_MONTH', '')

@description('Addresses with commas between them.')
var emails = readEnvironmentVariable('ALERT_EMAILS', '')

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = primaryLocation
param alertEmails = empty(emails) ? [] : split(emails, ',')
param budget = empty(budgetFirstMonth)
  ? null
  : {
      monthlyAmount: 100
      firstMonth: budgetFirstMonth
    }

// Another region is one entry here and one service of the same name in azure.yaml.
param regions = [
  {
    name: 'primary'
    location: primaryLocation
  }
  {
    name: 'secondary'
    location: !empty(secondaryLocation) ? secondaryLocation : primaryLocation == 'northeurope' ? 'eastus2' : 'northeurope'
  }
]
