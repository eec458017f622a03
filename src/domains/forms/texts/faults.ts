import type { Lang, Texts } from '../../../platform/i18n/index.ts'
import type { DefinitionFault } from '../rules/reading/index.ts'

type Words = Record<DefinitionFault['code'], string>

const cs: Words = {
  'not-json': 'Soubor nelze přečíst, není to JSON. Vyberte soubor, který vznikl vývozem formuláře.',
  'too-large': 'Formulář je příliš velký. Rozdělte ho na více formulářů.',
  'too-deep': 'Údaje jsou do sebe vnořeny příliš hluboko. Takto formulář nevypadá.',
  'newer-format': 'Formulář je zapsán v novější verzi, než tento portál zná. Portál aktualizujte.',
  missing: 'Chybí povinný údaj. Doplňte ho.',
  unknown: 'Tento údaj do formuláře nepatří. Odstraňte ho, nebo opravte jeho název.',
  'wrong-type': 'Údaj má jiný druh, než má mít (text, číslo, seznam). Opravte ho.',
  'not-one-of': 'Hodnota není z povolených. Vyberte jednu z nich.',
  'wrong-form': 'Zápis nemá správný tvar. Opravte ho podle popisu.',
  'too-many': 'Je toho příliš mnoho nebo je text příliš dlouhý. Zkraťte ho.',
  'too-few': 'Údaj je prázdný nebo příliš malý. Doplňte ho.',
  'too-many-fields': 'Formulář má příliš mnoho otázek. Rozdělte ho na více formulářů.',
  'name-twice': 'Stejný název má už jiná otázka nebo stránka. Zvolte jiný.',
  'name-taken': 'Tento název je vyhrazen pro pravidla nebo pro stránky portálu. Zvolte jiný.',
  'group-in-group': 'Ve skupině nemůže být další skupina. Přesuňte ji vedle.',
  'not-in-group': 'Tento druh otázky nemůže stát ve skupině. Přesuňte ji mimo skupinu.',
  'fields-missing': 'Skupina nemá žádnou otázku. Přidejte ji.',
  'options-missing': 'Otázka nemá možnosti, z nichž se vybírá. Doplňte je.',
  'option-twice': 'Dvě možnosti mají stejnou hodnotu. Jednu změňte.',
  'value-missing': 'Vypočtený údaj nemá pravidlo, podle něhož se počítá. Doplňte ho.',
  'text-missing': 'Chybí text informace nebo prohlášení. Doplňte ho.',
  'does-not-belong': 'Toto nastavení k tomuto druhu otázky nepatří. Odstraňte ho.',
  'limit-wrong': 'Mez nemá správný tvar: u čísla je to číslo, u data den nebo today+30.',
  'limits-crossed': 'Nejmenší hodnota je větší než největší. Prohoďte je.',
  'not-countable':
    'Touto otázkou nelze násobit. Vyberte číslo, částku, vypočtený údaj, nebo skupinu.',
  'not-a-day': 'Dny se počítají od data do data. Vyberte dvě otázky na datum.',
  'not-a-choice': 'Sazba se může lišit jen podle otázky s výběrem jedné možnosti. Vyberte takovou.',
  'not-hellers': 'Částka má nejvýš dvě desetinná místa. Zaokrouhlete ji na haléře.',
  'prefill-wrong': 'Tímto údajem nelze tento druh otázky předvyplnit.',
  'field-unknown': 'Taková otázka tu není. Opravte její název.',
  'last-has-condition': 'Poslední možnost musí platit vždy. Odstraňte u ní podmínku.',
  'never-reached': 'Sem se nikdo nedostane, protože předchozí možnost platí vždy. Změňte pořadí.',
  'no-cosigner': 'Před stránkou pro spolupodepisujícího chybí otázka, kdo jím je. Přidejte ji.',
  'nothing-asked': 'Formulář se na nic neptá. Přidejte otázku.',
  'sender-twice': 'Stejný odesílatel je tu dvakrát. Jednoho odstraňte.',
  'nobody-refused': 'Formulář je pro všechny, není komu co poradit. Text odstraňte.',
  'rule-too-long': 'Pravidlo je příliš dlouhé. Rozdělte ho, třeba vypočteným údajem.',
  'rule-syntax': 'Pravidlu nelze rozumět. Zkontrolujte závorky, uvozovky a znaménka.',
  'rule-one-equals': 'Rovnost se v pravidle píše dvěma znaménky: stav == 2, ne stav = 2.',
  'rule-comma': 'Desetinné číslo se v pravidle píše s tečkou: 5.5, ne 5,5.',
  'rule-words':
    'Pravidlo je jen podmínka sama, bez slov jako když nebo pokud, a názvy jsou bez háčků a čárek: vek > 2. Text patří do uvozovek.',
  'rule-too-complex': 'Pravidlo je příliš složité. Rozdělte ho, třeba vypočteným údajem.',
  'rule-hidden-sign': 'V textu pravidla je znak, který není vidět (třeba \\u0000). Smažte ho.',
  'rule-not-allowed': 'Toto se v pravidlech používat nesmí. Použijte to, co je v návodu.',
  'rule-unknown-name': 'Otázka s tímto názvem ve formuláři není. Opravte název.',
  'rule-reads-later': 'Pravidlo se ptá na otázku, která přijde až po něm. Změňte pořadí otázek.',
  'rule-reads-row':
    'Otázka stojí ve skupině, která má více řádků. Ptejte se přes ně: psi.exists(pes, pes.vek > 2).',
  'rule-cyclic': 'Údaje na sebe čekají v kruhu. Jedno z pravidel změňte.',
  'rule-loop-form':
    'Za exists, all, map a filter patří nejdřív vaše jméno pro jeden řádek, pak čárka a otázka na něj: psi.exists(pes, pes.vek > 2).',
  'rule-loop-condition':
    'V exists, all a filter musí za čárkou stát podmínka, na kterou se odpoví ano, nebo ne: pes.vek > 2, ne jen pes.vek.',
  'rule-loop-list':
    'Procházet přes exists, all, map a filter lze jen skupinu nebo otázku s více možnostmi. Tato otázka má jedinou odpověď, ptejte se na ni přímo.',
  'rule-needs-loop':
    'Skupina má více řádků, proto se na její otázku ptejte přes ně: psi.exists(pes, pes.vek > 2) je aspoň v jednom, psi.all(pes, pes.vek > 2) v každém.',
  'rule-no-part': 'Za tečkou stojí název, který tento řádek nebo odpověď nemá. Opravte ho.',
  'rule-list':
    'Vyšel z toho seznam hodnot, ne jedna. Použijte exists (aspoň jeden), all (každý), size (kolik), nebo u čísel sum (součet).',
  'rule-answered-name': 'V answered(…) smí stát jen název jedné otázky, třeba answered(telefon).',
  'rule-types': 'Porovnávají nebo počítají se hodnoty různých druhů, například text s číslem.',
  'rule-gives-wrong': 'Pravidlo dává jiný druh výsledku: podmínka ano/ne, poplatek číslo.',
  'rule-too-costly': 'Pravidlo by se počítalo příliš dlouho. Zjednodušte průchod skupinou.',
  'form-too-costly': 'Pravidla by se dohromady počítala příliš dlouho. Některá zjednodušte.',
}

