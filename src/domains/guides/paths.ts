import { path } from '../../foundation/path.ts'

/** In the address of a public page: the slug of the office whose facts are wanted. */
export const officeField = 'urad'

export const guides = path('/zivotni-situace')
export const guide = path('/zivotni-situace/:slug')
export const feedback = path('/zivotni-situace/:slug/ohlas')

export const editing = path('/sprava/zivotni-situace')
export const newGuide = path('/sprava/zivotni-situace/novy')
export const importing = path('/sprava/zivotni-situace/nacteni')
export const elsewhere = path('/sprava/zivotni-situace/jine-urady')
export const comments = path('/sprava/zivotni-situace/ohlasy')
export const reading = path('/sprava/zivotni-situace/ohlasy/:id/precteni')
export const adaptation = path('/sprava/zivotni-situace/prizpusobeni/:slug')
export const work = path('/sprava/zivotni-situace/:id')
export const part = path('/sprava/zivotni-situace/:id/cast/:part')
export const preview = path('/sprava/zivotni-situace/:id/nahled')
export const version = path('/sprava/zivotni-situace/:id/verze/:number')
export const comparison = path('/sprava/zivotni-situace/:id/porovnani')
export const history = path('/sprava/zivotni-situace/:id/historie')
export const original = path('/sprava/zivotni-situace/:id/puvodni')
export const supply = path('/sprava/zivotni-situace/:id/dodane-zneni')
export const exported = path('/sprava/zivotni-situace/:id/navod.json')
export const proposal = path('/sprava/zivotni-situace/:id/navrh')
export const giving = path('/sprava/zivotni-situace/:id/vraceni')
export const publication = path('/sprava/zivotni-situace/:id/zverejneni')
export const withdrawal = path('/sprava/zivotni-situace/:id/stazeni')
export const callingOff = path('/sprava/zivotni-situace/:id/zruseni-planu')
export const reopening = path('/sprava/zivotni-situace/:id/koncept')
export const dropping = path('/sprava/zivotni-situace/:id/zahozeni')
export const checking = path('/sprava/zivotni-situace/:id/kontrola')

/** Floors above: a form, its start at an office, a new submission, a booking. */
export const form = path('/formulare/:slug')
export const writeTo = path('/podani/nove')
export const booking = path('/rezervace')
export const search = path('/hledani')
