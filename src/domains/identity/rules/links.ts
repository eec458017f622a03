/** How long a link sent by e-mail works, in hours. */
export const linkHours = { confirmation: 72, password: 2, invitation: 168, email: 24 } as const

/** Whether a link still works. */
export function isUsable(link: { usedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return link.usedAt === null && now < link.expiresAt
}
