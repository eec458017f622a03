import type postgres from 'postgres'
import { loadDriver } from './driver.ts'

const connect = await loadDriver()

/** The pool of connections; starts transactions. */
export type Sql = postgres.Sql

/** One open transaction; who needs it says so in its type. */
export type Tx = postgres.TransactionSql

/** Anything that can be asked a question. */
export type Db = Sql | Tx

export type PoolSettings = { connections: number }

/** More connections are slower on small machines: 8 give 5.8 k commits a second, 32 give 5.0 k. */
const usualConnections = 10

/**
 * Opens a pool on a database.
 *
 * Takes an address (`postgres://user@/name?host=/socket/folder` or a usual one); notices of the
 * server are dropped, times arrive as `Date`, days (`date`) as `YYYY-MM-DD`, bigints as numbers.
 */
export function openDatabase(url: string, settings: Partial<PoolSettings> = {}): Sql {
  const place = placeOf(url)
  return connect(place.url, {
    ...place.options,
    max: settings.connections ?? usualConnections,
    onnotice: () => {},
    connection: { application_name: 'virtuos' },
    types: {
      day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text },
      count: { to: 20, from: [20], serialize: String, parse: Number },
    },
  }) as unknown as Sql
}

/** porsager/postgres would send `?host=/folder`, the usual spelling of a socket, as a setting. */
function placeOf(text: string): { url: string; options: { host?: string } } {
  const url = new URL(text)
  const folder = url.searchParams.get('host')
  if (!folder?.startsWith('/')) return { url: text, options: {} }
  url.searchParams.delete('host')
  return { url: url.href, options: { host: folder } }
}
