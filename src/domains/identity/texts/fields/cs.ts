import type { FieldTexts } from './words.ts'

/** The fields of the identity in Czech. */
export const cs: FieldTexts = {
  fields: {
    givenName: { label: 'Jméno', empty: 'Zadejte jméno.' },
    surname: { label: 'Příjmení', empty: 'Zadejte příjmení.' },
    birthDate: {
      label: 'Datum narození',
      hint: 'Například 12. 4. 1986',
      empty: 'Zadejte datum narození.',
    },
    ico: { label: 'IČO', hint: 'Osm číslic', empty: 'Zadejte IČO.' },
    firmName: {
      label: 'Název firmy nebo spolku',
      hint: 'Přesně podle rejstříku',
      empty: 'Zadejte název.',
    },
    actingName: {
      label: 'Kdo za ni jedná',
      hint: 'Jméno a příjmení člověka, který přijde na úřad s dokladem',
      empty: 'Zadejte jméno a příjmení toho, kdo jedná.',
    },
    street: { label: 'Ulice a číslo', empty: 'Zadejte ulici a číslo, nebo jen číslo popisné.' },
    town: { label: 'Obec', empty: 'Zadejte obec.' },
    postcode: { label: 'PSČ', hint: 'Například 339 01', empty: 'Zadejte PSČ.' },
    country: {
      label: 'Země',
      hint: 'Vyplňte jen u adresy v cizině, například Rakousko. PSČ pak napište tak, jak se píše tam.',
      empty: 'Zadejte zemi.',
    },
    email: { label: 'E-mail', empty: 'Zadejte e-mail.' },
    phone: {
      label: 'Telefon',
      hint: 'Zavoláme, jen když to bude nutné',
      empty: 'Zadejte telefon.',
    },
    password: { label: 'Heslo', empty: 'Zadejte heslo.' },
    newPassword: {
      label: 'Heslo',
      hint: 'Aspoň 12 znaků. Dobře se pamatují tři nebo čtyři slova za sebou.',
      empty: 'Zadejte heslo.',
    },
    old: { label: 'Dosavadní heslo', empty: 'Zadejte dosavadní heslo.' },
    proof: {
      label: 'Vaše heslo',
      hint: 'Jen když měníte e-mail: přes něj by se dal účet převzít.',
      empty: 'Ke změně e-mailu zadejte své heslo.',
    },
    agreed: {
      label: 'Beru na vědomí, jak portál zpracovává mé údaje',
      empty: 'Zaškrtněte, že jste se seznámili se zpracováním údajů.',
    },
    name: { label: 'Jméno a příjmení', empty: 'Zadejte jméno a příjmení.' },
  },
  refusals: {
    'too-long': 'Je to příliš dlouhé. Vejde se nejvýš 100 znaků (do e-mailu 254).',
    'not-email': 'E-mail má mít tvar jmeno@domena.cz.',
    'not-phone': 'Zadejte devět číslic, nebo cizí číslo s předvolbou, například +49 9922 1234.',
    'long-postcode': 'PSČ v cizině má nejvýš 12 znaků. Město patří do pole Obec.',
    'not-postcode': 'PSČ má pět číslic, například 339 01. U adresy v cizině vyplňte i zemi.',
    'not-ico':
      'Takové IČO neexistuje: má osm číslic a poslední je kontrolní. Zkontrolujte překlepy.',
    'not-date':
      'Takové datum neznáme. Napište ho číslicemi, například 12. 4. 1986, a zkontrolujte, zda je ten den v kalendáři.',
    'in-future': 'Datum je v budoucnosti.',
    'too-old': 'Datum je příliš dávné. Zkontrolujte rok.',
    'too-young':
      'Vlastní účet může mít ten, komu je aspoň 15 let. Za mladší dítě píše úřadu rodič nebo jiný zákonný zástupce ze svého účtu a do textu uvede jméno a datum narození dítěte.',
    'not-chosen': 'Zaškrtněte nebo vyberte.',
    short: 'Heslo je krátké. Potřebuje aspoň 12 znaků.',
    long: 'Heslo je delší než 200 znaků.',
    common: 'Takové heslo se dá snadno uhodnout: je z běžných slov a čísel. Přidejte další slova.',
    repeated: 'Heslo opakuje stále totéž. Zvolte rozmanitější.',
    row: 'Heslo je řada kláves nebo číslic za sebou. Zvolte jiné.',
    'about-you': 'V hesle je vaše jméno, e-mail nebo obec. To hádá útočník jako první.',
    'wrong-password': 'Heslo nesouhlasí.',
    'too-many-guesses': 'Příliš mnoho pokusů. Zkuste to za 15 minut.',
    'too-many-letters': 'Odkaz jsme během hodiny poslali už třikrát. Zkuste to později.',
    'not-four': 'Zadejte přesně čtyři písmena nebo číslice.',
  },
}
