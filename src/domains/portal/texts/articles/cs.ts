import type { Articles } from '../shape.ts'

export const cs: Articles = {
  about: {
    title: 'O portálu',
    lead: 'VIRTUOS je společná digitální radnice: jedno místo, kde občané a firmy vyřizují věci s kterýmkoli připojeným městem nebo obcí a kde úřady podání přijímají, číslují, vyřizují a odpovídají na ně.',
    parts: [
      {
        title: 'Proč vznikl',
        paragraphs: [
          'S úřadem se lidé nejčastěji potkávají na radnici. Vlastní elektronické služby si ale malá obec nemůže dovolit. Společný portál je zpřístupní všem stejně a levně, ve dne v noci.',
        ],
      },
      {
        title: 'Co slibuje',
        items: [
          'Žádné přijaté podání se neztratí. Než dostanete potvrzení, je podání bezpečně uložené.',
          'Ověřit to může kdokoli: potvrzení jde zkontrolovat i bez nás a bez internetu.',
          'Víte, kdo vaše podání má, do kdy má odpovědět a podle kterého paragrafu.',
          'Stránky fungují na telefonu, bez skriptů, z klávesnice a se čtečkou obrazovky.',
        ],
        links: [{ label: 'Ověření potvrzení', to: 'checkReceipt' }],
      },
      {
        id: 'pripojeni',
        title: 'Jak se úřad připojí',
        paragraphs: [
          'Úřad se ozve provozovateli, podepíše smlouvu a může začít. Vlastní informační systém k tomu nepotřebuje. Roční příspěvek závisí na typu obce a počtu obyvatel.',
        ],
        links: [{ label: 'Kontakty na provozovatele', to: 'contacts' }],
      },
      {
        title: 'Kdo může software použít',
        paragraphs: [
          'VIRTUOS je otevřený software s licencí EUPL 1.2. Kdokoli ho může provozovat, prohlížet a zlepšovat.',
        ],
        links: [{ label: 'Technické informace', to: 'technical' }],
      },
    ],
  },
  accessibility: {
    title: 'Prohlášení o přístupnosti',
    lead: 'Provozovatel se zavazuje, že tento portál bude přístupný podle zákona č. 99/2019 Sb., o přístupnosti internetových stránek a mobilních aplikací. Prohlášení se vztahuje na všechny stránky portálu VIRTUOS.',
    parts: [
      {
        title: 'Stav souladu',
        paragraphs: [
          'Portál je navržen podle normy EN 301 549 a pravidel WCAG 2.2 úrovně AA. Podle vlastního posouzení je s nimi v souladu, s výjimkou níže uvedeného obsahu.',
        ],
        items: [
          'Každá stránka funguje bez skriptů a celá z klávesnice, viditelné je, kde právě jste.',
          'Text jde zvětšit na 400 %, aniž by bylo nutné posouvat stránku do stran.',
          'Chyby ve formuláři jsou shrnuty nahoře, odkazují na pole a čtečka je přečte.',
          'Barva nikdy není jediným nositelem významu.',
        ],
      },
      {
        title: 'Obsah, který přístupný být nemusí',
        items: [
          'Přílohy, které vložili uživatelé nebo úřady, například naskenované dokumenty. Portál je zobrazuje tak, jak přišly; na požádání vám úřad jejich obsah zpřístupní.',
          'Stránky jiných provozovatelů, na které odkazujeme.',
        ],
      },
      {
        title: 'Jak prohlášení vzniklo',
        paragraphs: [
          'Prohlášení bylo vypracováno 21. 11. 2026 vlastním posouzením: automatickou kontrolou stránek ve třech jazycích a průchodem z klávesnice. Přezkoumáváme ho při každé změně portálu, nejméně jednou ročně.',
        ],
      },
      {
        title: 'Zpětná vazba',
        paragraphs: [
          'Narazili jste na něco nepřístupného, nebo potřebujete obsah v jiné podobě? Napište nebo zavolejte provozovateli. Odpovíme do 30 dnů.',
        ],
        links: [{ label: 'Kontakty', to: 'contacts' }],
      },
      {
        title: 'Vymáhání',
        paragraphs: [
          'Nebudete-li s odpovědí spokojeni, můžete se obrátit na Digitální a informační agenturu, Na Vápence 915/14, 130 00 Praha 3, pristupnost@dia.gov.cz.',
        ],
      },
    ],
  },
  technical: {
    title: 'Technické informace',
    lead: 'Co potřebujete, abyste mohli portál používat, a jak chráníme to, co nám svěříte.',
    parts: [
      {
        title: 'Prohlížeč',
        items: [
          'Stačí kterýkoli prohlížeč z posledních pěti let, na počítači i na telefonu.',
          'Skripty jen zpříjemňují práci, třeba ukazují průběh nahrávání. Bez nich funguje vše.',
          'Ukládáme jen dvě nezbytné cookies, a to až při přihlášení: session (kdo jste přihlášen, do zavření prohlížeče) a device (známý prohlížeč, aby vás cizí pokusy o heslo nezamkly; rok). Nic neměříme a nikam neposíláme.',
        ],
      },
      {
        title: 'Přílohy',
        items: [
          'Nejvýše 20 souborů a 100 MB v jednom podání.',
          'PDF, obrázky, texty a dokumenty běžných kancelářských programů.',
          'Soubor se přijme přesně tak, jak jste ho poslali; jeho otisk je na potvrzení.',
        ],
      },
      {
        title: 'Veřejný dokladový deník',
        paragraphs: [
          'Každý úřad vede na portálu deník přijatých podání ve tvaru Merklova stromu. Podepsané stavy deníku (C2SP tlog-checkpoint) a jeho dlaždice (tlog-tiles) jsou veřejné, takže každou změnu minulosti lze poznat. Deník neobsahuje osobní údaje, jen otisky se solí.',
          'Potvrzení ve formátu tlog-proof ověříte na stránce portálu i samostatným programem bez připojení k internetu.',
        ],
        links: [{ label: 'Ověření potvrzení', to: 'checkReceipt' }],
      },
      {
        title: 'Hesla a přihlášení',
        items: [
          'Hesla ukládáme jen jako otisk argon2id, slabá hesla odmítneme.',
          'Úředníci se přihlašují druhým faktorem.',
          'Odhlásí vás půl hodiny nečinnosti. Všechna svá přihlášení vidíte a můžete ukončit.',
        ],
      },
    ],
  },
  guides: {
    title: 'Životní situace',
    lead: 'Tady budou návody: co zařídit, když se vám narodí dítě, stěhujete se, stavíte nebo podnikáte. S podmínkami, formuláři, poplatky a lhůtami, celostátně i podle vašeho úřadu.',
    parts: [
      {
        title: 'Co můžete udělat už dnes',
        items: [
          'Napište úřadu obecné podání a zeptejte se. Dostanete číslo jednací a víte, kdo odpovídá.',
          'Co který úřad vyřizuje a kdy má otevřeno, najdete v adresáři úřadů.',
        ],
        links: [
          { label: 'Napsat úřadu', to: 'submission' },
          { label: 'Najít úřad', to: 'offices' },
        ],
      },
    ],
  },
  forms: {
    title: 'Formuláře',
    lead: 'Tady budou formuláře úřadů, které vyplníte přímo na stránce. Co o vás portál ví, předvyplní; co chybí, řekne hned.',
    parts: [
      {
        title: 'Co můžete udělat už dnes',
        items: [
          'Vyplněný formulář z webu úřadu přiložte k podání jako PDF.',
          'Nebo napište žádost vlastními slovy: úřad ji posuzuje podle obsahu, ne podle názvu.',
        ],
        links: [
          { label: 'Napsat úřadu', to: 'submission' },
          { label: 'Najít úřad', to: 'offices' },
        ],
      },
    ],
  },
  bookings: {
    title: 'Rezervace času',
    lead: 'Objednat se přes portál zatím nejde. Připravujeme, že si tu vyberete den a hodinu, bez čekání ve frontě a bez registrace.',
    parts: [
      {
        title: 'Co můžete udělat už dnes',
        items: [
          'Objednejte se u svého úřadu telefonem nebo e-mailem; najdete je i s úředními hodinami na jeho stránce.',
          'Mnohé vyřídíte bez návštěvy: napište podání odtud.',
        ],
        links: [
          { label: 'Najít úřad', to: 'offices' },
          { label: 'Napsat úřadu', to: 'submission' },
        ],
      },
    ],
  },
  boards: {
    title: 'Úřední desky',
    lead: 'Tady budou úřední desky připojených úřadů: vyvěšené dokumenty, jejich archiv a odběr novinek jako otevřená data.',
    parts: [
      {
        title: 'Co můžete udělat už dnes',
        items: [
          'Úřední desku má každý úřad na své budově a na svém webu. Odkaz na web je na stránce úřadu.',
          'O starší vyvěšený dokument můžete úřad požádat podáním.',
        ],
        links: [
          { label: 'Najít úřad', to: 'offices' },
          { label: 'Napsat úřadu', to: 'submission' },
        ],
      },
    ],
  },
}
