import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { details } from '../../../../platform/ui/index.ts'
import type { FormDefinition, Rule } from '../../rules/definition.ts'
import { type Piece, readPieces, type Sayable } from '../../rules/editing/read-pieces.ts'
import { subjectsOf } from '../../rules/editing/subjects.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { ownRuleTexts } from '../../texts/editing/own-rules.ts'
import { clauseWords, conditionWords, ruleNamed } from './rule-words.ts'

/**
 * A condition in words; where it is more than words can say, that it is a rule of its own, and
 * the rule folded under it: it stands in no paragraph.
 */
export function ruleWords(form: FormDefinition, rule: Rule, lang: Lang): Html {
  const subjects = subjectsOf(form)
  return asSaid(form, rule, lang, one => conditionWords(one, subjects, lang))
}

/** The same as it goes on after “když”, “when”, “wenn”. */
export function ruleClause(form: FormDefinition, rule: Rule, lang: Lang): Html {
  return asSaid(form, rule, lang, clauseOf(form, lang))
}

/** A whole sentence that begins with `lead`, in a paragraph, what is folded below it. */
export function ruleSentence(form: FormDefinition, rule: Rule, lang: Lang, lead: string): Html {
  const piece = readPieces(rule, subjectsOf(form))
  const said = html`<p>${lead} ${pieceWords(piece, lang, clauseOf(form, lang))}.</p>`
  return isWhole(piece) ? said : html`${said}${ruleFolded(form, rule, lang)}`
}

function clauseOf(form: FormDefinition, lang: Lang): Say {
  const subjects = subjectsOf(form)
  return one => clauseWords(one, subjects, lang)
}

/** A rule as it is written, by what its questions are called, folded. */
export function ruleFolded(form: FormDefinition, rule: Rule, lang: Lang): Html {
  const body = html`<code>${ruleNamed(form, rule, lang)}</code>`
  return details({ summary: ownRuleTexts[lang].code, body })
}

type Say = (one: Sayable) => string

function asSaid(form: FormDefinition, rule: Rule, lang: Lang, say: Say): Html {
  const piece = readPieces(rule, subjectsOf(form))
  const words = pieceWords(piece, lang, say)
  return isWhole(piece) ? html`${words}` : html`${words}${ruleFolded(form, rule, lang)}`
}

/** What has no words is said once, after all that has. */
function pieceWords(piece: Piece, lang: Lang, say: Say): string {
  if (piece === null) return ownRuleTexts[lang].holds
  if (!('pieces' in piece)) return say(piece)
  const said = piece.pieces.filter(one => one !== null)
  const all = said.length < piece.pieces.length ? [...said, null] : said
  const words = all.map(one => {
    const text = pieceWords(one, lang, say)
    return one && 'pieces' in one ? `(${text})` : text
  })
  return words.join(` ${conditionTexts[lang][piece.join]} `)
}

function isWhole(piece: Piece): boolean {
  if (piece === null) return false
  return 'pieces' in piece ? piece.pieces.every(isWhole) : true
}
