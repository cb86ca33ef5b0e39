import { describe, expect, test } from 'vitest'
import { connect, insertMap, readItems } from '../src/api.ts'
import { adaptItems, missingParents, type RawItem } from '../src/board/adapt.ts'
import { htmlToText, textToHtml } from '../src/board/text.ts'
import { createSimulator } from '../src/simulator/simulator.ts'
import { said } from './read-kit.ts'

const raw = (more: RawItem): RawItem => ({
  id: '1',
  type: 'sticky_note',
  x: 10,
  y: 20,
  width: 199,
  height: 228,
  parentId: null,
  relativeTo: 'canvas_center',
  content: '',
  ...more,
})

const frame = (more: RawItem = {}): RawItem =>
  raw({ id: 'f', type: 'frame', title: ' Map ', x: 1000, y: 500, width: 400, height: 200, ...more })

const adapt = (...raws: RawItem[]) => adaptItems(raws)
const one = (more: RawItem) => adapt(raw(more))[0]

describe('an item of the SDK becomes a plain item', () => {
  test('with everything it says', () => {
    expect(
      one({
        content: '<p>glad</p>',
        style: { fillColor: 'orange' },
        tagIds: ['t1', 7, 't2'],
        linkedTo: 'https://example.com',
        createdBy: '5',
        createdAt: '2026-01-01T00:00:00Z',
        modifiedAt: '2026-01-02T00:00:00Z',
        connectorIds: ['c'],
      }),
    ).toEqual({
      id: '1',
      type: 'sticky_note',
      x: 10,
      y: 20,
      width: 199,
      height: 228,
      rotation: 0,
      text: 'glad',
      frameId: null,
      color: 'orange',
      tags: ['t1', 't2'],
      linkedTo: 'https://example.com',
      layer: 0,
      createdBy: '5',
      createdAt: '2026-01-01T00:00:00Z',
      modifiedAt: '2026-01-02T00:00:00Z',
      connected: true,
    })
  })

  test('in absolute coordinates when it is a child of a frame, and of a frame in a frame', () => {
    const child = raw({ parentId: 'f', relativeTo: 'parent_top_left', x: 50, y: 60 })
    expect(adapt(child, frame())[0]).toMatchObject({ x: 850, y: 460, frameId: 'f' })
    const inner = frame({
      id: 'g',
      parentId: 'f',
      relativeTo: 'parent_top_left',
      x: 100,
      y: 100,
      width: 100,
      height: 100,
    })
    const deep = raw({ parentId: 'g', relativeTo: 'parent_top_left', x: 10, y: 10 })
    expect(adapt(deep, inner, frame())[0]).toMatchObject({ x: 860, y: 460, frameId: 'g' })
    const centred = raw({ parentId: 'f', relativeTo: 'parent_center', x: 50, y: 60 })
    expect(adapt(centred, frame())[0]).toMatchObject({ x: 1050, y: 560 })
  })

  test('in board coordinates when it says so, though a frame has just taken it in', () => {
    expect(adapt(raw({ parentId: 'f', relativeTo: 'canvas_center', x: 900, y: 450 }), frame())[0]).toMatchObject({
      x: 900,
      y: 450,
      frameId: 'f',
    })
  })

  test('relative to its frame when it does not say relative to what', () => {
    expect(adapt(raw({ parentId: 'f', relativeTo: undefined, x: 50, y: 60 }), frame())[0]).toMatchObject({
      x: 850,
      y: 460,
      frameId: 'f',
    })
    expect(one({ parentId: 'no-frame', relativeTo: undefined })).toMatchObject({ x: 10, y: 20, frameId: null })
  })

  test('without a parent when that is the text "null", missing, or no frame', () => {
    for (const parentId of ['null', undefined, '', null, 7]) expect(one({ parentId })?.frameId).toBe(null)
    expect(one({ parentId: 'table', relativeTo: 'canvas_center' })?.frameId).toBe(null)
  })

  test('with the height that a sticky note has when none is given', () => {
    expect(one({ height: undefined })?.height).toBeCloseTo(228)
    expect(one({ height: undefined, shape: 'rectangle', width: 350 })?.height).toBeCloseTo(228)
    expect(one({ width: -5, height: Number.NaN })).toMatchObject({ width: 5 })
  })

  test('with the height that its words fill when a text has none', () => {
    const text = (content: string, style = {}) =>
      one({ type: 'text', height: undefined, width: 154, content, style })?.height
    expect(text('Actions')).toBeCloseTo(19.6)
    expect(text('<p>Pain</p><p>points</p>')).toBeCloseTo(39.2)
    expect(text('A label that is longer than its box is wide')).toBeCloseTo(58.8)
    expect(text('Actions', { fontSize: '28' })).toBeCloseTo(39.2)
  })

  test('with the words of a card: its title and its description', () => {
    expect(one({ type: 'card', title: '<p>Pay</p>', description: '<p>by&nbsp;card</p>' })?.text).toBe('Pay\nby card')
    expect(one({ type: 'app_card', title: 'Pay', style: { cardTheme: '#2d9bf0' } })).toMatchObject({
      text: 'Pay',
      color: '#2d9bf0',
    })
    expect(adapt(frame({ title: '<b>&amp;' }))[0]?.text).toBe('<b>&amp;')
  })

  test('in the layer that its frame tells, else in the order of the list', () => {
    const children = ['a', 'b'].map((id) => raw({ id, parentId: 'f', relativeTo: 'parent_top_left' }))
    expect(adapt(...children, frame({ childrenIds: ['b', 'a', 3] })).map((item) => item.layer)).toEqual([1, 0, 2])
  })

  test('or is left out when it has no place: no numbers, infinite ones, a parent that is not there or that is its own', () => {
    expect(one({ x: null })).toBe(undefined)
    expect(one({ y: Number.NEGATIVE_INFINITY })).toBe(undefined)
    expect(one({ x: '12' })).toBe(undefined)
    expect(one({ id: '' })).toBe(undefined)
    expect(one({ parentId: 'gone', relativeTo: 'parent_top_left' })).toBe(undefined)
    const loop = [
      frame({ id: 'f', parentId: 'g', relativeTo: 'parent_top_left' }),
      frame({ id: 'g', parentId: 'f', relativeTo: 'parent_top_left' }),
      frame({ id: 'h', parentId: 'h', relativeTo: 'parent_center' }),
    ]
    expect(adapt(...loop, raw({ parentId: 'g', relativeTo: 'parent_top_left' }), raw({ id: 'free' }))).toMatchObject([
      { id: 'free' },
    ])
  })

  test('also deep in frames within frames', () => {
    const nested = Array.from({ length: 5000 }, (_, index) =>
      frame({ id: `f${index}`, parentId: index === 0 ? null : `f${index - 1}`, relativeTo: 'parent_top_left' }),
    )
    expect(() => adaptItems([...nested].reverse())).not.toThrow()
    expect(missingParents([raw({ parentId: 'f9', relativeTo: 'parent_top_left' }), frame()])).toEqual(['f9'])
  })
})

