/**
 * The invented people of the demonstration, of the tests and of the pictures. The offices are
 * real towns and villages; every person, address in them and number is made up.
 */

/** One password for everybody in the demonstration; refused in production with the demo itself. */
export const demoPassword = 'Lipa-u-radnice-26'

/** One secret of the second factor (RFC 6238, base32) for every officer of the demonstration. */
export const demoTotpSecret = 'VNVWS3LPMNXGK3TFNNZGC3DPOZSQ2LTP'

export type CastCitizen = {
  givenName: string
  familyName: string
  birthDate: string
  street: string
  town: string
  postcode: string
  email: string
  phone: string
}

export const jana: CastCitizen = {
  givenName: 'Jana',
  familyName: 'Nováková',
  birthDate: '1986-04-12',
  street: 'Zahradní 214',
  town: 'Klatovy',
  postcode: '339 01',
  email: 'jana.novakova@priklad.example',
  phone: '+420 601 000 101',
}

export const karel: CastCitizen = {
  givenName: 'Karel',
  familyName: 'Dvořák',
  birthDate: '1959-11-03',
  street: 'Pod Lesem 7',
  town: 'Nýrsko',
  postcode: '340 22',
  email: 'karel.dvorak@priklad.example',
  phone: '+420 601 000 102',
}

export const lan: CastCitizen = {
  givenName: 'Thi Lan',
  familyName: 'Nguyen',
  birthDate: '1991-08-25',
  street: 'Americká 40',
  town: 'Plzeň',
  postcode: '301 00',
  email: 'lan.nguyen@priklad.example',
  phone: '+420 601 000 103',
}

/** Writes on paper and has no e-mail. */
export const marie = {
  name: 'Marie Šebestová',
  birthDate: '1948-02-17',
  address: 'Husova 12, 339 01 Klatovy',
}

export const sumavaDrevo = {
  name: 'Šumava Dřevo s.r.o.',
  ico: '26317451',
  street: 'Nádražní 88',
  town: 'Nýrsko',
  postcode: '340 22',
  actingGivenName: 'Petr',
  actingFamilyName: 'Kolář',
  actingBirthDate: '1974-06-30',
  email: 'petr.kolar@priklad.example',
  phone: '+420 601 000 104',
}

type CastRole = 'filing-clerk' | 'case-officer' | 'head' | 'mayor' | 'administrator' | 'operator'

export type CastDesk = { office: string; roles: readonly CastRole[]; unit?: string }

export type CastOfficer = { name: string; email: string; phone: string; desks: readonly CastDesk[] }

const environment = 'Odbor životního prostředí'
const transport = 'Odbor dopravy'
const secretariat = 'Kancelář tajemníka'

/** The units of each demonstration office that has more than one desk. */
export const castUnits: Record<string, readonly string[]> = {
  klatovy: [environment, transport, secretariat],
  plzen: ['Odbor správních činností', 'Odbor životního prostředí'],
  nyrsko: ['Správní odbor'],
  dlazov: ['Obecní úřad'],
}

export const officers = {
  vera: officer('Věra Horáková', 'vera.horakova', [['klatovy', ['filing-clerk'], secretariat]]),
  tomas: officer('Tomáš Beneš', 'tomas.benes', [['klatovy', ['case-officer'], environment]]),
  lenka: officer('Lenka Malá', 'lenka.mala', [['klatovy', ['case-officer'], transport]]),
  ivana: officer('Ivana Zemanová', 'ivana.zemanova', [
    ['klatovy', ['head', 'case-officer'], environment],
  ]),
  josef: officer('Josef Krátký', 'josef.kratky', [['klatovy', ['mayor']]]),
  alena: officer('Alena Fialová', 'alena.fialova', [['klatovy', ['administrator'], secretariat]]),
  hana: officer('Hana Vlčková', 'hana.vlckova', [
    ['nyrsko', ['filing-clerk', 'case-officer'], 'Správní odbor'],
    ['dlazov', ['filing-clerk', 'case-officer'], 'Obecní úřad'],
  ]),
  miroslav: officer('Miroslav Lín', 'miroslav.lin', [['dlazov', ['mayor', 'administrator']]]),
  radek: officer('Radek Toman', 'radek.toman', [
    ['plzen', ['filing-clerk', 'case-officer'], 'Odbor správních činností'],
  ]),
  ondrej: officer('Ondřej Správný', 'ondrej.spravny', [['plzen', ['operator']]]),
} satisfies Record<string, CastOfficer>

function officer(
  name: string,
  mailbox: string,
  desks: [string, CastRole[], string?][],
): CastOfficer {
  return {
    name,
    email: `${mailbox}@urad.example`,
    phone: '+420 376 000 200',
    desks: desks.map(([office, roles, unit]) => ({ office, roles, ...(unit ? { unit } : {}) })),
  }
}
