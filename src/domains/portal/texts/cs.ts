import type { Words } from './shape.ts'

export const cs: Words = {
  home: {
    title: 'Úřad, kterému se nic neztratí',
    lead: 'Napište kterémukoli připojenému městu nebo obci. Hned dostanete číslo jednací a potvrzení, které si můžete sami ověřit, a pak sledujete, co se s podáním děje.',
    begin: 'Napsat úřadu',
    sections: 'Co tu vyřídíte',
    news: 'Aktuality',
    allNews: 'Všechny aktuality',
    tip: 'Tip na dnes',
    tips: [
      'Rozepsané podání se ukládá samo. Můžete ho začít na telefonu a dokončit na počítači.',
      'Číslo jednací z potvrzení stačí říct do telefonu a úředník podání hned najde.',
      'Podání na papíře můžete sledovat také tady: na podatelně si řekněte o lístek s kódem.',
      'Dlouhou přílohu raději pošlete jako PDF. Úřad ji otevře vždy stejně, jako ji vidíte vy.',
      'Nevíte, který úřad je příslušný? Pošlete podání tomu nejbližšímu, ten ho musí postoupit dál.',
      'V nápovědě najdete, jak potvrzení ověřit i bez připojení k internetu.',
      'Celý spis svých zpráv a příloh si ze schránky stáhnete jedním tlačítkem.',
    ],
    numbers: 'Portál v číslech',
    offices: { one: 'připojený úřad', few: 'připojené úřady', other: 'připojených úřadů' },
    persons: {
      one: 'registrovaný uživatel',
      few: 'registrovaní uživatelé',
      other: 'registrovaných uživatelů',
    },
    related: 'Související odkazy',
    signIn: 'Přihlášení',
    email: 'E-mail',
    password: 'Heslo',
    signInButton: 'Přihlásit se',
    forgotten: 'Zapomenuté heslo',
    noAccount: 'Nemáte účet?',
    register: 'Zaregistrujte se',
    welcome: name => `Dobrý den, ${name}`,
    yourSubmissions: 'Moje podání',
    yourMailbox: 'Moje schránka',
    yourQueue: 'Podatelna',
    yourCases: 'Spisová služba',
    yourOverview: 'Přehled úřadu',
    yourAdministration: 'Správa úřadu',
  },
  cards: {
    submissions: {
      title: 'Podání',
      about: 'Napište úřadu, přiložte soubory a sledujte, kdo to má a do kdy odpoví.',
    },
    offices: {
      title: 'Úřady',
      about: 'Adresy, úřední hodiny a kontakty všech měst a obcí.',
    },
    identity: {
      title: 'Správa identit',
      about: 'Registrace, ověření totožnosti na kterémkoli úřadě, vaše údaje a přihlášení.',
    },
    bookings: {
      title: 'Rezervace času',
      about: 'Čas úředníka na přesnou hodinu. Připravujeme; co jde už dnes, najdete uvnitř.',
    },
    guides: {
      title: 'Životní situace',
      about:
        'Návody krok za krokem: co zařídit, kde, s čím, do kdy a za kolik. U vašeho úřadu i s jeho poplatky a hodinami.',
    },
    boards: {
      title: 'Úřední deska',
      about: 'Vyvěšené dokumenty úřadů. Připravujeme; co jde už dnes, najdete uvnitř.',
    },
    forms: {
      title: 'Formuláře',
      about: 'Vyplníte je a pošlete přímo tady: poplatek za psa, ztrátu dokladu, dotaci a další.',
    },
    help: { title: 'Nápověda', about: 'Odpovědi na otázky občanů, firem, úředníků a starostů.' },
  },
  homeLink: 'Úvodní stránka',
  footer: {
    about: 'O portálu',
    ordering: 'Objednání systému pro úřad',
    contacts: 'Kontakty',
    technical: 'Technické informace',
    accessibility: 'Prohlášení o přístupnosti',
    news: 'Aktuality',
    checkReceipt: 'Ověření potvrzení',
  },
  external: {
    portal: 'Portál veřejné správy (gov.cz)',
    epusa: 'ePUSA – adresář veřejné správy',
    czechPoint: 'Czech POINT',
  },
  news: {
    title: 'Aktuality',
    about: 'Co je na portálu nového: nové úřady, služby a rady.',
    empty: 'Zatím tu žádná aktualita není.',
    published: 'Zveřejněno',
  },
  help: {
    title: 'Nápověda',
    lead: 'Odpovědi na to, na co se lidé ptají nejčastěji. Nenašli jste svou? Zavolejte nám nebo napište.',
    audiences: {
      citizens: 'Občané',
      firms: 'Firmy a organizace',
      officers: 'Úředníci',
      mayors: 'Starostové a správci úřadů',
    },
    contact: 'Nenašli jste odpověď?',
  },
  contacts: {
    title: 'Kontakty',
    lead: 'S portálem vám poradí provozovatel. S vaším podáním úřad, kterému jste ho poslali.',
    operator: 'Provozovatel portálu',
    address: 'Adresa',
    phone: 'Telefon',
    email: 'E-mail',
    dataBox: 'Datová schránka',
    yourOffice: 'Úřad, kterému píšete',
    yourOfficeAbout:
      'Telefon a úřední hodiny každého úřadu najdete v adresáři. Kdo má vaše podání a jak mu zavolat, ukazuje stránka podání.',
  },
  failures: {
    badRequest: {
      title: 'Tomuhle požadavku nerozumíme',
      lead: 'Odeslaná data nejsou úplná nebo mají jiný tvar, než čekáme. Nic se nezměnilo.',
      advice: ['Vraťte se o stránku zpět a zkuste to znovu.'],
    },
    forbidden: {
      title: 'Sem nemáte přístup',
      lead: 'Stránka existuje, ale vaše přihlášení na ni nestačí. Nic se nezměnilo.',
      advice: [
        'Zkontrolujte v záhlaví, že jste přihlášeni správným účtem.',
        'Pracujete-li pro víc úřadů, přepněte se na ten správný.',
        'Formulář poslaný z jiné stránky nepřijímáme; otevřete ho znovu tady.',
      ],
    },
    notFound: {
      title: 'Tuto stránku jsme nenašli',
      lead: 'Adresa je opsaná jinak, stránka se přestěhovala, nebo není vaše.',
      advice: [
        'Zkuste ji najít vyhledáváním nahoře.',
        'Svá podání a zprávy uvidíte až po přihlášení.',
      ],
    },
    tooLarge: {
      title: 'To je na nás příliš mnoho dat',
      lead: 'Jedno podání může mít nejvýše 20 příloh a dohromady 100 MB. Nic se neuložilo.',
      advice: ['Rozdělte přílohy do dvou podání, nebo zmenšete obrázky.'],
    },
    tooMany: {
      title: 'Příliš mnoho najednou',
      lead: 'Z vašeho účtu nebo spojení přišlo příliš mnoho požadavků za sebou. Na chvíli je nepřijímáme, aby portál stačil i ostatním.',
      advice: [
        'Počkejte minutu a zkuste to znovu.',
        'Stránku, kterou máte otevřenou víckrát, stačí mít otevřenou jednou.',
      ],
    },
    busy: {
      title: 'Portál je teď přetížený',
      lead: 'Podání, ke kterému jste dostali potvrzení, je v bezpečí. Ostatní zkuste za chvíli znovu.',
      advice: ['Obnovte stránku za minutu. Dvojí odeslání nevadí, přijme se jen jednou.'],
    },
    broken: {
      title: 'Něco se u nás pokazilo',
      lead: 'Chyba je na naší straně a už o ní víme. Podání, ke kterému jste dostali potvrzení, je v bezpečí.',
      advice: [
        'Zkuste to za chvíli znovu. Dvojí odeslání nevadí, přijme se jen jednou.',
        'Když to nepomůže, zavolejte nám a řekněte číslo uvedené níže.',
      ],
    },
  },
  reference: 'Číslo chyby',
  wayOn: 'Kam dál',
}
