import { news } from '../../../platform/news/index.ts'

/** An office was connected or has changed what it says about itself. */
export const officesChanged = news<{ officeId: string }>('offices.changed')

/** The register of municipalities was read anew. */
export const officesImported = news<{ rows: number }>('offices.imported')
