import { type Config, demoOperator } from '../platform/config/index.ts'

/**
 * What forbids to run for real people with these settings, one sentence for each; none when safe.
 *
 * Takes the settings and the names of the database's durable settings that are off.
 */
export function whyUnsafe(config: Config, switchedOff: readonly string[]): string[] {
  const reasons: [boolean, string][] = [
    [!config.baseUrl.startsWith('https://'), 'VIRTUOS_BASE_URL must begin with https://'],
    [config.demo, 'the demonstration must be off'],
    [config.stampUrl === null, 'VIRTUOS_STAMP_URL must name a time-stamping authority (RFC 3161)'],
    [config.mailUrl === null, 'VIRTUOS_MAIL_URL must name a mail server (smtps://…)'],
    [
      config.logOrigin.endsWith('.example') || config.logOrigin.startsWith('localhost'),
      'VIRTUOS_LOG_ORIGIN must be a name of yours; receipts carry it for ever',
    ],
    [
      config.operator.name === demoOperator.name,
      'VIRTUOS_OPERATOR_NAME and its siblings must say who runs this portal',
    ],
    [config.limitFactor > 1, 'VIRTUOS_LIMIT_FACTOR must not exceed 1'],
    [switchedOff.length > 0, `the database loses what was stored: ${switchedOff.join(', ')} off`],
  ]
  return reasons.filter(([holds]) => holds).map(([, sentence]) => sentence)
}
