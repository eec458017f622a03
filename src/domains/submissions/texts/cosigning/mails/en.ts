import type { CosignMails } from '../mail-words.ts'

export const en: CosignMails = {
  again: changed =>
    `You have signed it already, but then this changed: ${changed}. A signature is only for what you
saw, so the sender asks you again.

`,
  why: 'The reason stands on the page of the form. ',
  invitation: {
    subject: ({ inviter, form }) => `${inviter} asks you for a co-signature: ${form}`,
    text: ({ inviter, form, office, until, address, again }) => `Hello,

${inviter} asks you to sign the form “${form}” for the office ${office} as well.

${again}Read it and confirm or refuse here. You need an account of the portal with this e-mail
and an identity verified at an office with your identity card or passport; the page shows how:
${address}

The link is valid until ${until}. If this does not concern you, delete the message.

Kind regards
VIRTUOS`,
  },
  corrected: {
    subject: ({ form }) => `The name in the invitation is corrected, you can sign: ${form}`,
    text: ({ inviter, named, form, office, until, address }) => `Hello,

${inviter} has corrected the name in the invitation: ${named}. You can confirm or refuse
the form “${form}” for the office ${office} until ${until} here:
${address}

Kind regards
VIRTUOS`,
  },
  confirmed: {
    subject: ({ who }) => `${who} has confirmed the co-signature`,
    text: ({ who, form, office, address }) => `Hello,

${who} has signed the form “${form}” for the office ${office}. You can send it now:
${address}

Kind regards
VIRTUOS`,
  },
  refused: {
    subject: ({ who }) => `${who} has refused the co-signature`,
    text: ({ who, form, office, address, why }) => `Hello,

${who} has refused to sign the form “${form}” for the office ${office}. ${why}You can ask somebody else:
${address}

Kind regards
VIRTUOS`,
  },
  'other-name': {
    subject: ({ named }) => `Correct the name in the invitation: ${named}`,
    text: ({ who, named, form, office, address }) => `Hello,

${named} is asked to sign the form “${form}” for the office ${office}. The invited account,
however, has the verified name ${who}. Correct the name, or take the invitation back:
${address}

Kind regards
VIRTUOS`,
  },
  'other-birth': {
    subject: ({ named }) => `Correct the date of birth: ${named}`,
    text: ({ named, form, office, address }) => `Hello,

${named} is asked to sign the form “${form}” for the office ${office}. The date of birth in it,
however, is not the verified one. Correct it in the answers and send the invitation again:
${address}

Kind regards
VIRTUOS`,
  },
  reminder: {
    subject: ({ inviter, form }) => `${inviter} is waiting for your co-signature: ${form}`,
    text: ({ inviter, form, office, until, address }) => `Hello,

${inviter} is still waiting whether you sign the form “${form}” for the office ${office}.
You can confirm or refuse until ${until}:
${address}

If this does not concern you, delete the message.

Kind regards
VIRTUOS`,
  },
  last: {
    subject: ({ until, form }) => `The invitation to sign is valid only until ${until}: ${form}`,
    text: ({ inviter, form, office, until, address }) => `Hello,

the invitation of ${inviter} to sign the form “${form}” for the office ${office} is valid only
until ${until}. Answer here:
${address}

Kind regards
VIRTUOS`,
  },
  expired: {
    subject: ({ named }) => `${named} did not answer the invitation to sign`,
    text: ({ named, form, office, address }) => `Hello,

${named} did not answer within 30 days whether they sign the form “${form}” for the office
${office}. The form stays kept. You can invite again, or somebody else, here:
${address}

Kind regards
VIRTUOS`,
  },
  sent: {
    subject: subject => `Submission with your co-signature: ${subject}`,
    body: ({ sender, mark, at, signedAt }) =>
      `${sender} has sent the submission that you signed on ${signedAt}. The office received it on ${at} and keeps it under ${mark}. What you signed is attached.`,
  },
}
