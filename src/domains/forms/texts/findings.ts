import type { Texts } from '../../../platform/i18n/index.ts'
import type { FindingCode } from '../rules/checker/index.ts'

/** What is wrong and what to do; `detail` names the question, option or unit. */
type Words = Record<FindingCode, (detail: string) => string>

const cs: Words = {
  'never-holds': () => 'Podmínka nemůže nikdy platit, protože si odporuje. Opravte ji.',
  'never-asked': name => `Na „${name}“ se nikdo nedostane. Opravte podmínku, nebo to odstraňte.`,
  'always-holds': () => 'Podmínka platí vždy. Odstraňte ji, nebo ji opravte.',
  'dead-end': () => 'Kontrolou neprojde žádná odpověď, formulář by nikdo neodeslal. Opravte ji.',
  'dead-end-somewhere': answers =>
    `Kdo odpoví ${answers}, kontrolou neprojde a nemůže dál. Opravte ji, nebo přidejte podmínku.`,
  'no-right-answer': name =>
    `Pro otázku „${name}“ jsme nenašli správnou odpověď. Zkontrolujte meze.`,
  'answer-left-behind': lost =>
    `Když se tu odpověď změní, neodešle se, co vyplnil ten, kdo podepisuje: „${lost}“. Portál to říká jen odesílateli; řekněte to tady ve vysvětlení.`,
  'no-value': () => 'Pravidlo u některých odpovědí nedá výsledek (dělí nulou). Ošetřete to.',
  'same-label': label => `Otázka „${label}“ je na stránce dvakrát. Pojmenujte je různě.`,
  'page-too-long': () => 'Na stránce je příliš mnoho otázek. Rozdělte ji.',
  'page-empty': () => 'Po některých odpovědích je stránka prázdná. Dejte podmínku celé stránce.',
  'page-bare': () => 'Na stránce není žádná otázka. Přidejte ji, nebo stránku odstraňte.',
  'changed-kind': name =>
    `Otázka „${name}“ změnila druh, rozepsané odpovědi by neplatily. Dejte jí nový název.`,
  'option-gone': label =>
    `Možnost „${label}“ zmizela. Kdo ji v rozepsaném formuláři má, vybere znovu.`,
  'field-gone': label => `Otázka „${label}“ zmizela. Odpovědi na ni se neodešlou.`,
  'newly-required': label =>
    `Otázka „${label}“ je nově povinná. Rozepsané formuláře se k ní vrátí.`,
  narrower: label => `Otázka „${label}“ má užší meze. Některé rozepsané odpovědi neprojdou.`,
  'prefill-never': label =>
    `Otázku „${label}“ nic nepředvyplní: tento údaj žádný z odesílatelů nemá, nebo stojí v řádku skupiny.`,
  'prefill-second': label =>
    `Otázka „${label}“ se předvyplní odesílatelem, stejně jako jiná osoba před ní. Je-li to někdo jiný, předvyplnění tu zrušte.`,
  'prefill-signer': label =>
    `Kdo podepíše („${label}“), je někdo jiný než odesílatel, a přece se předvyplní jeho totožností. Předvyplnění tu zrušte.`,
  'senders-fewer': kind =>
    `${kind === 'legal' ? 'Firmy a spolky' : 'Občané'} už formulář podat nesmějí, ani ten, který mají rozepsaný.`,
  'unit-unknown': unit => `Útvar „${unit}“ úřad nemá. Vyberte jiný.`,
  'option-unknown': said => `Možnost ${said.replace(': ', ' není; jsou: ')}. Vyberte z nich.`,
  'no-lower-bound': label =>
    `Z čísla „${label}“ se počítá a nemá nejmenší hodnotu. Nastavte ji, třeba 0 nebo 1.`,
  'fee-below-nothing': name =>
    `Poplatek „${name}“ vyjde u některých odpovědí pod nulu. Nastavte meze, nebo pravidlo opravte.`,
  'fee-always-below': name =>
    `Poplatek „${name}“ vyjde pod nulu vždycky, nikdo by formulář neodeslal. Slevu zapište jako nižší sazbu, nebo jako osvobození.`,
  'days-unordered': days =>
    `Nic nehlídá, že dny „${days}“ jdou po sobě; obráceně by se poplatek nespočítal. Přidejte stránce kontrolu, že konec není před začátkem.`,
  'rates-same': name =>
    `Sazba poplatku „${name}“ se má lišit podle odpovědi, ale žádná možnost nemá svou. Doplňte ji.`,
  'cosigner-sees-nothing': label =>
    `„${label}“ by podepisoval(a) naslepo. Vyberte stránky nebo otázky, které uvidí.`,
  'cosigner-sees-other': name =>
    `„${name}“ patří někomu jinému, kdo podepisuje. Tomuto člověku to neukazujte.`,
  'cosigner-sees-birth-number': label =>
    `„${label}“ je rodné číslo. Ukažte ho jen tomu, kdo ho k podpisu opravdu potřebuje.`,
  'cosigner-reads-hidden': label =>
    `Výpočet prozradí „${label}“, kterou podepisující nevidí. Ukažte ji, nebo výpočet přesuňte.`,
  'cosigner-reads-other': label =>
    `Pravidlo čte „${label}“, na kterou odpovídá někdo jiný, kdo podepisuje. Opravte ho.`,
  'cosigner-unsaid': title =>
    `Podepisuje víc lidí a u stránky „${title}“ chybí, kdo ji vyplňuje. Vyberte ho.`,
  'signer-gone': name =>
    `Podepsat má osoba z otázky „${name}“, ale ta ve formuláři není. Vyberte jinou.`,
  'signer-no-person': label =>
    `Podepsat má osoba z otázky „${label}“, ta se ale na jednu osobu neptá. Vyberte otázku druhu osoba.`,
  'signer-later': label =>
    `Kdo podepíše, říká až pozdější otázka „${label}“. Přesuňte ji dopředu, nebo vyberte jinou.`,
  'shown-gone': name =>
    `K podpisu se má ukázat „${name}“, ale ve formuláři už není. Vyberte znovu.`,
  'checked-in-part': name =>
    `Formulář je na úplnou kontrolu příliš velký: od otázky „${name}“ dál jsme u každé zkusili nejvýš jednu odpověď. Podmínky a kontroly odsud projděte v náhledu sami, nebo formulář rozdělte.`,
}

