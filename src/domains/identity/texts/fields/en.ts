import type { FieldTexts } from './words.ts'

/** The fields of the identity in English. */
export const en: FieldTexts = {
  fields: {
    givenName: { label: 'Given name', empty: 'Enter your given name.' },
    surname: { label: 'Surname', empty: 'Enter your surname.' },
    birthDate: {
      label: 'Date of birth',
      hint: 'In the order day, month, year: 25/4/1986 is 25 April 1986',
      empty: 'Enter your date of birth.',
    },
    ico: { label: 'Company number (IČO)', hint: 'Eight digits', empty: 'Enter the number.' },
    firmName: {
      label: 'Name of the firm or association',
      hint: 'Exactly as in the register',
      empty: 'Enter the name.',
    },
    actingName: {
      label: 'Who acts for it',
      hint: 'Name of the person who will come to the office with a document',
      empty: 'Enter the name of the person who acts.',
    },
    street: { label: 'Street and number', empty: 'Enter the street and number.' },
    town: { label: 'Town', empty: 'Enter the town.' },
    postcode: { label: 'Postcode', hint: 'For example 339 01', empty: 'Enter the postcode.' },
    country: {
      label: 'Country',
      hint: 'Only for an address outside the Czech Republic, for example Austria. Then write the postcode as it is written there.',
      empty: 'Enter the country.',
    },
    email: { label: 'E-mail', empty: 'Enter your e-mail.' },
    phone: {
      label: 'Phone',
      hint: 'We call only when it is necessary',
      empty: 'Enter your phone number.',
    },
    password: { label: 'Password', empty: 'Enter your password.' },
    newPassword: {
      label: 'Password',
      hint: 'At least 12 characters. Three or four words in a row are easy to remember.',
      empty: 'Enter a password.',
    },
    old: { label: 'Present password', empty: 'Enter your present password.' },
    proof: {
      label: 'Your password',
      hint: 'Only when you change the e-mail: it could be used to take over the account.',
      empty: 'Enter your password to change the e-mail.',
    },
    agreed: {
      label: 'I have read how the portal processes my data',
      empty: 'Tick that you have read how the portal processes your data.',
    },
    name: { label: 'Given name and surname', empty: 'Enter the name.' },
  },
  refusals: {
    'too-long': 'This is too long. At most 100 characters fit (254 for an e-mail).',
    'not-email': 'An e-mail looks like name@domain.com.',
    'not-phone':
      'Enter nine digits, or a foreign number with its country code, e.g. +49 9922 1234.',
    'long-postcode':
      'A postcode abroad has at most 12 characters. The town belongs into the field Town.',
    'not-postcode':
      'A Czech postcode has five digits, for example 339 01. For an address abroad fill in the country, too.',
    'not-ico':
      'There is no such number: it has eight digits and the last one is a check. Look for a typing error.',
    'not-date':
      'We cannot read this date. Write it in figures (day, month, year), such as 25/4/1986, and check that the day exists.',
    'in-future': 'The date is in the future.',
    'too-old': 'The date is too long ago. Check the year.',
    'too-young':
      'You need to be at least 15 to have an account of your own. For a younger child, a parent or another legal representative writes to the office from their own account and names the child and its date of birth in the text.',
    'not-chosen': 'Tick or choose this.',
    short: 'The password is short. It needs at least 12 characters.',
    long: 'The password is longer than 200 characters.',
    common: 'This password is easy to guess: common words and numbers only. Add more words.',
    repeated: 'The password repeats the same thing. Choose a more varied one.',
    row: 'The password is a row of keys or digits. Choose another.',
    'about-you': 'The password holds your name, e-mail or town. An attacker tries those first.',
    'wrong-password': 'This is not your password.',
    'too-many-guesses': 'Too many attempts. Try again in 15 minutes.',
    'too-many-letters': 'We have sent the link three times within an hour. Try again later.',
    'not-four': 'Enter exactly four letters or digits.',
  },
}