const en: Words = {
  'not-json':
    'The file cannot be read, it is not JSON. Choose a file that was exported from a form.',
  'too-large': 'The form is too large. Divide it into several forms.',
  'too-deep': 'The data are nested too deeply. A form does not look like this.',
  'newer-format': 'The form is in a newer version than this portal knows. Update the portal.',
  missing: 'Something required is missing. Add it.',
  unknown: 'This does not belong in a form. Remove it or correct its name.',
  'wrong-type': 'This is of another kind than it should be (text, number, list). Correct it.',
  'not-one-of': 'The value is not one of those allowed. Choose one of them.',
  'wrong-form': 'This is not in the right form. Correct it as described.',
  'too-many': 'There is too much of it, or the text is too long. Shorten it.',
  'too-few': 'This is empty or too small. Add to it.',
  'too-many-fields': 'The form has too many questions. Divide it into several forms.',
  'name-twice': 'Another question or page has the same name. Choose another one.',
  'name-taken':
    'This name is reserved for rules or for the portal’s own pages. Choose another one.',
  'group-in-group': 'A group cannot hold another group. Move it out.',
  'not-in-group': 'This kind of question cannot stand in a group. Move it out.',
  'fields-missing': 'The group has no question. Add one.',
  'options-missing': 'The question has no options to choose from. Add them.',
  'option-twice': 'Two options have the same value. Change one.',
  'value-missing': 'The calculated value has no rule. Add it.',
  'text-missing': 'The text of the information or declaration is missing. Add it.',
  'does-not-belong': 'This setting does not go with this kind of question. Remove it.',
  'limit-wrong': 'The limit is not in the right form: a number, or for dates a day or today+30.',
  'limits-crossed': 'The minimum is greater than the maximum. Swap them.',
  'not-countable':
    'Nothing can be multiplied by this question. Choose a number, an amount, a calculated value or a group.',
  'not-a-day': 'Days are counted from a date to a date. Choose two questions for a date.',
  'not-a-choice':
    'Only a question with one answer out of several can give another rate. Choose one.',
  'not-hellers': 'An amount has at most two decimals. Round it to hellers.',
  'prefill-wrong': 'This kind of question cannot be filled in from that.',
  'field-unknown': 'There is no such question here. Correct its name.',
  'last-has-condition': 'The last one must apply always. Remove its condition.',
  'never-reached': 'Nobody gets here: the one before always applies. Change the order.',
  'no-cosigner': 'Before the page of the co-signer nobody asks who that is. Add the question.',
  'nothing-asked': 'The form asks nothing. Add a question.',
  'sender-twice': 'The same kind of sender stands here twice. Remove one.',
  'nobody-refused': 'The form is for everybody, there is nobody to be advised. Remove the text.',
  'rule-too-long': 'The rule is too long. Divide it, for example by a calculated value.',
  'rule-syntax': 'The rule cannot be understood. Check brackets, quotes and signs.',
  'rule-one-equals': 'A rule writes equals with two signs: state == 2, not state = 2.',
  'rule-comma': 'A rule writes decimals with a point: 5.5, not 5,5.',
  'rule-words':
    'A rule is the condition alone, without words such as when, and its names have no accents: vek > 2. Text belongs in quotes.',
  'rule-too-complex': 'The rule is too complex. Divide it, for example by a calculated value.',
  'rule-hidden-sign':
    'A text of the rule holds a sign that nobody sees (such as \\u0000). Delete it.',
  'rule-not-allowed': 'Rules may not use this. Use what is in the guide.',
  'rule-unknown-name': 'The form has no question of this name. Correct the name.',
  'rule-reads-later': 'The rule reads a question that comes after it. Change their order.',
  'rule-reads-row':
    'The question stands in a group, which has several rows. Ask through them: psi.exists(pes, pes.vek > 2).',
  'rule-cyclic': 'Values wait for each other in a circle. Change one of the rules.',
  'rule-loop-form':
    'After exists, all, map and filter comes first your name for one row, then a comma and what you ask of it: psi.exists(pes, pes.vek > 2).',
  'rule-loop-condition':
    'In exists, all and filter a condition must follow the comma, with yes or no as its answer: pes.vek > 2, not just pes.vek.',
  'rule-loop-list':
    'Only a group or a question with several answers can be gone through by exists, all, map and filter. This question has one answer, ask for it directly.',
  'rule-needs-loop':
    'A group has several rows, so ask through them: psi.exists(pes, pes.vek > 2) is in at least one, psi.all(pes, pes.vek > 2) in every one.',
  'rule-no-part': 'After the dot stands a name that this row or answer does not have. Correct it.',
  'rule-list':
    'This gives a list of values, not one. Use exists (at least one), all (every one), size (how many) or, for numbers, sum.',
  'rule-answered-name':
    'answered(…) takes the name of one question only, such as answered(telefon).',
  'rule-types': 'Values of different kinds meet, for example a text and a number.',
  'rule-gives-wrong': 'The rule gives another kind: a condition is yes or no, a fee a number.',
  'rule-too-costly': 'The rule would take too long. Simplify the way through the group.',
  'form-too-costly': 'All rules together would take too long. Simplify some.',
}