describe('a map is read the same from items that say less than Miro usually does', () => {
  const strip: Readonly<Record<string, (item: Record<string, unknown>) => void>> = {
    'no heights of sticky notes': (item) => {
      if (item.type === 'sticky_note') delete item.height
    },
    'no heights of texts': (item) => {
      if (item.type === 'text') delete item.height
    },
    'no word on what positions are relative to': (item) => delete item.relativeTo,
    'the text "null" for no parent': (item) => {
      item.parentId ??= 'null'
    },
    'plain text for content': (item) => {
      if (item.type === 'sticky_note') item.content = htmlToText(String(item.content))
    },
    'neither times nor people nor layers': (item) => {
      for (const key of ['createdAt', 'createdBy', 'modifiedAt', 'modifiedBy', 'childrenIds']) delete item[key]
    },
    'rounding noise': (item) => {
      for (const key of ['x', 'y', 'width', 'height'])
        if (typeof item[key] === 'number') item[key] += (item[key] % 7) * 1e-9
    },
  }
  for (const [name, without] of Object.entries(strip))
    test(name, async () => {
      const sim = createSimulator()
      await insertMap(connect(sim.board), { template: 'combined', example: true })
      const raws = JSON.parse(JSON.stringify(await sim.board.get())) as Record<string, unknown>[] // plain copies
      const whole = readItems(adapt(...raws)).map(said)
      for (const item of raws) without(item)
      expect(readItems(adapt(...raws)).map(said)).toEqual(whole)
      expect(whole[0]?.notes.length).toBeGreaterThan(20)
    })
})

describe('the HTML of an item becomes plain text', () => {
  test.each([
    ['', ''],
    ['<p></p>', ''],
    ['<p><br></p>', ''],
    ['plain', 'plain'],
    ['5 &lt; 6 &amp;&amp; 7 &gt; 6', '5 < 6 && 7 > 6'],
    ['<p>Domain</p><p>Event</p>', 'Domain\nEvent'],
    ['<p><strong>T</strong></p><p>fan</p><p><br /></p>', 'T\nfan'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<b>x</b><br>y', 'x\ny'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<p>&quot;a&quot; &#39;b&#39; &nbsp;c &#x1F642; &#128578;</p>', '"a" \'b\'  c 🙂 🙂'],
    ['<p>&amp;lt;p&amp;gt;</p>', '&lt;p&gt;'],
    ['<p>&unknown; &#9999999;</p>', '&unknown; &#9999999;'],
    ['<p>a < b</p>', 'a < b'],
    ['<p>日本<span style="color:red">語</span></p>', '日本語'],
    ['<a href="https://x.y">z</a>', 'z'],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  test('and back again, whatever a person typed', () => {
    for (const text of ['a', 'a\nb', '<p>&amp;</p>', '"\'<>&', 'a\n\nb', '🙂 <3', '&nbsp;', '1 < 2 > 0'])
      expect(htmlToText(textToHtml(text))).toBe(text)
  })

  test('in a time that grows no faster than its length, also where tags never end', () => {
    for (const part of ['<', '<p', '<br ', '</p', '&', '&#', '<p><', '<br/', '<br \n'])
      expect(htmlToText(part.repeat(50_000)).length).toBeLessThanOrEqual(part.length * 50_000)
  })
})
