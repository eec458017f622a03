import type { Words } from './shape.ts'

export const en: Words = {
  home: {
    title: 'The office where nothing is lost',
    lead: 'Write to any connected town or village. You get a record mark at once and a receipt that you can check yourself, and then you follow what happens to your submission.',
    begin: 'Write to an office',
    sections: 'What you can do here',
    news: 'News',
    allNews: 'All news',
    tip: 'Tip of the day',
    tips: [
      'A draft is kept as you go. You can begin on a phone and finish on a computer.',
      'Say the record mark from your receipt on the phone and the officer finds your matter at once.',
      'You can follow a letter on paper here as well: ask the filing room for a slip with a code.',
      'Send long attachments as PDF. The office will see them exactly as you do.',
      'Not sure which office is competent? Write to the nearest one; it must hand the matter over.',
      'Help tells how to check a receipt even without the internet.',
      'You can download all your messages and attachments from the mailbox with one button.',
    ],
    numbers: 'The portal in numbers',
    offices: { one: 'connected office', other: 'connected offices' },
    persons: { one: 'registered user', other: 'registered users' },
    related: 'Related links',
    signIn: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    signInButton: 'Sign in',
    forgotten: 'Forgotten password',
    noAccount: 'No account yet?',
    register: 'Register',
    welcome: name => `Good day, ${name}`,
    yourSubmissions: 'My submissions',
    yourMailbox: 'My mailbox',
    yourQueue: 'Filing room',
    yourCases: 'Records management',
    yourOverview: 'Overview of the office',
    yourAdministration: 'Administration of the office',
  },
  cards: {
    submissions: {
      title: 'Submissions',
      about: 'Write to an office, attach files and see who has it and by when they will answer.',
    },
    offices: {
      title: 'Offices',
      about: 'Addresses, opening hours and contacts of all towns and villages.',
    },
    identity: {
      title: 'Identity',
      about: 'Registration, verification of identity at any office, your data and sign-in.',
    },
    bookings: {
      title: 'Bookings',
      about: 'An officer’s time at an exact hour. In preparation; see what is possible already.',
    },
    guides: {
      title: 'Life situations',
      about:
        'Step by step: what to do, where, with what, by when and for how much. With your office’s own fees and hours.',
    },
    boards: {
      title: 'Notice board',
      about: 'Documents posted by offices. In preparation; see what is possible already.',
    },
    forms: {
      title: 'Forms',
      about:
        'Fill them in and send them right here: the dog fee, a lost document, a subsidy and more.',
    },
    help: { title: 'Help', about: 'Answers for citizens, firms, officers and mayors.' },
  },
  homeLink: 'Home page',
  footer: {
    about: 'About the portal',
    ordering: 'Ordering the system for an office',
    contacts: 'Contacts',
    technical: 'Technical information',
    accessibility: 'Accessibility statement',
    news: 'News',
    checkReceipt: 'Check a receipt',
  },
  external: {
    portal: 'Public administration portal (gov.cz)',
    epusa: 'ePUSA – directory of public administration',
    czechPoint: 'Czech POINT',
  },
  news: {
    title: 'News',
    about: 'What is new on the portal: offices, services and advice.',
    empty: 'There is no news yet.',
    published: 'Published',
  },
  help: {
    title: 'Help',
    lead: 'Answers to what people ask most often. Yours is not here? Call us or write to us.',
    audiences: {
      citizens: 'Citizens',
      firms: 'Firms and organisations',
      officers: 'Officers',
      mayors: 'Mayors and office administrators',
    },
    contact: 'No answer found?',
  },
  contacts: {
    title: 'Contacts',
    lead: 'The operator helps you with the portal; with your submission, the office you sent it to.',
    operator: 'Operator of the portal',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
    dataBox: 'Data box',
    yourOffice: 'The office you write to',
    yourOfficeAbout:
      'The directory has the telephone and opening hours of each office. Who has your submission and how to call them is on the page of the submission.',
  },
  failures: {
    badRequest: {
      title: 'We do not understand this request',
      lead: 'What was sent is incomplete or has another form than expected. Nothing was changed.',
      advice: ['Go one page back and try again.'],
    },
    forbidden: {
      title: 'You may not enter here',
      lead: 'The page exists, but your sign-in does not reach it. Nothing was changed.',
      advice: [
        'Check in the header that you are signed in with the right account.',
        'If you work for several offices, switch to the right one.',
        'Forms sent from another website are not accepted; open the form here again.',
      ],
    },
    notFound: {
      title: 'We did not find this page',
      lead: 'The address is misspelt, the page has moved, or it is not yours.',
      advice: [
        'Try the search at the top.',
        'You see your submissions and messages after you sign in.',
      ],
    },
    tooLarge: {
      title: 'That is too much data for us',
      lead: 'A submission may have at most 20 attachments and 100 MB together. Nothing was stored.',
      advice: ['Split the attachments into two submissions, or make pictures smaller.'],
    },
    tooMany: {
      title: 'Too much at once',
      lead: 'Too many requests came from your account or connection one after another. We do not take them for a while, so that the portal has time for others.',
      advice: [
        'Wait a minute and try again.',
        'A page that you have open several times is enough once.',
      ],
    },
    busy: {
      title: 'The portal is overloaded now',
      lead: 'A submission for which you have a receipt is safe. Try the rest again in a while.',
      advice: ['Reload in a minute. Sending twice does no harm; it is received once.'],
    },
    broken: {
      title: 'Something went wrong on our side',
      lead: 'The fault is ours and we know of it. A submission for which you have a receipt is safe.',
      advice: [
        'Try again in a while. Sending twice does no harm; it is received once.',
        'If that does not help, call us and tell us the number below.',
      ],
    },
  },
  reference: 'Error number',
  wayOn: 'Where to go',
}
