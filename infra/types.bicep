@export()
@description('Tags of a resource.')
type tags = {
  @description('Value of the tag.')
  *: string
}

@export()
@description('One region of the product. azure.yaml holds one service of the same name.')
type region = {
  @description('Service name: lower-case letters and digits, unique in the list. It becomes the azd-service-name tag and part of resource names.')
  @minLength(2)
  @maxLength(12)
  name: string

  @description('Azure location, such as westeurope.')
  location: string

  @description('false keeps the region deployed but sends it no traffic. Absent: true.')
  inRotation: bool?
}

@export()
@description('How far one region scales, and what it keeps running at rest.')
type scale = {
  @description('Memory of one instance; processor and network follow it.')
  instanceMemoryMB: 512 | 2048 | 4096

  @description('The ceiling of instances, and so of what a region can cost.')
  @minValue(1)
  @maxValue(1000)
  maximumInstanceCount: int

  @description('Instances kept running. 0: none, a quiet region costs nothing and starts cold.')
  @minValue(0)
  alwaysReadyInstances: int

  @description('Spreads instances and storage over availability zones, where the location has them.')
  zoneRedundant: bool
}
