@export()
@description('Tags of a resource.')
type tags = {
  @description('Value of the tag.')
  *: string
}

@export()
@description('Application settings, name and value.')
type settings = {
  @description('Value of the setting.')
  *: string
}

// So that a wrong location is an error of the compiler, before anything is made or paid for. Azure adds some now and then:
// az functionapp list-flexconsumption-locations
@export()
@description('An Azure location that offers the Flex Consumption plan.')
type flexLocation =
  | 'australiaeast'
  | 'australiasoutheast'
  | 'brazilsouth'
  | 'canadacentral'
  | 'centralindia'
  | 'centralus'
  | 'eastasia'
  | 'eastus'
  | 'eastus2'
  | 'francecentral'
  | 'germanywestcentral'
  | 'italynorth'
  | 'japaneast'
  | 'koreacentral'
  | 'northcentralus'
  | 'northeurope'
  | 'norwayeast'
  | 'southafricanorth'
  | 'southcentralus'
  | 'southeastasia'
  | 'southindia'
  | 'spaincentral'
  | 'swedencentral'
  | 'uaenorth'
  | 'uksouth'
  | 'ukwest'
  | 'westcentralus'
  | 'westeurope'
  | 'westus'
  | 'westus2'
  | 'westus3'

@export()
@description('One region of the product. azure.yaml holds one service of the same name.')
type region = {
  @description('Service name: lower-case letters and digits, unique in the list. It becomes the azd-service-name tag and part of resource names.')
  @minLength(2)
  @maxLength(12)
  name: string

  @description('Where it is. It cannot be moved: Azure refuses another location under the old name.')
  location: flexLocation

  @description('false keeps the region deployed but sends it no traffic. Absent: true.')
  inRotation: bool?
}

@export()
@description('How far one region scales, and what it keeps running at rest.')
type scale = {
  @description('Memory of one instance; processor and network follow it.')
  instanceMemoryMB: 512 | 2048 | 4096

  @description('Requests that one instance works on at once before the platform starts another.')
  @minValue(1)
  @maxValue(1000)
  requestsPerInstance: int

  @description('The ceiling of instances.')
  @minValue(1)
  @maxValue(1000)
  maximumInstanceCount: int

  @description('Instances kept running. 0: none, a quiet region costs nothing and starts cold.')
  @minValue(0)
  alwaysReadyInstances: int

  @description('Spreads instances and storage over availability zones. The platform then bills at least two always-ready instances.')
  zoneRedundant: bool
}

@export()
@description('What a month may cost before somebody is told. Nothing is stopped.')
type budget = {
  @description('In the currency of the subscription.')
  @minValue(1)
  monthlyAmount: int

  @description('The month it was first deployed in, such as 2026-11. Azure takes only the current one, and never another afterwards.')
  @minLength(7)
  @maxLength(7)
  firstMonth: string
}
