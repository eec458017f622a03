/** Work that a thread of its own does; what goes in and comes out is plain data. */
export type Task<Input, Output> = {
  /** The address of the module that offers it, and its name there. */
  module: string
  name: string
  work(input: Input): Output
}

/**
 * Names work that is too heavy for the thread that serves people.
 *
 * Takes the address of the module (`import.meta.url`), the name under which the module exports
 * this very task, and the work: a pure function, which tests may also call by itself. What it
 * promises is waited for.
 */
export function task<Input, Output>(
  module: string,
  name: string,
  work: (input: Input) => Output,
): Task<Input, Output> {
  return { module, name, work }
}
