/**
 * What a board says when it refuses. Miro's errors are `Error`s with a message and no documented code. The texts on resizing, frame
 * metadata and the rate limit are as public apps report them; of the others only the gist is known.
 */
export const refusal = {
  unknownItem: (id: string) => new Error(`Item with id ${id} was not found.`),
  role: (call: string) => new Error(`The user is not authorized to perform this operation: ${call}.`),
  scope: (call: string, scope: string) =>
    new Error(`The app is not authorized to perform this operation: ${call} needs the scope ${scope}.`),
  rateLimit: (credits: number, span: string) =>
    new Error(`The API rate limit was exceeded. Requests can use up to ${credits} credits per ${span}.`),
  unsupported: (command: string) => new Error(`The specified command is unsupported: ${command}()`),
  resize: (frameId: string) =>
    new Error(
      `Cannot resize the frame (${frameId}) to the specified size, because one or more children would exist outside the parent frame.`,
    ),
  outside: (itemId: string, frameId: string) =>
    new Error(`The new position of the item (${itemId}) is outside of parent boundaries (${frameId}).`),
  alreadyChild: (itemId: string, frameId: string) =>
    new Error(`The item (${itemId}) is a child of the frame (${frameId}) already.`),
  invalid: (what: string) => new Error(`Invalid input: ${what}`),
  tooBig: (what: string, limit: number) => new Error(`The size of ${what} exceeds the limit of ${limit} bytes.`),
  locked: (id: string) => new Error(`The item (${id}) is locked and cannot be changed.`),
  plan: (feature: string) => new Error(`The feature ${feature} is not available on the current plan.`),
  panel: (why: string) => new Error(`The panel cannot be closed: ${why}`),
}
