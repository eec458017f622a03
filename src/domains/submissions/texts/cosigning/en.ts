import type { CosignWords } from './cs.ts'

export const en: CosignWords = {
  section: 'Co-signature',
  states: {
    none: name => `${name} has not been invited yet.`,
    invited: (name, until) => `Waiting for: ${name}; the invitation is valid until ${until}.`,
    confirmed: (name, at) => `Confirmed by: ${name}, ${at}.`,
    refused: (name, at) => `Refused by: ${name}, ${at}.`,
    'taken-back': () => 'You took the invitation back.',
    expired: name => `${name} did not answer the invitation within 30 days.`,
    outdated: name => `${name} confirmed other answers than there are now. Invite again.`,
  },
  invite: 'Send the invitation by e-mail',
  inviteAgain: 'Invite again',
  takeBack: 'Take the invitation back',
  waits: 'The form can be sent when everybody has confirmed it. Until then it stays kept.',
  partner: {
    title: 'Request for a co-signature',
    lead: (inviter, office) =>
      `${inviter} asks you to sign a form for the office ${office} as well.`,
    form: 'Form',
    subject: 'Matter',
    inviter: 'Who asks you',
    office: 'Office',
    until: 'Answer by',
    only: 'You see only what concerns you. The other answers of the form are not shown to you.',
    toAnswer: 'Before you confirm, fill in',
    yours: 'Your answers',
    change: 'Change',
    confirm: 'Confirm and sign',
    declaration: 'By confirming you join the submission in your own name.',
    refuse: 'Refuse',
    verify: 'Only somebody with a verified identity can sign.',
    goOn: 'Save and continue',
    back: 'Back to the overview',
    states: {
      confirmed: at => `You confirmed the form on ${at}. It is now with the person who asked you.`,
      refused: at => `You refused to sign on ${at}.`,
      expired: () => 'The invitation is no longer valid. Ask its sender for a new one.',
      outdated: () => 'The answers have changed since you confirmed. You will be invited again.',
      sent: mark => `The form has been sent; the office keeps it under ${mark}.`,
    },
  },
  refusals: {
    'own-invitation': 'You sent this invitation. Somebody else has to confirm it.',
    'not-verified': 'Only somebody with a verified identity can sign.',
    unanswered: 'Answer your questions first.',
    'no-longer-open': 'This invitation can no longer be answered.',
    'changed-meanwhile': 'The answers have changed meanwhile. Look at them again, then confirm.',
  },
  mail: {
    invitation: {
      subject: ({ inviter }) => `${inviter} asks you for a co-signature`,
      text: ({ inviter, office, until, address }) => `Hello,

${inviter} asks you to sign a form for the office ${office} as well.

Read what concerns you and confirm or refuse here (you need an account of your own):
${address}

The link is valid until ${until}. If this does not concern you, delete the message.

Kind regards
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }) => `${who} has confirmed the co-signature`,
      text: ({ who, office, address }) => `Hello,

${who} has signed your form for the office ${office}. You can send it now:
${address}

Kind regards
VIRTUOS`,
    },
    refused: {
      subject: ({ who }) => `${who} has refused the co-signature`,
      text: ({ who, office, address }) => `Hello,

${who} has refused to sign your form for the office ${office}. You can ask somebody else:
${address}

Kind regards
VIRTUOS`,
    },
  },
}
