import type { Articles } from '../shape.ts'

export const en: Articles = {
  about: {
    title: 'About the portal',
    lead: 'VIRTUOS is a shared digital town hall: one place where citizens and firms deal with any connected town or village, and where offices receive, number, handle and answer submissions.',
    parts: [
      {
        title: 'Why it exists',
        paragraphs: [
          'People meet the state most often at their town hall, yet a small village cannot afford electronic services of its own. A shared portal makes them equal and cheap for all, day and night.',
        ],
      },
      {
        title: 'What it promises',
        items: [
          'No received submission is lost. It is stored safely before you get your receipt.',
          'Anyone can check that: a receipt is verified without us and without the internet.',
          'You know who has your submission, by when they must answer and by which law.',
          'Pages work on a phone, without scripts, by keyboard and with a screen reader.',
        ],
        links: [{ label: 'Check a receipt', to: 'checkReceipt' }],
      },
      {
        id: 'pripojeni',
        title: 'How an office joins',
        paragraphs: [
          'The office contacts the operator, signs a contract and can begin. It needs no information system of its own. The yearly contribution depends on its type and population.',
        ],
        links: [{ label: 'Contacts of the operator', to: 'contacts' }],
      },
      {
        title: 'Who may use the software',
        paragraphs: [
          'VIRTUOS is open software under the EUPL 1.2. Anyone may run, read and improve it.',
        ],
        links: [{ label: 'Technical information', to: 'technical' }],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'The operator undertakes to make this portal accessible under Act No. 99/2019 Coll., on the accessibility of websites and mobile applications. The statement covers all pages of VIRTUOS. The Czech wording is binding.',
    parts: [
      {
        title: 'Conformance',
        paragraphs: [
          'The portal is designed to EN 301 549 and WCAG 2.2 level AA. By our own assessment it conforms to them, except for the content named below.',
        ],
        items: [
          'Every page works without scripts and wholly by keyboard, with a visible focus.',
          'Text can be enlarged to 400 % without scrolling sideways.',
          'Errors of a form are summed up at its top, lead to the fields and are read out.',
          'Colour is never the only bearer of a meaning.',
        ],
      },
      {
        title: 'Content that need not be accessible',
        items: [
          'Attachments put in by users or offices, such as scans. The portal shows them as they came; the office makes their content accessible on request.',
          'Pages of other operators to which we link.',
        ],
      },
      {
        title: 'How the statement was made',
        paragraphs: [
          'The statement was made on 21 November 2026 by our own assessment: automatic checks of the pages in three languages and a walk by keyboard. It is reviewed at each change of the portal, at least once a year.',
        ],
      },
      {
        title: 'Feedback',
        paragraphs: [
          'Is something inaccessible, or do you need the content in another form? Write to or call the operator. We answer within 30 days.',
        ],
        links: [{ label: 'Contacts', to: 'contacts' }],
      },
      {
        title: 'Enforcement',
        paragraphs: [
          'If you are not satisfied with the answer, turn to the Digital and Information Agency (Digitální a informační agentura), Na Vápence 915/14, 130 00 Praha 3, pristupnost@dia.gov.cz.',
        ],
      },
    ],
  },
  technical: {
    title: 'Technical information',
    lead: 'What you need to use the portal, and how we protect what you entrust to us.',
    parts: [
      {
        title: 'Browser',
        items: [
          'Any browser of the last five years will do, on a computer or a phone.',
          'Scripts only make work more pleasant, e.g. show progress. Everything works without them.',
          'We store two necessary cookies, and only at sign-in: session (who is signed in, until the browser closes) and device (a known browser, so that guesses by others do not lock you out; a year). Nothing is measured or passed on.',
        ],
      },
      {
        title: 'Attachments',
        items: [
          'At most 20 files and 100 MB in one submission.',
          'PDF, pictures, texts and documents of common office programs.',
          'A file is received exactly as you sent it; its fingerprint is on the receipt.',
        ],
      },
      {
        title: 'Public transparency log',
        paragraphs: [
          'For each office the portal keeps a log of received submissions as a Merkle tree. Signed checkpoints (C2SP tlog-checkpoint) and tiles (tlog-tiles) are public, so any change of the past is noticed. The log holds no personal data, only salted fingerprints.',
          'A receipt in the tlog-proof format is checked by a page of the portal, or by a stand-alone program without the internet.',
        ],
        links: [{ label: 'Check a receipt', to: 'checkReceipt' }],
      },
      {
        title: 'Passwords and sign-in',
        items: [
          'Passwords are kept only as argon2id hashes; weak ones are refused.',
          'Officers sign in with a second factor.',
          'Half an hour of inactivity signs you out. You see all your sessions and can end them.',
        ],
      },
    ],
  },
  guides: {
    title: 'Life situations',
    lead: 'Here will be guides: what to do when a child is born, when you move, build or do business, with conditions, forms, fees and periods, for the whole country and for your office.',
    parts: [
      {
        title: 'What you can do today',
        items: [
          'Write a general submission and ask. You get a record mark and know who answers.',
          'What each office handles and when it is open is in the directory of offices.',
        ],
        links: [
          { label: 'Write to an office', to: 'submission' },
          { label: 'Find an office', to: 'offices' },
        ],
      },
    ],
  },
  forms: {
    title: 'Forms',
    lead: 'Here will be the forms of offices, filled in right on the page. What the portal knows about you is filled in; what is missing is said at once.',
    parts: [
      {
        title: 'What you can do today',
        items: [
          'Attach a filled-in form from the office’s website to your submission as PDF.',
          'Or write in your own words: an office judges a submission by its content, not its name.',
        ],
        links: [
          { label: 'Write to an office', to: 'submission' },
          { label: 'Find an office', to: 'offices' },
        ],
      },
    ],
  },
  bookings: {
    title: 'Bookings',
    lead: 'You cannot book through the portal yet. We are preparing that you choose the day and hour here, without a queue and without registration.',
    parts: [
      {
        title: 'What you can do today',
        items: [
          'Make an appointment with your office by phone or e-mail; its page has both, and the opening hours.',
          'Much is settled without a visit: write a submission from here.',
        ],
        links: [
          { label: 'Find an office', to: 'offices' },
          { label: 'Write to an office', to: 'submission' },
        ],
      },
    ],
  },
  boards: {
    title: 'Notice boards',
    lead: 'Here will be the notice boards of the connected offices: posted documents, their archive and a feed of news as open data.',
    parts: [
      {
        title: 'What you can do today',
        items: [
          'Each office has its board on its building and website. The link is on the office’s page.',
          'Ask the office by a submission for a document that was posted earlier.',
        ],
        links: [
          { label: 'Find an office', to: 'offices' },
          { label: 'Write to an office', to: 'submission' },
        ],
      },
    ],
  },
}
