import { path } from '../../foundation/path.ts'

/** In the address of a form: the slug of the office to which it goes. */
export const officeField = 'urad'

export const catalogue = path('/formulare')
export const form = path('/formulare/:slug')

/** The form empty, to be printed and filled in with a pen. */
export const blank = path('/formulare/:slug/tiskopis')

/** Where a form begins to be filled in; served by the citizen's side above. */
export const filling = path('/podani/formular/:slug')

/** A letter in the sender's own words, for which no form is needed; served above, too. */
export const freeLetter = path('/podani/nove')
