import { captureNew, createBySdk } from './creating.ts'
import { isRecord, number } from './drafting.ts'
import { findEmptySpace } from './empty-space.ts'
import { onlineUsers, selectedItems, setSelection } from './engine.ts'
import { layerCalls } from './layers.ts'
import { find } from './querying.ts'
import { refusal } from './refusals.ts'
import { type Sdk, taken } from './sdk-call.ts'
import { groupObjects, removeObject, syncObject } from './sdk-items.ts'
import { dataCalls } from './sdk-metadata.ts'
import { createTag } from './tags.ts'

const given = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

const creator = (sdk: Sdk, method: string, type: string) => (props?: unknown) => {
  const copy = taken(sdk, props)
  const { world, tasks } = sdk.engine
  return sdk.call(
    method,
    () => {
      const item = createBySdk(world, type, given(copy()), sdk.actor)
      world.emit('items:create', [item], sdk.actor)
      const object = sdk.object(item.id)
      if (world.switches.autoCapture === 'child') {
        tasks.event(() => {
          if (world.items.has(item.id)) captureNew(world, item)
        })
      }
      return object
    },
    { write: true },
  )
}

const queries = (sdk: Sdk) => {
  const { world } = sdk.engine
  const { tab } = sdk.client
  const items = (filter: unknown): string[] => find(world, filter).filter((id) => world.items.has(id))
  return {
    get(filter?: unknown) {
      const copy = taken(sdk, filter)
      return sdk.call('board.get', () => find(world, copy()).map((id) => sdk.object(id)))
    },
    getById: (id: unknown) => sdk.call('board.getById', () => sdk.object(String(id)), { itemId: String(id) }),
    getSelection: () =>
      sdk.call('board.getSelection', () => selectedItems(sdk.engine, tab).map((item) => sdk.object(item.id))),
    select(filter?: unknown) {
      const copy = taken(sdk, filter)
      return sdk.call('board.select', () => {
        const ids = items(copy())
        setSelection(sdk.engine, tab, world.switches.selectAdds === 'adds' ? [...tab.selection, ...ids] : ids)
        return ids.map((id) => sdk.object(id))
      })
    },
    deselect(filter?: unknown) {
      const copy = taken(sdk, filter)
      return sdk.call('board.deselect', () => {
        const ids = new Set(items(copy()))
        const gone = tab.selection.filter((id) => ids.has(id))
        setSelection(
          sdk.engine,
          tab,
          tab.selection.filter((id) => !ids.has(id)),
        )
        return gone.filter((id) => world.items.has(id)).map((id) => sdk.object(id))
      })
    },
    findEmptySpace(asked: unknown) {
      const copy = taken(sdk, asked)
      return sdk.call('board.findEmptySpace', () => {
        const rect = given(copy())
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => number(rect, key))
        if (x === undefined || y === undefined || width === undefined || height === undefined) {
          throw refusal.invalid('findEmptySpace needs x, y, width and height')
        }
        return findEmptySpace(world, { x, y, width, height }, number(rect, 'offset') ?? 0)
      })
    },
  }
}

const about = (sdk: Sdk) => {
  const { world, options } = sdk.engine
  const { id, name } = sdk.client.user
  return {
    getInfo: () =>
      sdk.call('board.getInfo', () => ({
        id: world.boardId,
        locale: options.locale ?? 'en',
        createdAt: world.createdAt,
        updatedAt: world.updatedAt,
      })),
    getUserInfo: () => sdk.call('board.getUserInfo', () => ({ id, name })),
    getOnlineUsers: () => sdk.call('board.getOnlineUsers', () => onlineUsers(sdk.engine)),
    canUse: (feature: unknown) =>
      sdk.call('board.canUse', () => options.paidPlan !== false && (feature === 'timer' || feature === 'voting')),
  }
}

/** The methods of `miro.board` itself. */
export const boardCalls = (sdk: Sdk) => ({
  ...queries(sdk),
  ...about(sdk),
  ...dataCalls(sdk),
  ...layerCalls(sdk),
  createFrame: creator(sdk, 'board.createFrame', 'frame'),
  createStickyNote: creator(sdk, 'board.createStickyNote', 'sticky_note'),
  createText: creator(sdk, 'board.createText', 'text'),
  createShape: creator(sdk, 'board.createShape', 'shape'),
  createCard: creator(sdk, 'board.createCard', 'card'),
  createAppCard: creator(sdk, 'board.createAppCard', 'app_card'),
  createConnector: creator(sdk, 'board.createConnector', 'connector'),
  createTag(props?: unknown) {
    const copy = taken(sdk, props)
    return sdk.call('board.createTag', () => sdk.object(createTag(sdk.engine.world, given(copy())).id), { write: true })
  },
  group: (props: unknown) => groupObjects(sdk, props),
  createGroup: (props: unknown) => groupObjects(sdk, props),
  sync: (item: object) => syncObject(sdk, item),
  remove: (item: unknown) => removeObject(sdk, item),
})
