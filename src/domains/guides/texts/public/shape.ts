/** The words of this part of the domain; a text that a language lacks does not compile. */
export type Words = {
  guides: string
  guidesAbout: string
  search: string
  searchHint: string
  noGuides: string
  categories: string
  office: string
  forOffice: (name: string) => string
  nationalOnly: string
  notConnected: (name: string) => string
  doneElsewhere: (name: string) => string
  doneByOthers: (name: string) => string
  onlySome: (who: string) => string
  notDone: (name: string) => string
  chooseOffice: string
  town: string
  townHint: string
  showOffice: string
  changeOffice: string
  home: (name: string) => string
  noTown: (words: string) => string
  foundOffices: string
  binding: string
  bindingBody: string
  onlyCzech: string
  toCheck: string
  /** Said to readers of what nobody has confirmed, at the end. */
  unconfirmed: string
  unconfirmedBy: (office: string) => string
  contents: string
  fill: (form: string) => string
  ask: string
  askSubject: (title: string) => string
  book: string
  bookSomewhere: string
  bookOnline: string
  print: string
  forms: string
  fillForm: string
  formGone: string
  fee: string
  amount: string
  byLaw: string
  localFee: string
  noFees: string
  questions: string
  law: string
  related: string
  contact: string
  hours: string
  atOffice: string
  unit: string
  person: string
  phone: string
  email: string
  room: string
  about: string
  responsible: string
  validFrom: string
  validTo: string
  checkedOn: string
  register: string
  service: string
  act: string
  localMark: (name: string) => string
  nationalText: string
  differs: (name: string) => string
  differences: { fees: string; hours: string; contact: string; forms: string }
  replaces: (section: string) => string
  adds: (section: string) => string
  helped: string
  yes: string
  no: string
  comment: string
  commentHint: string
  send: string
  thanks: string
  thanksBody: string
  refusals: { 'no-choice': string; 'comment-too-long': string }
}
