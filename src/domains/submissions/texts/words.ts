import type { Content, ContentRefusal, SendRefusal } from '../rules/draft.ts'
import type { View } from '../rules/listing.ts'
import type { ReplyKind } from '../rules/replies.ts'
import type { State } from '../rules/submission.ts'
import type { EventKind, NextStep } from '../rules/tracking.ts'

type ContentField = keyof Content

/** The words of drafting. */
export type DraftWords = {
  newTitle: string
  steps: (step: number) => string
  office: {
    title: string
    lead: string
    search: string
    searchHint: string
    choose: (name: string) => string
    found: string
    none: string
    notConnected: string
    connected: string
    resume: (office: string) => string
    resumeBody: string
    resumeLink: string
    startAnew: string
  }
  content: {
    title: string
    to: string
    changeOffice: string
    kind: string
    subject: string
    subjectHint: string
    body: string
    bodyHint: string
    submit: string
    saveLater: string
    languageNote: string
  }
  attachments: {
    title: string
    lead: string
    kinds: string
    choose: string
    chooseHint: string
    add: string
    continue: string
    attached: string
    none: string
    name: string
    size: string
    remove: string
    used: (used: string, total: string, count: number) => string
    doubled: (name: string) => string
    shortened: string
  }
  review: {
    title: string
    lead: string
    office: string
    kind: string
    subject: string
    body: string
    attachments: string
    sender: string
    change: string
    noAttachments: string
    send: string
    declaration: string
    /** Of whoever acts for a legal person. */
    declarationFor: (name: string) => string
    notVerifiedTitle: string
    notVerifiedBody: string
    /** The way without the portal; the phone is empty when the office has none. */
    notVerifiedElse: (office: { name: string; phone: string; address: string }) => string
    verify: string
    later: string
    laterHint: string
  }
  removal: { title: string; body: string; confirm: string; keep: string; link: string }
  stale: {
    title: string
    body: string
    saved: string
    keep: string
    field: Record<ContentField, string>
  }
  contentRefusals: Record<ContentRefusal, string>
  sendRefusals: Record<SendRefusal, string>
  list: string
}

/** The words of receipt. */
export type ReceiptWords = {
  title: string
  delivered: (office: string) => string
  keep: string
  mark: string
  office: string
  deliveredAt: string
  sender: string
  subject: string
  /** Of a form, before its Czech subject, to whoever reads another language. */
  inCzech: string
  dueOn: string
  dueNone: string
  law: string
  next: string
  /** What happens now, by when, whom to call. */
  nextSteps: (about: { due: string | null; phone: string; mark: string }) => string[]
  received: string
  receivedHint: string
  part: string
  size: string
  hash: string
  text: string
  downloads: string
  pdf: string
  proof: string
  proofHint: string
  /** A form's certificate, where it is and where it comes; the files as they were sent. */
  certificate: string
  certificateComes: string
  sentFiles: string
  preparing: string
  preparingHint: string
  reload: string
  print: string
  track: string
  document: {
    title: string
    intro: (office: string) => string
    key: string
    small: string
    law: string
    binding: string
    /** What the files of a receipt are called, before the record mark. */
    fileWord: string
  }
  message: { body: (mark: string, at: string) => string }
  mail: { subject: (mark: string) => string; body: (about: MailFacts) => string }
}

/** What the e-mail with the receipt says. */
export type MailFacts = {
  office: string
  mark: string
  at: string
  due: string | null
  address: string
}

/** The words of tracking. */
export type TrackingWords = {
  mail: {
    subject: (about: { mark: string; what: string }) => string
    body: (about: { mark: string; what: string; address: string }) => string
  }
  /** For officers, who have no submissions of their own. */
  noPerson: { title: string; lead: string; home: string }
  title: string
  lead: string
  start: string
  followPaper: string
  views: Record<View, string>
  viewsLabel: string
  search: string
  searchHint: string
  /** Choices that narrow the list. */
  year: string
  stateIs: string
  any: string
  showAll: string
  head: { subject: string; office: string; state: string; step: string; mark: string }
  empty: Record<View | 'search', string>
  states: Record<State, string>
  steps: Record<NextStep, string>
  untitled: string
  withdrawn: string
  onPaper: string
  begunSaved: (begun: string, saved: string) => string
  justSent: {
    title: string
    body: (mark: string, at: string) => string
    /** Of a withdrawal. */
    withdrawal: (mark: string, at: string) => string
  }
  now: {
    title: string
    /** What the state means for the sender, in a sentence. */
    meaning: Record<State, string>
    withdrawn: string
    answerBy: (day: string) => string
    dueBy: (day: string) => string
    late: (day: string) => string
  }
  facts: {
    office: string
    mark: string
    deliveredAt: string
    dueOn: string
    dueStopped: string
    who: string
    phone: string
  }
  story: string
  events: Record<EventKind, (event: { who: string }) => string>
  wayLabel: string
  ways: Record<string, string>
  sentReply: Record<ReplyKind, string>
  replyReceipt: string
  content: string
  /** Above the Czech wording of a form, for those who read their answers in another language. */
  asReceived: string
  attachments: string
  noAttachments: string
  letters: string
  noLetters: string
  fromOffice: string
  fromYou: string
  receipt: string
  answer: string
  write: string
  withdraw: string
  back: string
}
