using '../../../infra/main.bicep'

// The longest name that azd allows, and region names as long as ours may be.
param environmentName = 'an-environment-name-as-long-as-azd-allows-it-to-be-64-characters'
param location = 'australiasoutheast'
param regions = map(range(10, 20), number => { name: 'tenletters${number}', location: 'australiasoutheast' })
