export { type Connection, type ConnectRefusal, connectOffice } from './actions/connecting.ts'
export { type ImportProgress, importMunicipalities, readRegister } from './actions/importing.ts'
export { officesChanged, officesImported } from './actions/news.ts'
export { searchOffices } from './actions/searching.ts'
export { changeOfficeSettings, saveUnit, type UnitRefusal } from './actions/settings.ts'
export * as paths from './paths.ts'
export { listSlugs } from './queries/municipalities.ts'
export {
  countOffices,
  findOffice,
  findOfficeBySlug,
  listConnectedOffices,
  listWholeOffices,
  lockOffice,
} from './queries/offices.ts'
export { listCompetent, listOffices, type OfficeLine } from './queries/search.ts'
export { listUnits } from './queries/units.ts'
export * from './rules/index.ts'
export { addressOf, inDistrict, openingLines } from './views/index.ts'
