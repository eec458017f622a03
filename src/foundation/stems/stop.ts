/** Words that stand in every text and tell nothing; folded. */
const lists = {
  cs: `a aby aj ale ani asi az bez bud by byl byla byli bylo bych bychom byste ci co coz dnes do
    ho i ja jak jake jaky jako je jeho jej jeji jejich jen jeste ji jich jim jine jiz jsem jsi
    jsme jsou jste k kam kde kdo kdy kdyz ke ktera ktere kteri kterou ktery ma mam mame mate
    me mezi mi mit mne mu mohu muj muze na nad nam nas nase ne nebo nebot neni nez nic o od on
    ona oni ono pak po pod podle pokud pouze prave pred pres pri pro proc proto protoze s se
    si sve svou svuj svych ta tak take takze tam tato te tedy ten tento teto tim timto to
    tohoto tom tomto tu tuto ty tyto u uz v vam vas vase ve vsak vy z za ze`,
  en: `a about all am an and any are as at be been but by can could did do does for from get had
    has have he her his how i if in into is it its may me my no not of on or our shall she
    should so some than that the their them then there these they this those to us was we were
    what when where which who will with would you your don doesn didn isn aren wasn won`,
  de: `aber alle als also am an auch auf aus bei bin bis das dass dem den der des die diese
    diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es fur haben
    hat ich ihr ihre ihren ihrer im in ist ja kann kein keine konnen man mein meine mit muss
    nach nicht noch nur ob oder ohne sein seine sich sie sind so uber um und uns unser vom von
    vor war was wenn wer werden wie wird wo zu zum zur`,
}

/** Words that people put around what they ask for; folded. */
const asking = {
  cs: `kolik stoji stalo chci chtel chtela chceme potrebuji potrebuju potrebuje potrebovat
    potrebujeme vyridit zaridit udelat delat delam dela jit jdu nejdu pujdu nevim nevi vim prosim
    dobry den dekuji dekuju mohl mohla muzu nemuzu smim lze jde kdyby kdybych ted nekdo neco moje
    maji moji tady porad uz`,
  en: `want need needed how much many cost costs please make go going know tell must`,
  de: `mochte will wollen brauche brauchen kostet kosten viel bitte geht gehen weiss machen mache
    bekomme bekommen mochten wir habe haben gibt es`,
}

const words = inSets(lists)
const askingWords = inSets(asking)

function inSets(lists: Record<string, string>): Record<string, ReadonlySet<string>> {
  return Object.fromEntries(
    Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(/\s+/))]),
  )
}

/** Whether a folded word is one that every text of the language (`cs`, `en`, `de`) has. */
export function isStopWord(lang: keyof typeof lists, word: string): boolean {
  return words[lang]!.has(word)
}

/** Whether a folded word of a question tells nothing of what is asked for (`chci`, `kolik`). */
export function isAskingWord(lang: keyof typeof lists, word: string): boolean {
  return askingWords[lang]!.has(word)
}
