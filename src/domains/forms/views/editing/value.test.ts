import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { changesBetween, type Json } from '../../../../foundation/compare.ts'
import type { Fee, Field } from '../../rules/definition.ts'
import { placeWords } from './place.ts'
import { valueShown } from './value.ts'

const fields: Field[] = [
  { name: 'plocha', kind: 'number', label: { cs: 'Plocha', en: 'Area' } },
  { name: 'od', kind: 'date', label: { cs: 'Od', en: 'From' } },
  { name: 'do', kind: 'date', label: { cs: 'Do', en: 'To' } },
  {
    ...{ name: 'ucel', kind: 'choice', label: { cs: 'Účel', en: 'Purpose' } },
    options: [{ value: 'stanek', label: { cs: 'Stánek', en: 'Stall' } }],
  },
]

const rates = (czk: number) => ({ question: 'ucel', options: [{ value: 'stanek', czk }] })
const before: Partial<Fee> = {
  czk: { rateCzk: 10, rates: rates(20), factors: ['plocha'], leastCzk: 100 },
}
const after: Partial<Fee> = {
  czk: { rateCzk: 8, rates: rates(25), factors: ['plocha', { from: 'od', to: 'do' }] },
  exempt: 'ucel == "stanek"',
}

const withFee = (fee: Partial<Fee>) =>
  formOf([pageOf(...fields)], { fees: [{ name: { cs: 'Poplatek' }, czk: '1', ...fee }] })

/** What differs between two forms with such a fee: where, before and now. */
function compared(one: Partial<Fee>, other: Partial<Fee>, lang: 'cs' | 'en' = 'cs'): string[] {
  const [from, to] = [withFee(one), withFee(other)]
  const plain = (value: Json | undefined, place: string[]) =>
    `${valueShown(value, { lang, form: to, place })}`
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('\u00a0', ' ')
  return changesBetween(from as Json, to as Json).map(change => {
    const where = placeWords(to, change.place, lang).split(' › ').slice(1).join(' › ')
    return `${where}: ${plain(change.before, change.place)} → ${plain(change.after, change.place)}`
  })
}

test('each part of a fee that changed is compared by itself, in words', () => {
  assert.deepEqual(compared(before, after), [
    'částka › sazba: 10 Kč → 8 Kč',
    'částka › sazba podle odpovědi › možnost „Stánek“ › částka: 20 Kč → 25 Kč',
    'částka › krát: „Plocha“ → „Plocha“ × počet dnů „Od“ – „Do“',
    'částka › nejméně: 100 Kč → nic',
    'kdo neplatí: nic → „Účel“ je „Stánek“',
  ])
})

test('an amount times an answer is compared in the words of the builder, never as code', () => {
  const [line] = compared({ czk: '100' }, { czk: '50 * plocha' })
  assert.equal(line, 'částka: 100 Kč → 50 Kč krát odpověď na „Plocha“')
  const [whole] = compared({ czk: '100' }, { czk: 'plocha > 5 ? 1 : 2' })
  const folded = 'Pravidlo, jak je zapsané„Plocha“ &gt; 5 ? 1 : 2'
  assert.equal(whole, `částka: 100 Kč → podle vlastního pravidla${folded}`)
})

test('codes and inner names are read by whoever approves as people say them', () => {
  const form = (changes: object) => ({ ...formOf([pageOf(...fields)]), ...changes })
  const told = (one: object, other: object) => {
    const [from, to] = [form(one), form(other)]
    const plain = (value: Json | undefined, place: string[]) =>
      `${valueShown(value, { lang: 'cs', form: to, place })}`.replaceAll(/<[^>]+>/g, '')
    return changesBetween(from as unknown as Json, to as unknown as Json).map(
      ({ place, before, after }) =>
        `${placeWords(to, place, 'cs')}: ${plain(before, place)} → ${plain(after, place)}`,
    )
  }
  const matter = (kind: string) => ({ matters: [{ kind }] })
  const [said] = told(matter('notice'), matter('complaint'))
  assert.match(said!, /druh: [^→]*ohlášení|druh: [^→]*Ohlášení|druh: [^→]*[Oo]známení/)
  assert.doesNotMatch(said!, /notice|complaint/)
  const routed = (unit: string) => ({ routes: [{ unit }] })
  assert.deepEqual(told(routed('OD'), routed('KO')), ['navržený útvar: útvar: OD → útvar: KO'])
  const routes = { ...form(routed('OD')) }
  const place = ['routes', '0', 'unit']
  assert.equal(placeWords(routes, place, 'cs'), '1. navržený útvar › útvar')
  const signs = (person: string) => ({
    pages: [pageOf(...fields, { name: 's', kind: 'cosignature', label: { cs: 'P' }, person })],
  })
  assert.match(told(signs('plocha'), signs('ucel'))[0]!, /kdo podepíše: „Plocha“ → „Účel“/)
  const turned = { pages: [pageOf(fields[1]!, fields[0]!, ...fields.slice(2))] }
  assert.match(told({}, turned)[0]!, /pořadí: „Plocha“„Od“.*→ „Od“„Plocha“/)
  const begins = (prefill: string) => ({
    pages: [pageOf({ name: 'jmeno', kind: 'text', label: { cs: 'Jméno' }, prefill } as Field)],
  })
  assert.match(told(begins('name'), begins('actingName'))[0]!, /předvyplnění: jménem, u firmy/)
  const checked = (rule: string) => ({
    pages: [{ ...pageOf(...fields), checks: [{ rule, message: { cs: 'Špatně' } }] }],
  })
  const rich = "ucel != 'stanek' || (od <= do && plocha > 2)"
  assert.match(
    told(checked('plocha > 1'), checked(rich))[0]!,
    /„Účel“ není „Stánek“ nebo \(„Od“ je nejpozději „Do“ a zároveň „Plocha“ je víc než 2\)/,
  )
})

test('a place is said once: the fee, not the fees and then the fee', () => {
  const form = withFee(before)
  assert.equal(placeWords(form, ['fees', '0', 'czk'], 'cs'), 'poplatek „Poplatek“ › částka')
  assert.equal(placeWords(form, ['fees', '#order'], 'cs'), 'poplatek › pořadí')
})

test('a tariff that replaces a rule, and a whole new fee, are said in one line', () => {
  const [line] = compared(
    { czk: 'plocha * 10' },
    { czk: { rateCzk: 8, factors: ['plocha'] } },
    'en',
  )
  assert.equal(line, 'amount: 10 CZK times the answer to “Area” → 8 CZK × “Area”')
  const fees = withFee(after).fees as Json
  const shown = valueShown(fees, { lang: 'cs', form: withFee(after), place: ['fees'] })
  assert.match(`${shown}`.replaceAll('\u00a0', ' '), /částka: .*8 Kč × „Plocha“ × počet dnů/)
})
