import type { Texts } from '../../../../platform/i18n/index.ts'

type Words = {
  title: string
  lead: string
  written: string
  meaning: string
  parts: { title: string; text: string; rows: [string, string][] }[]
}

const cs: Words = {
  title: 'Jak psát pravidla',
  lead: 'Pravidlo říká, kdy se na něco ptát, co musí platit nebo kolik se platí. Otázka v něm stojí svým názvem, který vidíte na její stránce.',
  written: 'Napíšete',
  meaning: 'Znamená to',
  parts: [
    {
      title: 'Porovnání',
      text: 'Text se píše do uvozovek, číslo bez nich. Na nevyplněnou otázku se odpovídá prázdným textem, nulou nebo „ne“.',
      rows: [
        ['duvod == "odhlaseni"', 'vybraná možnost je odhlaseni'],
        ['pocet >= 3', 'počet je aspoň 3'],
        ['senior', 'odpověď na otázku ano/ne je ano'],
        ['!senior', 'odpověď je ne, nebo chybí'],
        ['answered(telefon)', 'telefon je vyplněn'],
        ['"pdf" in prilohy', 'mezi zaškrtnutými možnostmi je pdf'],
        ['nazev.contains("trh")', 'název obsahuje slovo trh'],
      ],
    },
    {
      title: 'Spojování',
      text: 'Podmínky se spojují a dávají do závorek.',
      rows: [
        ['senior && pocet > 1', 'platí obojí'],
        ['senior || pocet > 1', 'platí aspoň jedno'],
        ['pocet > 2 ? 300 : 200', 'je-li počet větší než 2, pak 300, jinak 200'],
      ],
    },
    {
      title: 'Skupiny',
      text: 'Řádky skupiny se dají spočítat, sečíst a projít.',
      rows: [
        ['size(psi)', 'počet řádků skupiny psi'],
        ['sum(psi.map(pes, pes.sazba))', 'součet odpovědí sazba ze všech řádků'],
        ['psi.exists(pes, pes.vek > 2)', 'aspoň v jednom řádku je věk větší než 2'],
        ['psi.all(pes, answered(pes.cip))', 've všech řádcích je vyplněn čip'],
      ],
    },
    {
      title: 'Dny',
      text: 'Den je text jako 2026-12-24, dnešek je today.',
      rows: [
        ['konec >= zacatek', 'konec není před začátkem'],
        ['zacatek > addDays(today, 30)', 'začátek je víc než 30 dnů ode dneška'],
        ['yearsBetween(narozeni, today) >= 18', 'osobě je aspoň 18 let'],
        ['isWorkingDay(den)', 'je to pracovní den'],
      ],
    },
    {
      title: 'Úřad a podávající',
      text: 'Co portál ví i bez odpovědí.',
      rows: [
        ['sender.kind == "legal"', 'podává právnická osoba'],
        ['office.type == 3', 'úřad obce s rozšířenou působností'],
        ['office.population > 10000', 'obec má víc než 10 000 obyvatel'],
      ],
    },
  ],
}

const en: Words = {
  title: 'How to write rules',
  lead: 'A rule says when something is asked, what must hold or how much is paid. A question stands in it by its name, which you see on its page.',
  written: 'You write',
  meaning: 'It means',
  parts: [
    {
      title: 'Comparing',
      text: 'A text stands in quotes, a number without. An unanswered question is an empty text, zero or “no”.',
      rows: [
        ['duvod == "odhlaseni"', 'the option odhlaseni is chosen'],
        ['pocet >= 3', 'the count is at least 3'],
        ['senior', 'the answer to a yes/no question is yes'],
        ['!senior', 'the answer is no, or missing'],
        ['answered(telefon)', 'the phone number is filled in'],
        ['"pdf" in prilohy', 'pdf is among the ticked options'],
        ['nazev.contains("trh")', 'the name contains the word trh'],
      ],
    },
    {
      title: 'Joining',
      text: 'Conditions are joined and put into brackets.',
      rows: [
        ['senior && pocet > 1', 'both hold'],
        ['senior || pocet > 1', 'at least one holds'],
        ['pocet > 2 ? 300 : 200', 'if the count is over 2 then 300, otherwise 200'],
      ],
    },
    {
      title: 'Groups',
      text: 'Rows of a group can be counted, summed and gone through.',
      rows: [
        ['size(psi)', 'the number of rows of the group psi'],
        ['sum(psi.map(pes, pes.sazba))', 'the sum of the answers sazba of all rows'],
        ['psi.exists(pes, pes.vek > 2)', 'in at least one row the age is over 2'],
        ['psi.all(pes, answered(pes.cip))', 'the chip is filled in in all rows'],
      ],
    },
    {
      title: 'Days',
      text: 'A day is a text like 2026-12-24, this day is today.',
      rows: [
        ['konec >= zacatek', 'the end is not before the beginning'],
        ['zacatek > addDays(today, 30)', 'the beginning is more than 30 days from today'],
        ['yearsBetween(narozeni, today) >= 18', 'the person is at least 18'],
        ['isWorkingDay(den)', 'it is a working day'],
      ],
    },
    {
      title: 'The office and the sender',
      text: 'What the portal knows without any answer.',
      rows: [
        ['sender.kind == "legal"', 'a legal person is sending'],
        ['office.type == 3', 'a municipality of the third type'],
        ['office.population > 10000', 'the municipality has more than 10,000 inhabitants'],
      ],
    },
  ],
}

