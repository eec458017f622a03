import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { type Html, html } from '../../../foundation/html.ts'
import { ink, plot, plotWidth, rounded, words } from './plot.ts'

/** One line of the trend: full with dots, or dashed with squares. */
export type Series = { label: string; values: readonly number[]; dashed: boolean }

type Lines = { label: string; ticks: readonly string[]; series: readonly Series[] }

const height = 210
const frame = { left: 30, right: plotWidth - 10, top: 34, bottom: height - 26 }

/** Lines over months, told apart by dashes and marks, named in a legend above. */
export function linePlot({ label, ticks, series }: Lines): Html {
  const most = Math.max(4, ...series.flatMap(one => one.values))
  const y = scaleLinear([0, most], [frame.bottom, frame.top]).nice(4)
  const x = scalePoint(
    ticks.map((_, place) => place),
    [frame.left, frame.right],
  ).padding(0.3)
  const placeOf = (place: number) => rounded(x(place) ?? 0)
  const heights = y.ticks(4).filter(Number.isInteger)
  const body = html`
    ${heights.map(value => gridLine(value, rounded(y(value))))}
    ${ticks.map((tick, place) =>
      words(tick, { x: placeOf(place), y: height - 8, at: 'middle', soft: true }),
    )}
    ${series.map((one, place) => legendOf(one, place))}
    ${series.map(one => drawSeries(one, placeOf, value => rounded(y(value))))}`
  return plot({ label, height, body })
}

function gridLine(value: number, y: number): Html {
  return html`<line x1="${frame.left}" x2="${frame.right}" y1="${y}" y2="${y}"
    stroke="${ink.line}"/>${words(value, { x: frame.left - 6, y: y + 4, at: 'end', soft: true })}`
}

function legendOf({ label, dashed }: Series, place: number): Html {
  const x = 1 + place * 130
  return html`${stroke(`M${x},9H${x + 28}`, dashed)}${markAt(x + 14, 9, dashed)}${words(label, {
    x: x + 34,
    y: 13,
  })}`
}

function drawSeries(
  { values, dashed }: Series,
  x: (place: number) => number,
  y: (value: number) => number,
): Html {
  const points = values.map((value, place): [number, number] => [x(place), y(value)])
  const marks = points.map(([left, top]) => markAt(left, top, dashed))
  return html`${stroke(line()(points) ?? '', dashed)}${marks}`
}

function stroke(path: string, dashed: boolean): Html {
  return html`<path d="${path}" fill="none" stroke="${dashed ? ink.text : ink.fill}"
    stroke-width="2"${dashed ? html` stroke-dasharray="5 4"` : ''}/>`
}

function markAt(x: number, y: number, square: boolean): Html {
  return square
    ? html`<rect x="${x - 3}" y="${rounded(y - 3)}" width="6" height="6" fill="#ffffff"
        stroke="${ink.text}" stroke-width="1.5"/>`
    : html`<circle cx="${x}" cy="${y}" r="3.5" fill="${ink.fill}"/>`
}
