import type { FastifyInstance } from 'fastify'

/** What came back. */
export type Reply = {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  /** The body as text. */
  text: string
  body: Buffer
  /** Where a redirect leads. */
  location: string
}

export type Fields = Record<string, string | readonly string[]>

export type UploadPart =
  | { name: string; value: string }
  | { name: string; filename: string; type?: string; content: Buffer | string }

/** A visitor of the portal that behaves as a browser: keeps cookies, tells where it comes from. */
export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Reply>
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Reply>
  upload(path: string, parts: readonly UploadPart[]): Promise<Reply>
  cookies: Map<string, string>
}

const sameOrigin = { 'sec-fetch-site': 'same-origin' }

/** A visitor of a site that need not listen; takes the cookies that the visitor has already. */
export function openClient(site: FastifyInstance, cookies: Record<string, string> = {}): Client {
  const jar = new Map(Object.entries(cookies))

  async function ask(
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ): Promise<Reply> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await site.inject({
      method,
      url,
      headers: { ...sameOrigin, ...(cookie ? { cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of answer.cookies) {
      if (value === '') jar.delete(name)
      else jar.set(name, encodeURIComponent(value))
    }
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      body: answer.rawPayload,
      location: String(answer.headers.location ?? ''),
    }
  }

  return {
    cookies: jar,
    get: (path, headers = {}) => ask('GET', path, headers),
    post: (path, fields = {}, headers = {}) => {
      const type = 'application/x-www-form-urlencoded'
      return ask('POST', path, { 'content-type': type, ...headers }, encodeFields(fields))
    },
    upload: (path, parts) => {
      const boundary = 'the-boundary-of-a-test'
      const type = `multipart/form-data; boundary=${boundary}`
      return ask('POST', path, { 'content-type': type }, encodeParts(parts, boundary))
    },
  }
}

function encodeFields(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map(single => [name, single] as [string, string]),
  )
  return new URLSearchParams(pairs).toString()
}

function encodeParts(parts: readonly UploadPart[], boundary: string): Buffer {
  const pieces = parts.flatMap(part => {
    const filename = 'filename' in part ? `; filename="${part.filename}"` : ''
    const type = 'filename' in part ? `Content-Type: ${part.type ?? 'text/plain'}\r\n` : ''
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"${filename}`
    const content = 'filename' in part ? part.content : part.value
    return [`${head}\r\n${type}\r\n`, content, '\r\n']
  })
  return Buffer.concat([...pieces, `--${boundary}--\r\n`].map(piece => Buffer.from(piece)))
}
