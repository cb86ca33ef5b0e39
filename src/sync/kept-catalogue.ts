import { z } from 'zod/mini'
import type { Store } from '../board/large-values.ts'
import { type CatalogueCopy, catalogueAddress, parseCopy } from './catalogue.ts'

const ADDRESS = 'catalogue'
/** Where the board keeps what the catalogue said last. */
export const CATALOGUE_KEY = 'catalogue-copy'

const Address = z.object({ version: z.literal(1), address: z.string() })

interface KeptCatalogue {
  /** null when nobody has given one, or what is kept is none that the app may ask. */
  readonly address: string | null
  readonly copy: CatalogueCopy | null
}

/** The team's catalogue as the board remembers it. Two calls; what is stored there is never too odd to be read. */
export async function loadCatalogue(board: Store): Promise<KeptCatalogue> {
  const [stored, kept] = await Promise.all([board.getStored(ADDRESS), board.getStored(CATALOGUE_KEY)])
  const parsed = Address.safeParse(stored)
  const address = parsed.success ? catalogueAddress(parsed.data.address) : null
  if (!address || 'code' in address) return { address: null, copy: null }
  const copy = parseCopy(kept)
  return { address: address.href, copy: copy?.address === address.href ? copy : null }
}

/** Lets the board remember a catalogue and what it says now. */
export async function keepCatalogue(board: Store, copy: CatalogueCopy): Promise<void> {
  await Promise.all([
    board.setStored(ADDRESS, { version: 1, address: copy.address }),
    board.setStored(CATALOGUE_KEY, copy),
  ])
}

/** Forgets the catalogue, for everybody on the board. */
export async function forgetCatalogue(board: Store): Promise<void> {
  await Promise.all([board.setStored(ADDRESS, undefined), board.setStored(CATALOGUE_KEY, undefined)])
}
