import type { CosignWords } from './cs.ts'

export const en: CosignWords = {
  section: 'Co-signature',
  states: {
    none: name => `${name} has not been invited yet.`,
    invited: (name, until) => `Waiting for: ${name}; the invitation is valid until ${until}.`,
    confirmed: (name, at) => `Confirmed by: ${name}, ${at}.`,
    refused: (name, at) => `Refused by: ${name}, ${at}.`,
    'taken-back': () => 'The invitation is over: you took it back, or changed who the person is.',
    expired: name => `${name} did not answer the invitation within 30 days.`,
    outdated: name =>
      `${name} signed something else than is here now. Send it to be signed again. Changed:`,
  },
  mustBeVerified:
    'Whoever signs too needs an account on the portal and an identity verified at an office. Tell whom you invite beforehand.',
  signedPage: {
    title: who => `${who} has signed this page`,
    body: 'If you change here what this person saw, the signature ends and at the check you ask for a new one.',
  },
  invite: 'Send the invitation by e-mail',
  inviteAgain: 'Invite again',
  signAgain: 'Send to be signed again',
  takeBack: 'Take the invitation back',
  waits: 'The form can be sent when everybody has confirmed it. Until then it stays kept.',
  sees: name => `What is seen and signed by: ${name}`,
  seesFees: 'The fees are seen, too.',
  seesNothing: 'Nothing of your answers, only the name of the form and yours.',
  reason: 'Reason',
  parts: {
    own: 'the questions for the person who signs too',
    fees: 'the fees',
    gone: 'a question that the form no longer asks',
  },
  tooMany: {
    'too-many-of-pair': most =>
      `You have sent an invitation to this e-mail ${most} times in the last day, and it cannot be sent more often. Send the next one tomorrow, or sign on paper as described below. Everything is kept.`,
    'too-many-of-email': most =>
      `${most} invitations have gone to this e-mail in the last day, and no more are sent in one. Send the next one tomorrow, or sign on paper as described below. Everything is kept.`,
    'too-many-of-draft': most =>
      `${most} invitations have left from this form in the last day, and no more are sent in one. Send the next one tomorrow, or sign on paper as described below. Everything is kept.`,
    'too-many-of-person': most =>
      `You have sent ${most} invitations in the last day, and you cannot send more in one. Send the next one tomorrow, or sign on paper as described below. Everything is kept. Somebody whose identity was verified at an office may send more.`,
  },
  ownEmail: 'This is your own e-mail. Somebody else has to sign: write theirs.',
  changeEmail: 'Change the e-mail',
  otherWay: {
    title: 'How to sign on paper, if the other person has no e-mail or verified account',
    body: 'Print the empty form, fill it in and both sign it with a pen. Then take it or post it to the office. The answers given here stay kept but are not sent to the office.',
    link: 'The empty form to be printed (PDF)',
  },
  otherName: {
    title: (named, verified) =>
      `You invited: ${named}. The invited account has the verified name: ${verified}.`,
    body: 'If it is the same person, correct the name in the answers; the invitation stays valid. Otherwise take it back.',
  },
  otherBirth: {
    title: named => `${named} asks you to correct the date of birth: the verified one is another.`,
    body: 'Correct it in the answers. This invitation then ends; send a new one.',
  },
  partner: {
    title: 'Request for a co-signature',
    lead: (inviter, office) =>
      `${inviter} asks you to sign a form for the office ${office} as well.`,
    form: 'Form',
    subject: 'Matter',
    inviter: 'Who asks you',
    office: 'Office',
    until: 'Answer by',
    invited: 'Who is invited',
    signs: 'What you sign',
    onlyYours: 'You see only what concerns you. Only the sender and the office know the rest.',
    answersOf: name => `These are the answers of ${name}; “you” and “your” mean this person.`,
    nothingShown: 'Of the sender’s answers you sign only that you join the form.',
    changedSince: 'Changed since you signed:',
    askedAnew: 'That is why the sender asks you to sign again.',
    takeBack: 'Take your signature back',
    noAnswer: 'not stated',
    otherAccount: 'Sign in with the account of the e-mail to which the invitation came.',
    switchAccount: 'Sign out and use another account',
    takenBack: {
      title: 'The invitation was taken back',
      body: 'Whoever asked you withdrew it, or changed in the answers whom it is about. You need not do anything. If they ask you again, a new e-mail comes.',
    },
    toSignings: 'What waits for your signature',
    deadLink: {
      title: 'This link leads nowhere any more',
      body: 'The sender took the invitation back, sent a newer one or deleted the form. Or the link from the e-mail is not whole. The last e-mail always counts; what waits for you is in the list too.',
      unsaved:
        'What you wrote here was not saved and reached nobody. Copy it if you still need it.',
    },
    bothNames: (named, verified) =>
      `The invitation says: ${named}. Your verified name: ${verified}.`,
    tellSender: 'Ask the sender to correct the name',
    told: 'The sender knows and can correct the name.',
    born: {
      title: 'Your date of birth is written otherwise than it was verified',
      body: (written, verified) =>
        `The sender wrote ${written}, verified is ${verified}. If that is a mistake, ask them to correct it and do not sign; this invitation then ends and a new one comes to you.`,
      ask: 'Ask the sender to correct the date of birth',
      told: 'The sender knows and can correct the date.',
    },
    toAnswer: 'Before you confirm, fill in',
    change: 'Change',
    confirm: 'Confirm and sign',
    declaration: 'By confirming you join the submission in your own name.',
    refuseIndeed: 'Yes, refuse',
    takeBackIndeed: 'Yes, take my signature back',
    refusing:
      'The sender gets an e-mail that you will not sign, and cannot send the form with your signature. They may ask you again.',
    refuse: 'Refuse',
    why: 'Why you will not sign',
    whyHint:
      'The person who asks you reads it. No e-mail tells it, and it does not go to the office.',
    yourReason: 'The reason you gave',
    verify: 'How to be verified',
    goOn: 'Save and continue',
    back: 'Back to the overview',
    states: {
      confirmed: at => `You confirmed the form on ${at}. It is now with the person who asked you.`,
      refused: at => `You refused to sign on ${at}.`,
      expired: () => 'The invitation is no longer valid. Ask its sender for a new one.',
      outdated: () =>
        'Your signature no longer counts, the answers have changed. When the sender asks again, an e-mail comes.',
      sent: mark => `The form has been sent; the office keeps it under ${mark}.`,
      sentWithout: () => 'The form has been sent without your signature.',
    },
  },
  refusals: {
    'own-invitation': 'You sent this invitation. Somebody else has to confirm it.',
    'not-verified': 'Only somebody with a verified identity can sign.',
    'not-a-person': 'Only a person can sign, not a company. Sign in with your own account.',
    'other-name': 'The invitation bears another name than your verified one.',
    'somebody-else': 'This invitation is for somebody else.',
    unanswered: 'Answer your questions first.',
    'no-longer-open': 'This invitation can no longer be answered.',
    'changed-meanwhile': 'The answers have changed meanwhile. Look at them again, then confirm.',
    'reason-too-long': 'The reason is longer than 500 characters. Shorten it.',
  },
}
