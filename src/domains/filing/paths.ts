import { path } from '../../foundation/path.ts'

export const queue = path('/podatelna')
export const paper = path('/podatelna/zapis')
export const journal = path('/podatelna/denik')
export const journalTable = path('/podatelna/denik.csv')
export const item = path('/podatelna/:id')
export const routing = path('/podatelna/:id/prideleni')
export const giveBack = path('/podatelna/:id/vraceni')
export const joining = path('/podatelna/:id/pripojeni')
export const slip = path('/podatelna/:id/stitek')
