import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barPlot } from './bars.ts'
import { linePlot } from './lines.ts'

const units = barPlot({
  id: 'units',
  label: 'Podání podle odborů',
  legend: [
    { pattern: 'hatch', label: 'Po lhůtě' },
    { pattern: 'full', label: 'V klidu' },
  ],
  bars: [
    {
      label: 'Odbor <b>dopravy</b>',
      shares: [
        { pattern: 'hatch', count: 3 },
        { pattern: 'full', count: 5 },
      ],
    },
    { label: 'Odbor životního prostředí', shares: [{ pattern: 'full', count: 0 }] },
  ],
}).toString()

const trend = linePlot({
  label: 'Graf',
  ticks: ['1', '2', '3'],
  series: [
    { label: 'Došlo', values: [0, 5, 9], dashed: false },
    { label: 'Vyřízeno', values: [1, 2, 4], dashed: true },
  ],
}).toString()

test('a plot says in words what it shows', () => {
  assert.match(units, /role="img" aria-label="Podání podle odborů"/)
})

test('each bar ends with its number, also an empty one', () => {
  assert.match(units, />8<\/text>/)
  assert.match(units, />0<\/text>/)
})

test('late is told by a pattern, not by a colour alone', () => {
  assert.match(units, /fill="url\(#units-hatch\)"/)
  assert.match(units, /<pattern id="units-hatch"/)
})

test('lines are told apart by dashes and marks', () => {
  assert.equal(trend.match(/stroke-dasharray/g)?.length, 2)
  assert.equal(trend.match(/<circle/g)?.length, 4)
  assert.equal(trend.match(/<rect/g)?.length, 4)
})

test('nothing is styled inline, since pages allow none', () => {
  assert.doesNotMatch(units + trend, /style=|<style|<script| on[a-z]+=/)
})

test('a unit’s name cannot bring markup', () => {
  assert.match(units, /Odbor &lt;b&gt;dopravy/)
})

test('an office without any case has a plot without errors', () => {
  const empty = linePlot({
    label: '',
    ticks: ['1', '2'],
    series: [{ label: 'Došlo', values: [0, 0], dashed: false }],
  }).toString()
  assert.doesNotMatch(empty + barPlot({ id: 'x', label: '', bars: [] }), /NaN|undefined|Infinity/)
})

test('a very long name is shortened, not drawn over the edge', () => {
  const bars = [{ label: 'x'.repeat(200), shares: [] }]
  assert.match(barPlot({ id: 'x', label: '', bars }).toString(), />x{51}…</)
})
