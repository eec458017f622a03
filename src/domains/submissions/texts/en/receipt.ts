import type { ReceiptWords } from '../words.ts'

export const receipt: ReceiptWords = {
  title: 'Receipt',
  delivered: office => `Your submission has been delivered to ${office}`,
  keep: 'No need to copy the number: the receipt is in your mailbox and on its way by e-mail.',
  mark: 'Record mark',
  office: 'Office',
  deliveredAt: 'Delivered at',
  sender: 'Sender',
  subject: 'Subject',
  inCzech: 'The office received it in Czech',
  dueOn: 'The office must act by',
  dueNone: 'the law sets no fixed day here',
  law: 'Under',
  next: 'What happens next',
  nextSteps: ({ due, phone, mark }) => [
    'The office assigns the submission to an officer. We write to you when something happens.',
    due
      ? `The answer should come by ${due}. If the office asks you to add something, the period stops meanwhile.`
      : 'The office will write to you when it is settled.',
    phone
      ? `If nothing happens, call ${phone} and say the number ${mark}.`
      : `If nothing happens, contact the office and say the number ${mark}.`,
  ],
  received: 'What the office received',
  receivedHint: 'By the fingerprint anyone can tell that a file has not changed since delivery.',
  part: 'Part',
  size: 'Size',
  hash: 'Fingerprint (SHA-256)',
  text: 'Text of the submission',
  downloads: 'Downloads',
  pdf: 'Receipt as a PDF with an electronic seal',
  proof: 'The bare proof (.tlog-proof)',
  certificate: 'Certificate of a digital act',
  certificateComes:
    'The certificate of a digital act comes to your mailbox in a moment; the link appears here.',
  sentFiles: 'What you sent',
  proofHint:
    'The proof is inside the PDF, too. With it anyone can check without the portal what the office received and when.',
  preparing: 'The PDF receipt is being prepared',
  preparingHint: 'The submission is delivered and stored. The file will be ready in a moment.',
  reload: 'Try again',
  print: 'You can print this page.',
  track: 'Track the submission',
  document: {
    title: 'Receipt of a submission',
    intro: office =>
      `The office of ${office} confirms that the submission below was delivered to it electronically through the VIRTUOS portal.`,
    key: 'The key of the log, by which the proof is checked:',
    small:
      'This document carries the file potvrzeni.tlog-proof. It proves that the fingerprints above are written in the log of the office, and anyone can check it without access to the portal.',
    law: 'Section 4(8) and (9) of Decree No. 259/2012 Coll.',
    binding: 'The Czech wording of official texts is the binding one.',
    fileWord: 'receipt',
  },
  message: {
    body: (mark, at) =>
      `Your submission was delivered on ${at} under the record mark ${mark}. The sealed receipt and the proof are attached.`,
  },
  mail: {
    subject: mark => `Receipt of your submission ${mark}`,
    body: ({ office, mark, at, due, address }) => `Hello,

The office of ${office} confirms the delivery of your submission.

Record mark: ${mark}
Delivered: ${at}
${due ? `The office must act by: ${due}\n` : ''}
Attached are the sealed receipt and the proof that anyone can check without the portal.
Follow it here: ${address}

Please do not reply to this e-mail.
`,
  },
}
