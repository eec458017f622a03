import type { Hours, Municipality, OfficeSettings } from '../../domains/offices/index.ts'

/**
 * The offices of the demonstration: real codes, types, areas and population (31 December 2020) of
 * municipalities of the Plzeň Region; telephones, e-mails and data boxes are made up.
 */
export type DemoOffice = {
  municipality: Municipality
  settings: Partial<OfficeSettings> & { abbreviation: string }
}

type Place = { street: string; town: string; postcode: string }

const townHours = week(
  ['08:00', '17:00'],
  ['08:00', '14:00'],
  ['08:00', '17:00'],
  ['08:00', '14:00'],
)
const villageHours = week(['15:00', '18:00'], null, ['15:00', '19:00'], null)

const townHandles = {
  cs: ['životní prostředí', 'doprava a silniční hospodářství', 'stavební řád', 'místní poplatky'],
  en: ['environment', 'transport and roads', 'building control', 'local fees'],
  de: ['Umwelt', 'Verkehr und Straßen', 'Bauordnung', 'örtliche Gebühren'],
}
const villageHandles = {
  cs: ['místní poplatky', 'kácení dřevin', 'evidence obyvatel'],
  en: ['local fees', 'felling of trees', 'register of residents'],
  de: ['örtliche Gebühren', 'Baumfällung', 'Einwohnerverzeichnis'],
}

export const demoOffices: readonly DemoOffice[] = [
  office('PLZE', [554791, 'Plzeň', '00075370', 3, 'Plzeň-město', 175219, [1228, 582]], {
    street: 'náměstí Republiky 1/1',
    town: 'Plzeň',
    postcode: '301 00',
  }),
  office('KLAT', [555771, 'Klatovy', '00255661', 3, 'Klatovy', 22140, [1180, 566]], {
    street: 'nám. Míru 62/I',
    town: 'Klatovy',
    postcode: '339 01',
  }),
  office('ROKY', [559717, 'Rokycany', '00259047', 3, 'Rokycany', 14313, [1384, 655]], {
    street: 'Masarykovo nám. 1',
    town: 'Rokycany',
    postcode: '337 01',
  }),
  office('STOD', [558389, 'Stod', '00257265', 3, 'Plzeň-jih', 3578, [1295, 621]], {
    street: 'nám. ČSA 294',
    town: 'Stod',
    postcode: '333 01',
  }),
  office('NYRS', [556831, 'Nýrsko', '00255921', 2, 'Klatovy', 4926, [1198, 566]], {
    street: 'Náměstí 122',
    town: 'Nýrsko',
    postcode: '340 22',
  }),
  office('STEN', [558435, 'Štěnovice', '00257303', 1, 'Plzeň-jih', 2204, [1261, 612]], {
    street: 'Čižická 133',
    town: 'Štěnovice',
    postcode: '332 09',
  }),
  office('BELA', [553441, 'Bělá nad Radbuzou', '00253235', 1, 'Domažlice', 1756, [1058, 485]], {
    street: 'Náměstí 90',
    town: 'Bělá nad Radbuzou',
    postcode: '345 26',
  }),
  office('VOCH', [559601, 'Vochov', '00258491', 1, 'Plzeň-sever', 1291, [1325, 647]], {
    street: 'Vochov 93',
    town: 'Vochov',
    postcode: '330 23',
  }),
  office('CHOD', [560910, 'Chodský Újezd', '00259870', 1, 'Tachov', 803, [1481, 698]], {
    street: 'Chodský Újezd 71',
    town: 'Chodský Újezd',
    postcode: '348 15',
  }),
  office('DLAZ', [556068, 'Dlažov', '00255408', 1, 'Klatovy', 487, [1180, 566]], {
    street: 'Dlažov 87',
    town: 'Dlažov',
    postcode: '340 21',
  }),
  office('HAMR', [578240, 'Hamry', '43313809', 1, 'Klatovy', 121, [1198, 566]], {
    street: 'Hamry 34',
    town: 'Hamry',
    postcode: '340 22',
  }),
]

type Facts = [
  code: number,
  name: string,
  ico: string,
  type: 1 | 2 | 3,
  district: string,
  people: number,
  areas: [authorised: number, extended: number],
]

function office(abbreviation: string, facts: Facts, place: Place): DemoOffice {
  const [code, name, ico, type, district, population, [authorised, extended]] = facts
  const register = { code, name, ico, type, district, region: 'Plzeňský kraj', population }
  const host = abbreviation.toLowerCase()
  return {
    municipality: { ...register, areas: { authorised, extended } },
    settings: {
      ...place,
      abbreviation,
      // Each office has its own: who calls the number of a receipt must not reach another town.
      phone: `+420 376 000 ${String(code).slice(-3)}`,
      email: `podatelna@${host}.example`,
      web: `https://${host}.example`,
      dataBoxId: `${host}000`.slice(0, 7),
      hours: type === 1 ? villageHours : townHours,
      handles: type === 1 ? villageHandles : townHandles,
    },
  }
}

/** Opening hours from Monday on; a null day is closed, and Friday always is. */
function week(...days: ([string, string] | null)[]): Hours[] {
  return days.flatMap((day, place) => (day ? [{ day: place + 1, from: day[0], to: day[1] }] : []))
}
