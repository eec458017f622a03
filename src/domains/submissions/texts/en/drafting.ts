import type { DraftWords } from '../words.ts'

export const drafting: DraftWords = {
  newTitle: 'New submission',
  steps: step => `Step ${step} of 4`,
  list: 'My submissions',
  office: {
    title: 'Which office do you want to write to?',
    lead: 'Type the name of the town or village. Czech accents do not matter.',
    search: 'Town or village',
    searchHint: 'For example Klatovy.',
    choose: name => `Write to ${name}`,
    found: 'Offices found',
    none: 'We found no such office. Please check the spelling.',
    notConnected: 'not connected yet, cannot be written to through the portal',
    connected: 'Connected offices',
    resume: office => `You have an unfinished submission for ${office}`,
    resumeBody: 'You can go on where you stopped.',
    resumeLink: 'Continue with it',
    startAnew: 'Or write a new submission below.',
  },
  content: {
    title: 'What do you want to write?',
    to: 'You are writing to',
    changeOffice: 'Change the office',
    kind: 'What it is',
    subject: 'Subject',
    subjectHint: 'In one sentence, for example: Application to fell a lime tree at house No. 214.',
    body: 'Text of the submission',
    bodyHint:
      'Describe what happened and what you want. You need not write your name and address, the office gets them.',
    submit: 'Save and continue',
    saveLater:
      'What you write is saved when you press Save and continue. Then you can return from any device.',
    languageNote: 'Offices deal in Czech. A text in another language may be answered in Czech.',
  },
  attachments: {
    title: 'Do you want to attach anything?',
    lead: 'Attachments are optional: 20 at most, 100 MB together at most.',
    kinds: 'Which files we accept',
    choose: 'Files',
    chooseHint: 'You can choose several files at once, such as photographs from your phone.',
    add: 'Attach and choose more',
    continue: 'Continue to the review',
    attached: 'Attached files',
    none: 'Nothing attached yet.',
    name: 'File',
    size: 'Size',
    remove: 'Remove',
    used: (used, total, count) => `${count} of 20 files attached, ${used} of ${total}.`,
    doubled: name => `The file ${name} is attached already; we did not add it twice.`,
    shortened:
      'The file name is too long, so we left out its middle. The office gets the file under this name:',
  },
  review: {
    title: 'Check and send',
    lead: 'This is what the office will get. Change what is not right.',
    office: 'Office',
    kind: 'What it is',
    subject: 'Subject',
    body: 'Text',
    attachments: 'Attachments',
    sender: 'Sender',
    change: 'Change',
    noAttachments: 'No attachments.',
    send: 'Send the submission',
    declaration:
      'By sending you act towards the office in your own name. You get a receipt at once.',
    declarationFor: name =>
      `By sending you act towards the office for ${name}. You get a receipt at once.`,
    notVerifiedTitle: 'Verify your identity before you send',
    notVerifiedBody:
      'Go once to any connected office with your identity card or passport and say the code from your account. This submission stays saved; then you only send it.',
    notVerifiedElse: ({ name, phone, address }) =>
      `Is it urgent, or have you no document now? ${
        phone
          ? `Call the office ${name}, ${phone}, or come there (${address})`
          : `Come to the office ${name} (${address})`
      }: it tells you how to settle this without the portal.`,
    verify: 'How to get verified, and my code',
    later: 'Send later',
    laterHint: 'It stays saved among your submissions.',
  },
  removal: {
    title: 'Delete the unfinished submission?',
    body: 'Its text and attachments are deleted. The office will not learn of it. This cannot be undone.',
    confirm: 'Delete the unfinished submission',
    keep: 'Keep it',
    link: 'Delete the unfinished submission',
  },
  stale: {
    title: 'You changed this submission elsewhere meanwhile',
    body: 'Something else was saved in another window or device. What you wrote now stayed in the form and is not saved yet. Compare both; when you save, the form is what counts.',
    saved: 'Saved meanwhile',
    keep: 'Save what is in the form',
    field: { matterKind: 'What it is', subject: 'Subject', body: 'Text of the submission' },
  },
  contentRefusals: {
    'kind-missing': 'Choose what it is.',
    'subject-missing': 'Write a subject, so that the office knows at once what it is about.',
    'subject-too-long': 'Shorten the subject to 250 characters; details belong to the text.',
    'body-missing': 'Write what you want from the office.',
    'body-too-long': 'Shorten the text to 20,000 characters, or attach it as a file.',
  },
  sendRefusals: {
    'not-verified': 'Only someone with a verified identity can send. The submission stays saved.',
    incomplete: 'The submission is not complete yet. Please add what is missing.',
    'changed-meanwhile':
      'The submission has changed since you reviewed it. Check it again and send it.',
    'attachments-too-large': 'There are too many or too large attachments. Remove some.',
    'not-signed': 'Not everybody who has to sign the form has confirmed it yet. It is still kept.',
    'not-for-sender':
      'This form is not for you, the office cannot take it from you. Your answers are still kept.',
    'form-ended': 'The office no longer takes this form. Your answers are still kept.',
  },
}
