type Deed =
  | 'changed-meanwhile'
  | 'proposed-already'
  | 'no-draft'
  | 'not-proposed'
  | 'ends-before-it-begins'
  | 'not-fit'
  | 'not-published'
  | 'withdrawn-already'
  | 'day-past'
  | 'slug-taken'
  | 'nothing-shared'
  | 'overlay-without-work'
  | 'other-kind'

type News =
  | 'saved'
  | 'proposed'
  | 'given-back'
  | 'published'
  | 'published-later'
  | 'withdrawn'
  | 'withdrawn-later'
  | 'withdrawn-shared'
  | 'withdrawn-shared-later'
  | 'reopened'
  | 'reopened-already'
  | 'dropped'
  | 'checked'
  | 'imported'
  | 'replaced'
  | 'went-back'
  | 'undone'
  | 'seen'
  | 'taken'

/** The words of this part of the domain; a text that a language lacks does not compile. */
export type Words = {
  editing: string
  intro: (owner: string) => string
  introShared: string
  newGuide: string
  importing: string
  comments: string
  unreadComments: (count: number) => string
  list: string
  guide: string
  state: string
  lastCheck: string
  readers: string
  changed: string
  changedBy: (name: string, at: string) => string
  noWorks: string
  adaptation: string
  shared: string
  sharedIntro: string
  noShared: string
  adapt: string
  adaptTitle: (title: string) => string
  adaptIntro: string
  checkDue: string
  originalChanged: string
  states: Record<
    'being-written' | 'proposed' | 'to-come' | 'offered' | 'ended' | 'withdrawn',
    string
  >
  newIntro: string
  address: string
  addressHint: string
  begin: string
  lacksTitle: string
  badSlug: string
  importIntro: string
  file: string
  load: string
  noFile: string
  notUtf8: string
  news: Record<News, string>
  refusals: Record<Deed, string>
  parts: string
  partState: {
    whole: string
    empty: string
    /** What an adaptation says nothing of. */
    national: string
    toMend: string
    missing: (langs: string) => string
  }
  toMend: string
  toLookAt: string
  nothingToMend: string
  mend: string
  preview: string
  previewAbout: string
  backToWork: string
  exported: string
  propose: string
  proposeAbout: string
  giveBack: string
  note: string
  noteMissing: string
  publish: string
  publishAbout: string
  from: string
  to: string
  toHint: string
  badDay: string
  withdraw: string
  withdrawAbout: string
  withdrawSharedAbout: string
  since: string
  reason: string
  reasonMissing: string
  reopen: string
  reopenAbout: string
  drop: string
  checkToday: string
  checkAbout: (day: string) => string
  versions: string
  version: (number: number) => string
  draft: string
  noVersions: string
  validity: string
  comparison: string
  compare: string
  older: string
  newer: string
  same: string
  before: string
  after: string
  ours: string
  place: string
  nothingThere: string
  public: string
  save: string
  saveNext: string
  late: string
  lateIntro: string
  yours: string
  theirs: string
  original: string
  originalIntro: string
  originalNothing: string
  conflict: string
  conflictFee: string
  ownStays: string
  takeTheirs: string
  keepOurs: string
  takesOver: string
  noteSeen: string
  tally: (helped: number, all: number) => string
  noTally: string
  noComments: string
  read: string
  readBy: (name: string) => string
  commentsIntro: string
  mine: string
  all: string
  helpedYes: string
  helpedNo: string
  searchRegister: string
  registerHint: string
  registerNothing: string
  add: string
  whole: string
}
