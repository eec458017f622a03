import type { Help } from '../shape.ts'

export const en: Help = {
  citizens: [
    {
      id: 'jak-napsat',
      question: 'How do I write to an office?',
      answer: [
        'Open Submissions and choose Write to an office. Pick the office, say what it is about and what you ask for, add files if you like. The last page lets you check everything and send.',
        'The draft is kept after each step. You can stop at any time and continue later, also on another device.',
      ],
    },
    {
      id: 'hledani',
      question: 'How do I find something on the portal?',
      answer: [
        'Type a few words into the search at the top, such as “dog fee” or “Klatovy”. It looks through life situations, forms, offices, news and help. Endings, accents and capitals do not matter, and the last word need not be complete.',
        'Results stand in groups, the best on top. If you mistype a word, we offer one that finds something. What is there in Czech only is found as well, and marked. Once you have signed in, the search also finds your submissions by their record mark.',
      ],
    },
    {
      id: 'uredni-hodiny',
      question: 'When is an office open and how do I call it?',
      keywords: 'office hours, opening hours, open, telephone, contact, address, town hall',
      answer: [
        'Find the office in the directory: type its town into the search. Its page has the office hours, the address, the telephone and the e-mail.',
        'Who deals with your own submission is shown on the page of the submission.',
      ],
    },
    {
      id: 'zavada',
      question: 'How do I report a fault or a mess?',
      keywords:
        'fault, pothole, street lamp, street light, noise, fly tipping, dead animal, report a problem',
      answer: [
        'A hole in the road, a broken street lamp, noise or dumped rubbish is told to the municipality where it is: choose Write to an office, describe the place and attach a photograph. The answer comes here.',
        'When somebody is in danger, call 112 or 158 at once.',
      ],
    },
    {
      id: 'registrace',
      question: 'Must I register?',
      answer: [
        'Not to read the directory, news and help. To send a submission, yes: the office must know who writes.',
        'Registration takes a few minutes: name, date of birth, address, e-mail and telephone, and a link that comes by e-mail.',
      ],
    },
    {
      id: 'overeni-totoznosti',
      question: 'Why and where is my identity verified?',
      answer: [
        'So that nobody else can write in your name. Once is enough, at any connected office.',
        'Bring an identity card or passport and the code from your account. The officer checks the document, prints the contract with the operator and activates the account. Until then you can prepare submissions, but not send them.',
      ],
    },
    {
      id: 'zapomenute-heslo',
      question: 'I have forgotten my password. What now?',
      answer: [
        'Choose Forgotten password on the sign-in page and type your e-mail. You get a link that is valid for two hours and works once.',
      ],
    },
    {
      id: 'overit-potvrzeni',
      question: 'How do I check a receipt?',
      answer: [
        'Open Check a receipt (the link is in the footer) and put in the sealed PDF of your receipt, or the .tlog-proof file that came with it. The page says which office received the submission, when and under which mark.',
        'It works without us as well: the stand-alone program verify-receipt.mjs does it on your computer without the internet.',
      ],
    },
    {
      id: 'jak-dlouho',
      question: 'By when will the office answer?',
      answer: [
        'The date is on the receipt and on the page of the submission, always with its paragraph. It depends on the kind of matter; a request for information has 15 days.',
        'When the office calls you to complete something, the clock stops until you answer.',
      ],
    },
    {
      id: 'bez-pocitace',
      question: 'I have no computer. Can I fill in a form on paper?',
      keywords: 'empty form, blank form, print a form, on paper, without a computer, by hand',
      answer: [
        'Yes. On the page of the form choose Print an empty form, or ask for it at the office or in a library. The questions have numbers and say when they concern you. If you choose the office first, its address and fee are on the paper, too.',
        'Bring it filled in and signed to the filing room, or send it by post. On the internet you get a receipt at once.',
      ],
    },
    {
      id: 'papir',
      question: 'I handed in a letter on paper. Can I follow it here?',
      answer: [
        'Yes. The filing room gives you a slip with a code. Type it on the Submissions page and you see what happens to your letter.',
      ],
    },
    {
      id: 'spatny-urad',
      question: 'What if I write to the wrong office?',
      answer: [
        'Nothing is lost. An office that is not competent hands the submission over to the one that is, and you see it in the timeline.',
      ],
    },
    {
      id: 'prilohy',
      question: 'What attachments can I send?',
      answer: [
        'At most 20 files and 100 MB together: PDF, pictures, texts and documents of common programs. When a file cannot be accepted, the page says why and the others stay.',
      ],
    },
  ],
  firms: [
    {
      id: 'firma-registrace',
      question: 'How do I register a firm or an association?',
      answer: [
        'On the registration page choose Registration of a firm or association and fill in its registration number (IČO), name, seat and who acts for it. Any connected office verifies the identity of the one who acts.',
      ],
    },
    {
      id: 'firma-vice-uradu',
      question: 'We write to several offices. Must we register with each?',
      answer: ['No. One account serves all connected offices and all submissions are in one list.'],
    },
    {
      id: 'datova-schranka',
      question: 'Does the portal replace the data box?',
      answer: [
        'No. The mailbox here is for messages about your submissions. If you have a data box, offices still deliver to it where the law says so.',
      ],
    },
  ],
  officers: [
    {
      id: 'urednik-prihlaseni',
      question: 'How do I sign in as an officer?',
      answer: [
        'Your office’s administrator creates the account. You sign in by e-mail, password and a one-time code from an app. If you work for several offices, you switch between them in the header.',
      ],
    },
    {
      id: 'urednik-podatelna',
      question: 'Where are new submissions?',
      answer: [
        'In the Filing room. You see who sent each and how it came, and assign it to a unit or an officer. Then it is in Records management.',
      ],
    },
    {
      id: 'urednik-papirovy-formular',
      question: 'A form filled in on paper has come. How do I register it?',
      keywords: 'paper form, register a letter, blank form, slip',
      answer: [
        'In the filing room choose Register a paper letter, and at the question Which form it is type a few letters of its name, or what is printed on it beside the word Form. The matter gets its kind, period and proposed unit, and the name of the form stands on the slip, in the case and in the filing journal.',
        'What depends on the answers, such as the fee, is set by the officer; the case says what it is. Register a form that the office no longer offers without it. You print an empty form for anybody from its page.',
      ],
    },
    {
      id: 'urednik-soubezne',
      question: 'What if a colleague edits the same matter?',
      answer: [
        'Nothing is overwritten. The second to save sees who was first and what changed, and their own text stays on the page.',
      ],
    },
    {
      id: 'urednik-lhuta',
      question: 'How is the period counted?',
      answer: [
        'From the day after delivery. When it ends on a Saturday, a Sunday or a holiday, the last day is the next working day (section 40 of the Code of Administrative Procedure). It stands still during a call for completion.',
      ],
    },
  ],
  mayors: [
    {
      id: 'starosta-prehled',
      question: 'What does the overview show?',
      answer: [
        'How many submissions the office has, their state, where they pile up and which are late or soon will be; as a table and as a plot, ready to print.',
      ],
    },
    {
      id: 'starosta-pripojeni',
      question: 'How do we connect our office and what does it cost?',
      answer: [
        'Turn to the operator. The yearly contribution is CZK 500, plus for each inhabitant CZK 3.50 and CZK 0.50 times the type (1 municipality, 2 authorised office, 3 extended powers).',
      ],
    },
    {
      id: 'starosta-cislo-jednaci',
      question: 'Can we have our own form of record marks?',
      answer: [
        'Yes. The administrator sets it. It must hold the office’s abbreviation, the order number and the year; order numbers run without gaps in each year.',
      ],
    },
  ],
}