const de: Words = {
  title: 'Regeln schreiben',
  lead: 'Eine Regel sagt, wann gefragt wird, was gelten muss oder wie viel zu zahlen ist. Eine Frage steht darin mit ihrem Namen, den Sie auf ihrer Seite sehen.',
  written: 'Sie schreiben',
  meaning: 'Das bedeutet',
  parts: [
    {
      title: 'Vergleichen',
      text: 'Ein Text steht in Anführungszeichen, eine Zahl ohne. Eine unbeantwortete Frage ist ein leerer Text, null oder „nein“.',
      rows: [
        ['duvod == "odhlaseni"', 'gewählt ist odhlaseni'],
        ['pocet >= 3', 'die Anzahl ist mindestens 3'],
        ['senior', 'die Antwort auf eine Ja-Nein-Frage ist ja'],
        ['!senior', 'die Antwort ist nein oder fehlt'],
        ['answered(telefon)', 'die Telefonnummer ist ausgefüllt'],
        ['"pdf" in prilohy', 'unter den angekreuzten ist pdf'],
        ['nazev.contains("trh")', 'der Name enthält das Wort trh'],
      ],
    },
    {
      title: 'Verbinden',
      text: 'Bedingungen werden verbunden und in Klammern gesetzt.',
      rows: [
        ['senior && pocet > 1', 'beides gilt'],
        ['senior || pocet > 1', 'mindestens eines gilt'],
        ['pocet > 2 ? 300 : 200', 'ist die Anzahl über 2, dann 300, sonst 200'],
      ],
    },
    {
      title: 'Gruppen',
      text: 'Zeilen einer Gruppe lassen sich zählen, summieren und durchgehen.',
      rows: [
        ['size(psi)', 'Zahl der Zeilen der Gruppe psi'],
        ['sum(psi.map(pes, pes.sazba))', 'Summe der Antworten sazba aller Zeilen'],
        ['psi.exists(pes, pes.vek > 2)', 'in mindestens einer Zeile ist das Alter über 2'],
        ['psi.all(pes, answered(pes.cip))', 'in allen Zeilen ist der Chip ausgefüllt'],
      ],
    },
    {
      title: 'Tage',
      text: 'Ein Tag ist ein Text wie 2026-12-24, der heutige ist today.',
      rows: [
        ['konec >= zacatek', 'das Ende liegt nicht vor dem Beginn'],
        ['zacatek > addDays(today, 30)', 'der Beginn ist mehr als 30 Tage entfernt'],
        ['yearsBetween(narozeni, today) >= 18', 'die Person ist mindestens 18'],
        ['isWorkingDay(den)', 'es ist ein Arbeitstag'],
      ],
    },
    {
      title: 'Behörde und Absender',
      text: 'Was das Portal ohne Antworten weiß.',
      rows: [
        ['sender.kind == "legal"', 'eine juristische Person reicht ein'],
        ['office.type == 3', 'Gemeinde des dritten Typs'],
        ['office.population > 10000', 'die Gemeinde hat mehr als 10 000 Einwohner'],
      ],
    },
  ],
}

export const guideTexts: Texts<Words> = { cs, en, de }
