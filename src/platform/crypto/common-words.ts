/**
 * Words that people make passwords of, commonest kinds first; ours, gathered by kind, in the
 * folded spelling.
 */
const kinds = [
  // the word itself, and orders to the computer
  'password passwort passwd heslo hesla heslicko',
  'tajneheslo mojeheslo pass secret tajne tajny geheim',
  'login admin administrator root user uzivatel test',
  'testing guest host demo default letmein welcome',
  'vitejte ahoj nazdar cau dobryden changeme',
  'zmenit access pristup master system server pocitac',
  'computer internet windows google facebook seznam',
  'email mail skype samsung nokia iphone android',
  // love, luck and other feelings
  'iloveyou milujite miluju milacek milacku laska',
  'lasko lovely lover forever whatever nothing sunshine',
  'princess princezna broucek zlaticko slunicko stesti hvezdicka hvezda angel andel kotatko',
  'pusinka beruska kocicka zabicka myska zlobr cumacek',
  'blbost blbec debil kokot picus prdel hovno',
  'fuckyou fuck sexy hello freedom svoboda nevim nevimheslo zapomnel neznam',
  // animals, games, heroes, cars, football
  'dragon monkey tiger lion panther eagle falcon wolf bear killer hunter ranger shadow phoenix',
  'kocka pejsek pesicek kralik krecek medved sokol jaguar delfin slon zirafa opice morce',
  'superman batman spiderman pokemon starwars',
  'matrix naruto minecraft fortnite warcraft counterstrike',
  'football fotbal hokej hockey baseball basketball',
  'soccer sparta slavia banik viktoria zbrojovka',
  'skoda octavia fabia felicia ferrari mercedes',
  'porsche mustang corvette harley yamaha honda toyota',
  // first names that lead every list
  'michael jennifer jordan ashley jessica andrew',
  'charlie daniel thomas robert george william joshua',
  'petr pavel martin tomas jaroslav miroslav zdenek',
  'vaclav michal jakub lukas ondrej marek david roman',
  'frantisek karel stanislav ladislav vladimir vojtech',
  'matej filip adam patrik radek simon dominik',
  'jana marie hana lenka katerina veronika petra',
  'lucie jitka martina michaela tereza barbora zuzana',
  'monika alena ivana eva anna vera jarmila',
  'ludmila helena nikola kristyna adela natalie eliska klara',
  'honza jirka pepa pepicek tonda franta standa mirek',
  'zdenda vasek misa kaja majka terka bara verca',
  // seasons, months, days, colours
  'jaro leto podzim zima spring summer autumn',
  'winter leden unor brezen duben kveten cerven cervenec',
  'srpen zari rijen listopad prosinec pondeli utery streda ctvrtek patek sobota nedele vanoce',
  'monday friday sunday january february september october november december christmas',
  'cervena modra zelena zluta cerna bila blue black white silver golden purple orange yellow',
  // places and the town hall
  'ceskarepublika cesko czech praha prague brno',
  'plzen ostrava olomouc liberec pardubice budejovice',
  'klatovy rokycany nyrsko hamry dlazov stod',
  'sumava plzensky domazlice tachov moravia morava bohemia',
  'urad radnice obec mesto mestsky obecni starosta podatelna virtuos portal kancelar uradovna',
  'slovensko bratislava deutschland berlin munchen england london america',
  // food, nature, trade
  'chocolate cokolada cookie coffee kafe pivo',
  'pivecko pilsner gambrinus banan jahoda malina ovoce',
  'flower kvetina kyticka ruzicka fialka orchid rainbow',
  'duha summer ocean slunce mesic obloha diamond',
  'money penize banka firma prace work business',
  'company office home domov chalupa chata zahrada',
  // sequences said in words
  'jednadvatri onetwothree abeceda abcd qwer qwert qwerty qwertz asdf asdfg zxcv yxcv aaaa',
] as const

/** The words, each once, longest first: "laska" must not spoil "pivecko". */
export const commonWords: readonly string[] = [...new Set(kinds.join(' ').split(' '))].sort(
  (one, other) => other.length - one.length,
)