const en: Words = {
  'never-holds': () => 'The condition can never hold, it contradicts itself. Correct it.',
  'never-asked': name => `Nobody comes to “${name}”. Correct the condition or remove it.`,
  'always-holds': () => 'The condition always holds. Remove or correct it.',
  'dead-end': () => 'No answer passes this check, nobody could send the form. Correct it.',
  'dead-end-somewhere': answers =>
    `Anyone who answers ${answers} does not pass the check and cannot go on. Correct it or add a condition.`,
  'no-right-answer': name => `We found no right answer for “${name}”. Check its limits.`,
  'answer-left-behind': lost =>
    `When this answer changes, what the signer filled in is not sent: “${lost}”. The portal tells only the sender; say so here in the explanation.`,
  'no-value': () => 'For some answers the rule gives no result (it divides by zero). Prevent that.',
  'same-label': label => `The question “${label}” stands twice on the page. Name them differently.`,
  'page-too-long': () => 'There are too many questions on the page. Divide it.',
  'page-empty': () => 'After some answers the page is empty. Give the condition to the whole page.',
  'page-bare': () => 'There is no question on the page. Add one, or remove the page.',
  'changed-kind': name =>
    `The question “${name}” is of another kind now; answers in drafts would not fit. Give it a new name.`,
  'option-gone': label =>
    `The option “${label}” is gone. Anyone who has it in a draft must choose again.`,
  'field-gone': label => `The question “${label}” is gone. Answers to it are not sent.`,
  'newly-required': label =>
    `The question “${label}” must be answered now. Drafts come back to it.`,
  narrower: label =>
    `The question “${label}” has narrower limits. Some answers in drafts will not fit.`,
  'prefill-never': label =>
    `Nothing fills “${label}” in: no sender of this form has that, or it stands in a row of a group.`,
  'prefill-second': label =>
    `“${label}” is filled in with the sender, as another person before it is. If it is somebody else, switch the filling in off here.`,
  'prefill-signer': label =>
    `The person who signs (“${label}”) is not the sender, and yet it is filled in with the sender’s identity. Switch the filling in off here.`,
  'senders-fewer': kind =>
    `${kind === 'legal' ? 'Firms' : 'Citizens'} may not send the form any more, nor their drafts of it.`,
  'unit-unknown': unit => `The office has no unit “${unit}”. Choose another.`,
  'option-unknown': said =>
    `No option is ${said.replace(': ', '; there are: ')}. Choose from them.`,
  'no-lower-bound': label =>
    `The number “${label}” is used in a calculation and has no minimum. Set it, for example 0 or 1.`,
  'fee-below-nothing': name =>
    `The fee “${name}” comes out below zero for some answers. Set limits or correct its rule.`,
  'fee-always-below': name =>
    `The fee “${name}” always comes out below zero, so nobody could send the form. Write a discount as a lower rate, or as an exemption.`,
  'days-unordered': days =>
    `Nothing keeps the days “${days}” in order; the other way round the fee could not be calculated. Add a check to the page that the end is not before the beginning.`,
  'rates-same': name =>
    `The rate of the fee “${name}” is to differ by an answer, but no option has its own. Add it.`,
  'cosigner-sees-nothing': label =>
    `“${label}” would sign without seeing anything. Choose the pages or questions they see.`,
  'cosigner-sees-other': name =>
    `“${name}” belongs to somebody else who signs. Do not show it to this person.`,
  'cosigner-sees-birth-number': label =>
    `“${label}” is a birth number. Show it only to those who really need it for signing.`,
  'cosigner-reads-hidden': label =>
    `The calculation tells “${label}”, which the signer does not see. Show it or move the calculation.`,
  'cosigner-reads-other': label =>
    `The rule reads “${label}”, which somebody else who signs answers. Correct it.`,
  'cosigner-unsaid': title =>
    `Several people sign, and nothing says whose the page “${title}” is. Choose the person.`,
  'signer-gone': name =>
    `The person from the question “${name}” is to sign, but it is not in the form. Choose another.`,
  'signer-no-person': label =>
    `The person from the question “${label}” is to sign, but it does not ask for one person. Choose a question of the kind person.`,
  'signer-later': label =>
    `Only the later question “${label}” says who signs. Move it forward, or choose another.`,
  'shown-gone': name => `“${name}” is to be shown for signing, but it is gone. Choose again.`,
  'checked-in-part': name =>
    `The form is too large to be checked completely: from “${name}” on at most one answer to each question was tried. Go through the conditions and checks from here in the preview yourself, or divide the form.`,
}

