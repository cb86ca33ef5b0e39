import { z } from 'zod/mini'
import type { JourneyMap } from '../model/journey-map.ts'
import { JourneyMapSchema } from '../model/schema.ts'
import { defineFormat, type Imported, type Problem } from './format.ts'

/** What tells that a file is ours, and in which version of the format it is written. */
const MARK = 'throughline-maps'
const VERSION = 1

const Envelope = z.object({ format: z.literal(MARK), version: z.number(), maps: z.array(z.unknown()) })

/** All of a map, as the program itself has it. The one format that loses nothing. */
export default defineFormat({
  id: 'json',
  name: 'JSON, complete',
  mediaType: 'application/json',
  extension: 'json',
  write: (maps) => ({
    text: `${JSON.stringify({ format: MARK, version: VERSION, maps }, null, 2)}\n`,
    losses: [],
  }),
  read,
})

const refuse = (message: string, line?: number): Imported => ({
  maps: [],
  problems: [line === undefined ? { message } : { line, message }],
})

function read(text: string): Imported {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refuse(`This is no JSON: ${why.slice(0, 200)}.`, lineOf(why, text))
  }
  // A single map, or a list of maps, without our envelope is good enough.
  const bare = Array.isArray(value)
    ? value
    : z.object({ stages: z.unknown() }).safeParse(value).success
      ? [value]
      : null
  const envelope = bare ? null : Envelope.safeParse(value)
  if (envelope && !envelope.success)
    return refuse('This is JSON, but not of maps: it has no "format": "throughline-maps" with a list "maps".')
  if (envelope && envelope.data.version > VERSION)
    return refuse(
      `The file is of version ${envelope.data.version}; this program reads up to version ${VERSION}. Use a newer one.`,
    )
  const maps: JourneyMap[] = []
  const problems: Problem[] = []
  for (const [index, each] of (bare ?? envelope?.data.maps ?? []).entries()) {
    const name = `Map ${index + 1}`
    const parsed = JourneyMapSchema.safeParse(each)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const path = issue?.path.map(String).join('.') || 'as a whole'
      problems.push({ message: `${name} is no map: ${path} is missing or is not what it has to be. It was left out.` })
      continue
    }
    const whole = wholeMap(parsed.data)
    maps.push(whole.map)
    // One call with all of them would overflow the stack.
    for (const said of whole.said) problems.push({ message: `${name}: ${said}` })
  }
  if (maps.length === 0 && problems.length === 0) problems.push({ message: 'There is no map in this file.' })
  return { maps, problems }
}

/** The line that a message of the parser speaks of; browsers and Node say it differently. */
function lineOf(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
}

/** A map in which ids are unique and each note has a place; what does not fit is left out and said. */
function wholeMap(map: JourneyMap): { readonly map: JourneyMap; readonly said: string[] } {
  const said: string[] = []
  const unique = <T extends { readonly id: string }>(parts: readonly T[], what: string): T[] => {
    const ids = new Set<string>()
    return parts.filter(({ id }) => {
      if (ids.has(id)) said.push(`two ${what}s have the id "${id}"; the second was left out.`)
      const isNew = !ids.has(id)
      ids.add(id)
      return isNew
    })
  }
  const stages = unique(map.stages, 'stage')
  const lanes = unique(map.lanes, 'lane')
  const stageIds = new Set(stages.map(({ id }) => id))
  const laneIds = new Set(lanes.map(({ id }) => id))
  const notes = unique(map.notes, 'note').filter(({ id, stageId, laneId }) => {
    const isPlaced = stageIds.has(stageId) && laneIds.has(laneId)
    if (!isPlaced) said.push(`the note "${id}" is in a stage or a lane that is not there; it was left out.`)
    return isPlaced
  })
  return { map: { ...map, stages, lanes, notes }, said }
}
