import { scaleLinear } from 'd3-scale'
import { type Html, html } from '../../../foundation/html.ts'
import { bar, type Pattern, patterns, plot, plotWidth, rounded, words } from './plot.ts'

export type Bar = { label: string; shares: readonly { pattern: Pattern; count: number }[] }

type Bars = {
  id: string
  label: string
  bars: readonly Bar[]
  /** What the patterns mean; none when all bars are full. */
  legend?: readonly { pattern: Pattern; label: string }[]
}

const rowHeight = 40
const barHeight = 14
const legendHeight = 22
const numberWidth = 44

/** Lying bars under their names, each with its number at the end. */
export function barPlot({ id, label, bars, legend = [] }: Bars): Html {
  const top = legend.length > 0 ? legendHeight : 0
  const most = Math.max(1, ...bars.map(totalOf))
  const scale = scaleLinear([0, most], [0, plotWidth - numberWidth])
  const rows = bars.map((one, place) => row(id, one, top + place * rowHeight, scale))
  const body = html`${patterns(id)}${legendOf(id, legend)}${rows}`
  return plot({ label, height: top + bars.length * rowHeight, body })
}

function row(id: string, one: Bar, y: number, scale: (count: number) => number): Html {
  let x = 0.5
  const shares = one.shares
    .filter(share => share.count > 0)
    .map(({ pattern, count }) => {
      const width = scale(count)
      const piece = bar(id, pattern, { x: rounded(x), y: y + 19, width, height: barHeight })
      x += width
      return piece
    })
  const end = { x: rounded(x + 6), y: y + 31, bold: true }
  const name = words(shortened(one.label), { x: 0, y: y + 13 })
  return html`${name}${shares}${words(totalOf(one), end)}`
}

function legendOf(id: string, legend: readonly { pattern: Pattern; label: string }[]): Html {
  const width = plotWidth / Math.max(1, legend.length)
  return html`${legend.map(({ pattern, label }, place) => {
    const x = rounded(place * width + 0.5)
    const box = bar(id, pattern, { x, y: 1, width: 12, height: 12 })
    return html`${box}${words(label, { x: x + 17, y: 11, soft: true })}`
  })}`
}

/** So many letters of size 12 fit beside nothing else. */
const mostLetters = 52

function shortened(label: string): string {
  return label.length <= mostLetters ? label : `${label.slice(0, mostLetters - 1)}…`
}

function totalOf({ shares }: Bar): number {
  return shares.reduce((sum, { count }) => sum + count, 0)
}