const de: Words = {
  'never-holds': () => 'Die Bedingung kann nie gelten, sie widerspricht sich. Korrigieren Sie sie.',
  'never-asked': name =>
    `Zu „${name}“ kommt niemand. Korrigieren Sie die Bedingung oder entfernen Sie es.`,
  'always-holds': () => 'Die Bedingung gilt immer. Entfernen oder korrigieren Sie sie.',
  'dead-end': () =>
    'Keine Antwort besteht diese Prüfung, niemand könnte senden. Korrigieren Sie sie.',
  'dead-end-somewhere': answers =>
    `Wer ${answers} antwortet, kommt nicht weiter. Korrigieren Sie die Prüfung oder ergänzen Sie eine Bedingung.`,
  'no-right-answer': name =>
    `Für „${name}“ fanden wir keine richtige Antwort. Prüfen Sie die Grenzen.`,
  'answer-left-behind': lost =>
    `Ändert sich diese Antwort, wird nicht gesendet, was die unterschreibende Person ausgefüllt hat: „${lost}“. Das Portal sagt es nur dem Absender; sagen Sie es hier in der Erklärung.`,
  'no-value': () => 'Bei manchen Antworten gibt die Regel kein Ergebnis (Division durch null).',
  'same-label': label =>
    `Die Frage „${label}“ steht zweimal auf der Seite. Benennen Sie sie verschieden.`,
  'page-too-long': () => 'Auf der Seite sind zu viele Fragen. Teilen Sie sie.',
  'page-empty': () =>
    'Nach manchen Antworten ist die Seite leer. Geben Sie der ganzen Seite die Bedingung.',
  'page-bare': () =>
    'Auf der Seite ist keine Frage. Fügen Sie eine hinzu, oder entfernen Sie die Seite.',
  'changed-kind': name =>
    `Die Frage „${name}“ hat eine andere Art, Antworten in Entwürfen passten nicht. Geben Sie ihr einen neuen Namen.`,
  'option-gone': label => `Die Möglichkeit „${label}“ fehlt. Wer sie im Entwurf hat, wählt neu.`,
  'field-gone': label => `Die Frage „${label}“ fehlt. Antworten darauf werden nicht gesendet.`,
  'newly-required': label => `Die Frage „${label}“ ist nun Pflicht. Entwürfe kommen zu ihr zurück.`,
  narrower: label =>
    `Die Frage „${label}“ hat engere Grenzen. Manche Antworten in Entwürfen passen nicht.`,
  'prefill-never': label =>
    `„${label}“ wird nie vorausgefüllt: Kein Absender hat diese Angabe, oder sie steht in einer Zeile.`,
  'prefill-second': label =>
    `„${label}“ wird mit dem Absender vorausgefüllt, wie schon eine Person davor. Ist es jemand anderes, nehmen Sie die Vorausfüllung hier weg.`,
  'prefill-signer': label =>
    `Wer unterschreibt („${label}“), ist jemand anderes als der Absender und wird doch mit dessen Identität vorausgefüllt. Nehmen Sie die Vorausfüllung hier weg.`,
  'senders-fewer': kind =>
    `${kind === 'legal' ? 'Firmen' : 'Bürger'} dürfen das Formular nicht mehr senden, auch angefangene nicht.`,
  'unit-unknown': unit => `Die Behörde hat keine Abteilung „${unit}“. Wählen Sie eine andere.`,
  'option-unknown': said => `Es gibt keine Möglichkeit ${said.replace(': ', '; es gibt: ')}.`,
  'no-lower-bound': label =>
    `Mit der Zahl „${label}“ wird gerechnet, sie hat aber keinen Mindestwert. Setzen Sie ihn, etwa 0.`,
  'fee-below-nothing': name =>
    `Die Gebühr „${name}“ fällt bei manchen Antworten unter null. Setzen Sie Grenzen.`,
  'fee-always-below': name =>
    `Die Gebühr „${name}“ liegt immer unter null, niemand könnte das Formular absenden. Schreiben Sie eine Ermäßigung als niedrigeren Satz oder als Befreiung.`,
  'days-unordered': days =>
    `Nichts hält die Tage „${days}“ in ihrer Folge; umgekehrt wäre die Gebühr nicht zu berechnen. Prüfen Sie auf der Seite, dass das Ende nicht vor dem Anfang liegt.`,
  'rates-same': name =>
    `Der Satz der Gebühr „${name}“ soll von einer Antwort abhängen, doch keine hat einen eigenen.`,
  'cosigner-sees-nothing': label =>
    `„${label}“ würde blind unterschreiben. Wählen Sie Seiten oder Fragen, die zu sehen sind.`,
  'cosigner-sees-other': name =>
    `„${name}“ gehört zu einer anderen Person, die unterschreibt. Zeigen Sie es hier nicht.`,
  'cosigner-sees-birth-number': label =>
    `„${label}“ ist eine Geburtsnummer. Zeigen Sie sie nur, wenn es zur Unterschrift nötig ist.`,
  'cosigner-reads-hidden': label =>
    `Die Berechnung verrät „${label}“, was nicht gezeigt wird. Zeigen Sie es oder verschieben Sie sie.`,
  'cosigner-reads-other': label =>
    `Die Regel liest „${label}“, was eine andere unterschreibende Person beantwortet.`,
  'cosigner-unsaid': title =>
    `Mehrere unterschreiben, und bei der Seite „${title}“ fehlt, wer sie ausfüllt. Wählen Sie.`,
  'signer-gone': name =>
    `Die Person aus der Frage „${name}“ soll unterschreiben, sie ist aber nicht im Formular. Wählen Sie eine andere.`,
  'signer-no-person': label =>
    `Die Person aus der Frage „${label}“ soll unterschreiben, die Frage gilt aber nicht einer Person. Wählen Sie eine Frage der Art Person.`,
  'signer-later': label =>
    `Wer unterschreibt, sagt erst die spätere Frage „${label}“. Verschieben Sie sie nach vorn, oder wählen Sie eine andere.`,
  'shown-gone': name => `„${name}“ soll gezeigt werden, fehlt aber im Formular. Wählen Sie neu.`,
  'checked-in-part': name =>
    `Das Formular ist zu groß, um ganz geprüft zu werden: ab „${name}“ wurde je Frage höchstens eine Antwort probiert. Gehen Sie Bedingungen und Prüfungen ab hier in der Vorschau selbst durch, oder teilen Sie das Formular.`,
}

/** What the model checker says of a form to whoever writes it. */
export const findingTexts: Texts<Words> = { cs, en, de }
