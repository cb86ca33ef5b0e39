import { AREA, demand, mustRefuse, refused, rule, type SdkRule } from './contract-kit.ts'

const KEY = 'throughline-contract'

/** Metadata, app data, storage. */
export const dataRules: readonly SdkRule[] = [
  rule({
    id: 'D1',
    says: 'Metadata is kept an item and a key, as JSON; a missing key gives undefined.',
    source: 'Web SDK docs, Storage',
    mark: 'documented',
    async see({ sticky, fresh }) {
      const item = await sticky()
      const value = { words: ['a', 'é'], depth: { one: 1 } }
      await item.setMetadata(KEY, value)
      value.words.push('later')
      const seen = await (await fresh(item)).getMetadata(KEY)
      demand(JSON.stringify(seen) === '{"words":["a","é"],"depth":{"one":1}}', JSON.stringify(seen))
      demand((await item.getMetadata('missing')) === undefined, 'a missing key gives something else')
    },
  }),
  rule({
    id: 'D2',
    says: 'An item takes 6 KB of metadata.',
    source: 'Web SDK docs, Storage',
    mark: 'documented',
    async see({ board, keep }) {
      const text = keep(await board.createText({ ...AREA, content: 'text', width: 200 }))
      await text.setMetadata(KEY, 'x'.repeat(5_000))
      await mustRefuse('7,000 characters', () => text.setMetadata('more', 'x'.repeat(2_000)))
      demand((await text.getMetadata('more')) === undefined, 'it was stored all the same')
    },
  }),
  rule({
    id: 'D3',
    says: 'The limit counts UTF-8 bytes, or characters.',
    source: 'settled by no source',
    mark: 'assumed',
    switch: 'sizeUnit',
    async see({ sticky }) {
      const item = await sticky()
      return (await refused(() => item.setMetadata(KEY, 'é'.repeat(4_000)))) === null ? 'characters' : 'bytes'
    },
  }),
  rule({
    id: 'D4',
    says: 'Frames refuse metadata, or take it.',
    source: 'seen refused on a live board; the typings have it',
    mark: 'observed',
    switch: 'frameMetadata',
    async see({ frame }) {
      const parent = await frame()
      const error = await refused(() => parent.setMetadata(KEY, 1))
      if (error === null) return 'accepted'
      demand(/unsupported/i.test(error.message), `the error says: ${error.message}`)
      return 'rejected'
    },
  }),
  rule({
    id: 'D5',
    says: 'The data of an app on a board is kept a key; all keys together have 30 KB.',
    source: 'Web SDK docs, Storage',
    mark: 'documented',
    async see({ board, finally: end }) {
      end(() => board.setAppData(KEY, null)) // no call removes a key
      await board.setAppData(KEY, { one: [1, 2] })
      demand(JSON.stringify(await board.getAppData(KEY)) === '{"one":[1,2]}', 'another value came back')
      demand((await board.getAppData('throughline-missing')) === undefined, 'a missing key gives something else')
      await mustRefuse('31,000 characters', () => board.setAppData(KEY, 'x'.repeat(31_000)))
    },
  }),
  rule({
    id: 'D6',
    says: 'Storage keeps JSON by collection and key, 64 KB a key; a missing key gives undefined.',
    source: 'Web SDK docs, Collection',
    mark: 'documented',
    async see({ board, finally: end }) {
      end(() => board.storage.collection(KEY).remove('one'))
      await board.storage.collection(KEY).set('one', { deep: [1] })
      demand(
        JSON.stringify(await board.storage.collection(KEY).get('one')) === '{"deep":[1]}',
        'another value came back',
      )
      await mustRefuse('66,000 characters', () => board.storage.collection(KEY).set('one', 'x'.repeat(66_000)))
      await board.storage.collection(KEY).remove('one')
      demand((await board.storage.collection(KEY).get('one')) === undefined, 'it is still there')
    },
  }),
  rule({
    id: 'D7',
    says: "onValue hears of the writer's own changes with ever new versions, of a removal as undefined, and not at the start.",
    source: 'official samples; typings',
    mark: 'documented',
    async see({ board, settle, finally: end }) {
      const heard: (readonly [unknown, string])[] = []
      const handler = (value: unknown, version: string) => void heard.push([value, version])
      end(() => board.storage.collection(KEY).remove('watched'))
      await board.storage.collection(KEY).set('watched', 0)
      await settle()
      await board.storage.collection(KEY).onValue('watched', handler)
      end(() => board.storage.collection(KEY).offValue('watched', handler))
      await settle()
      demand(heard.length === 0, 'called at the start')
      await board.storage.collection(KEY).set('watched', 1)
      await settle()
      await board.storage.collection(KEY).set('watched', 2)
      await settle()
      await board.storage.collection(KEY).remove('watched')
      await settle()
      demand(heard.map(([value]) => value).join() === '1,2,', `heard ${JSON.stringify(heard)}`)
      const versions = heard.map(([, version]) => version)
      demand(
        versions.every((version) => typeof version === 'string'),
        'a version is no string',
      )
      demand(new Set(versions).size === 3, 'versions repeat')
    },
  }),
  rule({
    id: 'D8',
    says: 'Methods of a collection work only on it, not taken off.',
    source: 'public app for sprint games',
    mark: 'observed',
    async see({ board }) {
      const { get } = board.storage.collection(KEY)
      demand((await board.storage.collection(KEY).get('never')) === undefined, 'it does not work on its collection')
      await mustRefuse('a method taken off its collection', () => get('one'))
    },
  }),
]