const de: Words = {
  'not-json': 'Die Datei ist kein JSON. Wählen Sie eine Datei, die ein Formular ausgegeben hat.',
  'too-large': 'Das Formular ist zu groß. Teilen Sie es in mehrere Formulare.',
  'too-deep': 'Die Angaben sind zu tief verschachtelt. So sieht ein Formular nicht aus.',
  'newer-format':
    'Das Formular hat eine neuere Version, als dieses Portal kennt. Bitte aktualisieren.',
  missing: 'Eine Pflichtangabe fehlt. Ergänzen Sie sie.',
  unknown: 'Das gehört nicht in ein Formular. Entfernen Sie es oder berichtigen Sie den Namen.',
  'wrong-type': 'Die Angabe hat die falsche Art (Text, Zahl, Liste). Berichtigen Sie sie.',
  'not-one-of': 'Der Wert ist nicht erlaubt. Wählen Sie einen der erlaubten.',
  'wrong-form': 'Die Angabe hat nicht die richtige Form. Berichtigen Sie sie.',
  'too-many': 'Das ist zu viel, oder der Text ist zu lang. Kürzen Sie.',
  'too-few': 'Das ist leer oder zu klein. Ergänzen Sie es.',
  'too-many-fields': 'Das Formular hat zu viele Fragen. Teilen Sie es.',
  'name-twice': 'Eine andere Frage oder Seite heißt schon so. Wählen Sie einen anderen Namen.',
  'name-taken':
    'Dieser Name ist den Regeln oder den Seiten des Portals vorbehalten. Wählen Sie einen anderen.',
  'group-in-group': 'Eine Gruppe kann keine Gruppe enthalten. Stellen Sie sie daneben.',
  'not-in-group': 'Diese Art von Frage kann nicht in einer Gruppe stehen.',
  'fields-missing': 'Die Gruppe hat keine Frage. Fügen Sie eine hinzu.',
  'options-missing': 'Die Frage hat keine Möglichkeiten zur Auswahl. Ergänzen Sie sie.',
  'option-twice': 'Zwei Möglichkeiten haben denselben Wert. Ändern Sie eine.',
  'value-missing': 'Dem berechneten Wert fehlt die Regel. Ergänzen Sie sie.',
  'text-missing': 'Der Text der Information oder Erklärung fehlt. Ergänzen Sie ihn.',
  'does-not-belong': 'Diese Einstellung passt nicht zu dieser Art von Frage. Entfernen Sie sie.',
  'limit-wrong': 'Die Grenze hat nicht die richtige Form: eine Zahl, ein Tag oder today+30.',
  'limits-crossed': 'Der kleinste Wert ist größer als der größte. Tauschen Sie sie.',
  'not-countable':
    'Mit dieser Frage lässt sich nicht multiplizieren. Wählen Sie Zahl, Betrag, berechneten Wert oder Gruppe.',
  'not-a-day': 'Tage zählen von Datum bis Datum. Wählen Sie zwei Fragen nach einem Datum.',
  'not-a-choice':
    'Einen anderen Satz gibt nur eine Frage, bei der man eine von mehreren Möglichkeiten wählt.',
  'not-hellers': 'Ein Betrag hat höchstens zwei Nachkommastellen. Runden Sie auf Heller.',
  'prefill-wrong': 'Damit lässt sich diese Art von Frage nicht vorausfüllen.',
  'field-unknown': 'Diese Frage gibt es hier nicht. Berichtigen Sie den Namen.',
  'last-has-condition': 'Die letzte Möglichkeit muss immer gelten. Entfernen Sie die Bedingung.',
  'never-reached': 'Hierher kommt niemand, die vorige gilt immer. Ändern Sie die Reihenfolge.',
  'no-cosigner': 'Vor der Seite für Mitunterzeichner fehlt die Frage, wer das ist.',
  'nothing-asked': 'Das Formular fragt nichts. Fügen Sie eine Frage hinzu.',
  'sender-twice': 'Dieselbe Art von Absendern steht zweimal da. Entfernen Sie eine.',
  'nobody-refused':
    'Das Formular ist für alle, es gibt niemanden zu beraten. Entfernen Sie den Text.',
  'rule-too-long': 'Die Regel ist zu lang. Teilen Sie sie, etwa durch einen berechneten Wert.',
  'rule-syntax': 'Die Regel ist unverständlich. Prüfen Sie Klammern und Anführungszeichen.',
  'rule-one-equals':
    'Gleich wird in Regeln mit zwei Zeichen geschrieben: stav == 2, nicht stav = 2.',
  'rule-comma': 'Dezimalzahlen stehen in Regeln mit Punkt: 5.5, nicht 5,5.',
  'rule-words':
    'Eine Regel ist nur die Bedingung, ohne Wörter wie wenn, und Namen haben keine Akzente: vek > 2. Text gehört in Anführungszeichen.',
  'rule-too-complex': 'Die Regel ist zu kompliziert. Teilen Sie sie.',
  'rule-hidden-sign':
    'Ein Text der Regel enthält ein unsichtbares Zeichen (etwa \\u0000). Löschen Sie es.',
  'rule-not-allowed': 'Das ist in Regeln nicht erlaubt. Verwenden Sie, was in der Anleitung steht.',
  'rule-unknown-name': 'Eine Frage mit diesem Namen gibt es nicht. Berichtigen Sie den Namen.',
  'rule-reads-later': 'Die Regel liest eine spätere Frage. Ändern Sie die Reihenfolge.',
  'rule-reads-row':
    'Die Frage steht in einer Gruppe mit mehreren Zeilen. Fragen Sie durch sie: psi.exists(pes, pes.vek > 2).',
  'rule-cyclic': 'Werte warten im Kreis aufeinander. Ändern Sie eine der Regeln.',
  'rule-loop-form':
    'Nach exists, all, map und filter kommt zuerst Ihr Name für eine Zeile, dann ein Komma und die Frage nach ihr: psi.exists(pes, pes.vek > 2).',
  'rule-loop-condition':
    'In exists, all und filter muss nach dem Komma eine Bedingung stehen, auf die Ja oder Nein folgt: pes.vek > 2, nicht nur pes.vek.',
  'rule-loop-list':
    'Mit exists, all, map und filter lässt sich nur eine Gruppe oder eine Frage mit mehreren Antworten durchgehen. Diese hat nur eine, fragen Sie direkt.',
  'rule-needs-loop':
    'Eine Gruppe hat mehrere Zeilen, fragen Sie durch sie: psi.exists(pes, pes.vek > 2) gilt in mindestens einer, psi.all(pes, pes.vek > 2) in jeder.',
  'rule-no-part': 'Nach dem Punkt steht ein Name, den diese Zeile oder Antwort nicht hat.',
  'rule-list':
    'Das ergibt eine Liste von Werten, nicht einen. Verwenden Sie exists (mindestens einer), all (jeder), size (wie viele) oder bei Zahlen sum.',
  'rule-answered-name':
    'In answered(…) darf nur der Name einer Frage stehen, etwa answered(telefon).',
  'rule-types': 'Werte verschiedener Art treffen aufeinander, etwa Text und Zahl.',
  'rule-gives-wrong': 'Die Regel ergibt eine andere Art: Bedingung ja/nein, Gebühr eine Zahl.',
  'rule-too-costly': 'Die Regel würde zu lange dauern. Vereinfachen Sie den Gang durch die Gruppe.',
  'form-too-costly': 'Alle Regeln zusammen würden zu lange dauern. Vereinfachen Sie einige.',
}

const texts: Texts<Words> = { cs, en, de }

/**
 * What is wrong with a definition and what to do, in one or two sentences with the thing itself.
 */
export function faultText({ code, detail }: DefinitionFault, lang: Lang): string {
  return detail ? `${texts[lang][code]} (${detail})` : texts[lang][code]
}
