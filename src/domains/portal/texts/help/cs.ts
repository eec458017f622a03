import type { Help } from '../shape.ts'

export const cs: Help = {
  citizens: [
    {
      id: 'jak-napsat',
      question: 'Jak napíšu úřadu?',
      answer: [
        'Otevřete Podání a zvolte Napsat úřadu. Vyberte úřad, napište, čeho se podání týká a co žádáte, případně přiložte soubory. Na poslední stránce vše zkontrolujete a odešlete.',
        'Podání se ukládá po každém kroku. Kdykoli můžete skončit a pokračovat později, i na jiném zařízení.',
      ],
    },
    {
      id: 'hledani',
      question: 'Jak na portálu něco najdu?',
      answer: [
        'Napište nahoře do hledání pár slov, třeba „poplatek za psa“ nebo „Klatovy“. Prohledá životní situace, formuláře, úřady, aktuality a nápovědu. Na tvaru slova, háčcích, čárkách ani velkých písmenech nezáleží a poslední slovo nemusíte dopsat.',
        'Výsledky jsou ve skupinách, nejlepší nahoře. Když uděláte překlep, nabídneme slovo, které něco najde. Je-li výsledků moc, přidejte slovo nebo název obce. Po přihlášení najde hledání i vaše podání podle čísla jednacího.',
      ],
    },
    {
      id: 'uredni-hodiny',
      question: 'Kdy má úřad otevřeno a jak mu zavolám?',
      keywords: 'úřední hodiny, otevírací doba, otevřeno, telefon, kontakt, adresa úřadu, radnice',
      answer: [
        'Najděte úřad v adresáři: stačí napsat jeho obec do hledání. Na jeho stránce jsou úřední hodiny, adresa, telefon i e-mail.',
        'Kdo vyřizuje právě vaše podání, ukazuje stránka podání.',
      ],
    },
    {
      id: 'zavada',
      question: 'Jak nahlásím závadu nebo nepořádek?',
      keywords:
        'závada, díra v silnici, výmol, nesvítí lampa, osvětlení, hluk, rušení nočního klidu, černá skládka, mrtvé zvíře, podnět, hlučný soused, hlučná hospoda, spadl strom na cestu, spadlý strom, nalezený pes, zatoulaný pes',
      answer: [
        'Díru v silnici, nesvítící lampu, hluk nebo černou skládku oznamte obci, kde to je: zvolte Napsat úřadu, popište místo a přiložte fotku. Odpověď vám přijde sem.',
        'Když někomu hrozí nebezpečí, volejte hned 112 nebo 158.',
      ],
    },
    {
      id: 'registrace',
      question: 'Musím se registrovat?',
      answer: [
        'K prohlížení adresáře úřadů, aktualit a nápovědy ne. K odeslání podání ano: úřad musí vědět, kdo mu píše.',
        'Registrace zabere pár minut. Vyplníte jméno, datum narození, adresu, e-mail a telefon a potvrdíte odkaz, který vám přijde e-mailem.',
      ],
    },
    {
      id: 'overeni-totoznosti',
      question: 'Proč a kde si mám nechat ověřit totožnost?',
      answer: [
        'Aby vaším jménem nemohl psát nikdo jiný. Stačí to jednou, na kterémkoli připojeném úřadě.',
        'Vezměte si občanský průkaz nebo pas a kód ze svého účtu. Úředník doklad zkontroluje, vytiskne smlouvu s provozovatelem a účet zapne. Do té doby můžete podání připravovat, ale ne odeslat.',
      ],
    },
    {
      id: 'zapomenute-heslo',
      question: 'Zapomněl(a) jsem heslo. Co teď?',
      answer: [
        'Na stránce přihlášení zvolte Zapomenuté heslo a napište svůj e-mail. Přijde vám odkaz, který platí dvě hodiny a jde použít jednou.',
      ],
    },
    {
      id: 'overit-potvrzeni',
      question: 'Jak ověřím potvrzení?',
      answer: [
        'Otevřete stránku Ověření potvrzení (odkaz je v patičce) a vložte zapečetěné PDF potvrzení, nebo soubor s příponou .tlog-proof, který přišel s ním. Stránka řekne, který úřad podání přijal, kdy a pod jakým číslem.',
        'Potvrzení jde ověřit i bez nás: samostatný program verify-receipt.mjs to spočítá na vašem počítači bez připojení k internetu.',
      ],
    },
    {
      id: 'jak-dlouho',
      question: 'Do kdy mi úřad odpoví?',
      answer: [
        'Lhůta je na potvrzení i na stránce podání, vždy s paragrafem. Počítá se podle druhu věci; třeba na žádost o informace má úřad 15 dní.',
        'Když vás úřad vyzve k doplnění, lhůta se zastaví, dokud neodpovíte.',
      ],
    },
    {
      id: 'bez-pocitace',
      question: 'Nemám počítač. Mohu formulář vyplnit na papíře?',
      keywords:
        'prázdný formulář, vytisknout formulář, tiskopis, na papíře, bez počítače, bez internetu, ručně',
      answer: [
        'Ano. Na stránce formuláře zvolte Vytisknout prázdný formulář, nebo o to požádejte na úřadě či v knihovně. Otázky mají čísla a je u nich napsáno, kdy se vás týkají. Když nejdřív vyberete úřad, jsou na papíře i jeho adresa a poplatek.',
        'Vyplněný a podepsaný ho přineste do podatelny nebo pošlete poštou. Přes internet dostanete potvrzení hned.',
      ],
    },
    {
      id: 'papir',
      question: 'Odevzdal(a) jsem dopis na papíře. Mohu ho sledovat tady?',
      answer: [
        'Ano. Na podatelně vám dají lístek s kódem. Zadejte ho na stránce Podání a uvidíte, co se s dopisem děje.',
      ],
    },
    {
      id: 'spatny-urad',
      question: 'Co když napíšu nesprávnému úřadu?',
      answer: [
        'Nic se neztratí. Úřad, který není příslušný, podání postoupí tomu, který ano, a vy to uvidíte v průběhu podání.',
      ],
    },
    {
      id: 'prilohy',
      question: 'Jaké přílohy mohu poslat?',
      answer: [
        'Nejvýše 20 souborů a dohromady 100 MB: PDF, obrázky, texty a dokumenty běžných programů. Když soubor přijmout nejde, stránka řekne proč a ostatní zůstanou.',
      ],
    },
  ],
  firms: [
    {
      id: 'firma-registrace',
      question: 'Jak zaregistruji firmu nebo spolek?',
      answer: [
        'Na stránce registrace zvolte Registrace firmy nebo spolku a vyplňte IČO, název, sídlo a kdo za ni jedná. Totožnost jednajícího ověří kterýkoli připojený úřad, stejně jako u občanů.',
      ],
    },
    {
      id: 'firma-vice-uradu',
      question: 'Píšeme více úřadům. Musíme se registrovat u každého?',
      answer: [
        'Ne. Jeden účet platí pro všechny připojené úřady a všechna podání jsou v jednom přehledu.',
      ],
    },
    {
      id: 'datova-schranka',
      question: 'Nahrazuje portál datovou schránku?',
      answer: [
        'Ne. Schránka na portálu slouží ke zprávám o vašich podáních. Máte-li datovou schránku, úřad do ní doručuje dál, kde to zákon ukládá.',
      ],
    },
  ],
  officers: [
    {
      id: 'urednik-prihlaseni',
      question: 'Jak se přihlásím jako úředník?',
      answer: [
        'Účet vám založí správce vašeho úřadu. Přihlásíte se e-mailem, heslem a jednorázovým kódem z aplikace v telefonu. Pracujete-li pro víc úřadů, přepínáte mezi nimi v záhlaví.',
      ],
    },
    {
      id: 'urednik-podatelna',
      question: 'Kde najdu nová podání?',
      answer: [
        'V Podatelně. U každého vidíte, od koho a jak přišlo, a přidělíte ho útvaru nebo úředníkovi. Po přidělení je ve Spisové službě.',
      ],
    },
    {
      id: 'urednik-papirovy-formular',
      question: 'Přišel vyplněný papírový formulář. Jak ho zapíšu?',
      keywords: 'papírový formulář, zapsat zásilku, tiskopis, papír, štítek',
      answer: [
        'V Podatelně zvolte Zapsat zásilku a u otázky Který je to formulář napište pár písmen jeho názvu, nebo označení vytištěné na něm u slova Formulář. Věc tím dostane druh, lhůtu a navržený útvar a název formuláře stojí na štítku, u věci i v podacím deníku.',
        'Co závisí na odpovědích, třeba poplatek, určí úředník; u věci je napsáno, co to je. Formulář, který už úřad nenabízí, zapište bez něj. Prázdný formulář vytisknete každému z jeho stránky.',
      ],
    },
    {
      id: 'urednik-soubezne',
      question: 'Co když stejnou věc upravuje i kolega?',
      answer: [
        'Nic se nepřepíše. Kdo uloží druhý, uvidí, kdo byl první a co změnil, a jeho vlastní text zůstane na stránce.',
      ],
    },
    {
      id: 'urednik-lhuta',
      question: 'Jak se počítá lhůta?',
      answer: [
        'Počítá se ode dne po doručení. Připadne-li konec na sobotu, neděli nebo svátek, je posledním dnem nejbližší pracovní den (§ 40 správního řádu). Po dobu výzvy k doplnění lhůta stojí.',
      ],
    },
  ],
  mayors: [
    {
      id: 'starosta-prehled',
      question: 'Co uvidím v přehledu?',
      answer: [
        'Kolik podání úřad má, v jakém jsou stavu, kde se hromadí a která jsou po lhůtě nebo brzy budou. Vše jako tabulka i graf, k tisku pro radu.',
      ],
    },
    {
      id: 'starosta-pripojeni',
      question: 'Jak úřad k portálu připojíme a kolik to stojí?',
      answer: [
        'Obraťte se na provozovatele. Roční příspěvek je 500 Kč a k tomu za každého obyvatele 3,50 Kč plus 0,50 Kč krát typ obce (1 obec, 2 pověřený úřad, 3 rozšířená působnost).',
      ],
    },
    {
      id: 'starosta-cislo-jednaci',
      question: 'Můžeme mít vlastní tvar čísla jednacího?',
      answer: [
        'Ano. Správce úřadu ho nastaví ve Správě. Musí v něm být zkratka úřadu, pořadové číslo a rok; pořadová čísla jdou v každém roce po sobě bez mezer.',
      ],
    },
  ],
}
