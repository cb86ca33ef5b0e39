import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportMaps, importMaps } from '../src/exchange/exchange.ts'
import { FORMATS } from '../src/exchange/index.ts'
import { LANGUAGES } from '../src/i18n/index.ts'
import { structureWords } from '../src/i18n/structure-words.ts'
import type { laneKind } from '../src/lanes/index.ts'
import { applyChanges } from '../src/model/apply-changes.ts'
import { diffMaps } from '../src/model/diff.ts'
import type { JourneyMap } from '../src/model/journey-map.ts'
import { sketch } from '../src/model/sketch.ts'
import { draftMap, fillWithExample } from '../src/templates/draft.ts'
import { TEMPLATES } from '../src/templates/index.ts'
import { asItCounts, maps } from './map-arbitrary.ts'

const map = sketch(`
  CJM: Buying: headphones
  product: Aria #1
  persona: Mia, a commuter
  scenario: broke; needs | new
  | stage                              | Awareness          | Purchase: pay          | Use             |
  | actions                            | =sees an ad / clicks | buys #web #two         | Journey starts  |
  | thoughts+emotions "Inside"         | (+1) curious       | (-0.5) [red] "too dear" |                 |
  | pain-points+opportunities          | none: tested twice | None                   | <b>x</b> & *a*  |
  | custom "Legal"                     |                    | (+1) nonetheless       |                 |
`)

/** Texts made of what formats find hard. */
const hard = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          ',',
          ';',
          ':',
          '|',
          '\\',
          '<',
          '>',
          '&',
          '#',
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '%',
          '%%',
        ],
        ...[
          '<br>',
          '&amp;',
          '&nbsp;',
          '#58;',
          '</td>',
          '<script>',
          '---',
          '~',
          '{',
          '}',
          '$',
          '/',
          '!',
          '–',
          '\u00a0',
          '\u200d',
        ],
        ...[
          'title ',
          'section ',
          'journey ',
          'accTitle: ',
          '(+1) ',
          '(?) ',
          '[#tag]',
          ':)',
          '😍',
          'none',
          'ü',
          '日本',
          ' ',
          '  ',
          '0',
          '12',
        ],
      ),
      fc.constantFrom('word', 'a', 'B', '1.5'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
const line = hard.map((text) => text.trim())
const lines = fc
  .array(
    hard.map((text) => text.trimEnd()),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.join('\n').trim())
const oneSpaced = line.map((text) => text.replace(/\s+/g, ' ').trim())

/** Maps whose names are on one line, as they are on a board, and whose notes may say anything. */
const hardMaps = maps({ names: oneSpaced, notes: lines })

/** The words of a map by place: what a table has to keep. */
const inPlace = ({ stages, lanes, notes, kind, title, subject, actor, scenario }: JourneyMap) => ({
  ...{ kind, title, subject, actor, scenario },
  stages: stages.map(({ name }) => name),
  lanes: lanes.map(({ label, types }) => ({ label, types })),
  notes: notes
    .filter(({ text, score, tags }) => text !== '' || score !== null || tags.length > 0)
    .map(({ stageId, laneId, text, score, tags }) =>
      JSON.stringify([
        lanes.findIndex(({ id }) => id === laneId),
        stages.findIndex(({ id }) => id === stageId),
        text,
        score,
        tags,
      ]),
    )
    .sort(),
})

const ids = FORMATS.map((format) => format.id)

describe('the formats', () => {
  test('each file that defines a format is registered once, under its own name', () => {
    const modules = import.meta.glob<{ default?: unknown }>('../src/exchange/*.ts', { eager: true })
    const defined = Object.entries(modules).flatMap(([path, { default: format }]) =>
      format === undefined ? [] : [{ id: path.replace(/^.*\/|\.ts$/g, ''), format }],
    )
    const registered = FORMATS.map((format) => ({ id: format.id as string, format: format as unknown }))
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(registered.toSorted(byId)).toEqual(defined.toSorted(byId))
  })

  test.each(FORMATS)('$id says its name, its media type and how its files end', ({ name, mediaType, extension }) => {
    expect(name).toMatch(/\w{3}/)
    expect(mediaType).toMatch(/^(text|application)\/[\w.]+$/)
    expect(extension).toMatch(/^[a-z]+$/)
  })

  test('an unknown format is refused, and the known ones named', async () => {
    const message = 'There is no format "xls"; known are json, csv, csv-long, markdown, html, mermaid'
    await expect(exportMaps([map], 'xls')).rejects.toThrow(new RangeError(message))
    await expect(importMaps('', 'xls')).rejects.toThrow(new RangeError(message))
    await expect(importMaps('', 'constructor')).rejects.toThrow(RangeError)
  })

  test('an unknown locale is refused, and the known ones named', async () => {
    // What comes from outside need not keep to the types.
    const locale = 'tlh' as 'en'
    await expect(exportMaps([map], 'csv', { locale })).rejects.toThrow('known are en, de, fr, es, pt-BR, ja')
  })

  test.each(ids)('%s leaves the maps it writes as they are', async (id) => {
    const before = structuredClone(map)
    await exportMaps([map, map], id)
    expect(map).toEqual(before)
  })
})

describe('what comes back', () => {
  test('JSON loses nothing at all', async () => {
    const unicode = fc.string({ unit: 'binary', maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.array(maps({ names: unicode, notes: unicode }), { maxLength: 3 }), async (all) => {
        const { text, losses } = await exportMaps(all, 'json')
        expect(losses).toEqual([])
        const back = await importMaps(text, 'json')
        expect(back.maps).toEqual(all)
        expect(back.problems).toEqual(all.length > 0 ? [] : [{ message: 'There is no map in this file.' }])
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  test('a row a note keeps all but template, links, state, review, authors and times', async () => {
    const rest = { template: null, links: [], state: { time: null, basis: null }, review: null }
    await fc.assert(
      fc.asyncProperty(fc.array(hardMaps, { minLength: 1, maxLength: 3 }), async (all) => {
        const named = all.map((each, index) => ({ ...each, id: `map ${index}` }))
        const { text } = await exportMaps(named, 'csv-long')
        const back = await importMaps(text, 'csv-long')
        expect(back.problems).toEqual([])
        expect(back.maps.map(asItCounts)).toEqual(named.map((each) => asItCounts({ ...each, ...rest })))
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  test.each(['csv', 'markdown', 'html'])('%s keeps names, texts, scores and tags, each in its place', async (id) => {
    await fc.assert(
      fc.asyncProperty(fc.array(hardMaps, { minLength: 1, maxLength: 2 }), async (all) => {
        const kept = all.map((each) => ({
          ...each,
          // A last stage without a name and without notes cannot be told from a blank column.
          stages: each.stages.map((stage) => ({ ...stage, name: stage.name || 'Stage' })),
          // A spreadsheet of which all columns are called like lanes is one with lanes as columns.
          lanes: [...each.lanes, { id: 'last', label: 'Actions', types: ['actions' as const] }],
        }))
        const { text } = await exportMaps(kept, id)
        const back = await importMaps(text, id)
        expect(back.maps.map(inPlace)).toEqual(kept.map(inPlace))
        expect(back.problems).toEqual([])
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('Mermaid keeps title, stages, tasks and the score of each stage', async () => {
    const tell = ({ title, stages, lanes, notes, kind }: JourneyMap) => {
      const first = kind === 'cem' ? (['touchpoints', 'actions'] as const) : (['actions', 'touchpoints'] as const)
      const type = first.find((each) => lanes.some((lane) => lane.types.includes(each)))
      const tasks = new Set(lanes.filter((lane) => type && lane.types.includes(type)).map(({ id }) => id))
      return {
        title,
        stages: stages.map(({ id, name }) => {
          const inside = notes.filter((note) => note.stageId === id)
          const scores = inside.flatMap(({ score }) => (score === null ? [] : [score]))
          const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
          return {
            name,
            score: scores.length === 0 ? null : Math.round(mean + 3) - 3 + 0,
            tasks: inside.filter(({ laneId, text }) => tasks.has(laneId) && text !== '').map(({ text }) => text),
          }
        }),
      }
    }
    const spaced = hardMaps.map((each) => ({
      ...each,
      notes: each.notes.map((note) => ({ ...note, text: note.text.replace(/ *\n */g, '\n') })),
    }))
    await fc.assert(
      fc.asyncProperty(spaced, async (one) => {
        const { text } = await exportMaps([one], 'mermaid')
        const { maps: back, problems } = await importMaps(text, 'mermaid')
        expect(problems).toEqual([])
        expect(back.map(tell)).toEqual([tell(one)])
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  test('nothing is said to be lost of what comes back, and all that does not come back is said to be lost', async () => {
    for (const id of ['csv', 'csv-long', 'markdown', 'html'] as const)
      await fc.assert(
        fc.asyncProperty(maps(), async (one) => {
          const { text, losses } = await exportMaps([one], id)
          const [back] = (await importMaps(text, id)).maps
          const isSame = back !== undefined && JSON.stringify(asItCounts(back)) === JSON.stringify(asItCounts(one))
          const others = losses.filter((loss) => !/^Ids|^Who wrote/.test(loss))
          if (isSame) expect(others).toEqual([])
          else expect(losses).not.toEqual([])
        }),
        { seed: 5, numRuns: 100 },
      )
  })

  test.each<[string, string[]]>([
    ['csv', ['The colour of one note is not kept.', 'Ids are not kept: what is imported again is a new map.']],
    ['markdown', ['The colour of one note is not kept.', 'Ids are not kept: what is imported again is a new map.']],
    ['html', ['The colour of one note is not kept.', 'Ids are not kept: what is imported again is a new map.']],
    ['csv-long', []],
    ['json', []],
    [
      'mermaid',
      [
        'A Mermaid journey has no place for the notes in Inside (2), Pain points & Opportunities (3), Legal (1); of them only scores are kept, as one a stage.',
        'A task needs a score: stages without one are drawn as neutral, 3 of 5: "Use".',
        'Scores are rounded to whole points: "Purchase: pay".',
        'The tags of one note are not kept.',
        'The colour of one note is not kept.',
        'Ids are not kept: what is imported again is a new map.',
      ],
    ],
  ])('%s says what it loses', async (id, losses) => {
    expect((await exportMaps([{ ...map, id: 'other' }], id)).losses).toEqual(losses)
  })

  test.each(ids)('%s: every template with its example comes back in every language of the app', async (id) => {
    for (const language of LANGUAGES)
      for (const template of TEMPLATES) {
        let number = 0
        const kit = {
          locale: language.locale,
          labelOf: (type: Parameters<typeof laneKind>[0]) => structureWords(language).lanes[type].label,
          newId: () => `id${++number}`,
        }
        const stages = ['Awareness', 'Consideration', 'Purchase', 'Use', 'Support', 'Loyalty']
        const fields = { title: 'T', subject: 'B', actor: 'P', scenario: 'S' }
        const drawn = fillWithExample(draftMap(template, stages, fields, kit), template, kit.newId)
        const { text } = await exportMaps([drawn], id)
        const { maps: back, problems } = await importMaps(text, id)
        expect(problems).toEqual([])
        if (id === 'mermaid') expect(back[0]?.stages.map(({ name }) => name)).toEqual(stages)
        else {
          expect(back.map(inPlace)).toEqual([inPlace(drawn)])
          expect(back[0]?.locale).toBe(language.locale)
        }
      }
  })

  test('what comes back can be compared with what is there', async () => {
    const { text } = await exportMaps([map], 'csv-long')
    const edited = text.replace('curious', 'keen').replace(',1,note', ',2,note')
    const [back] = (await importMaps(edited, 'csv-long')).maps
    if (!back) throw new Error('No map came back')
    const changes = diffMaps(map, back)
    expect(changes).toEqual([
      { kind: 'retext-note', noteId: 'n5', from: 'curious', to: 'keen' },
      { kind: 'score-note', noteId: 'n5', from: 1, to: 2 },
    ])
    expect(asItCounts(applyChanges(map, changes))).toEqual(asItCounts(back))
  })

  test.each(ids.filter((id) => id !== 'mermaid'))('%s keeps two maps apart, copies too', async (id) => {
    const { text } = await exportMaps([map, { ...map, title: 'Second' }, map], id)
    const { maps: back, problems } = await importMaps(text, id)
    expect(back.map(inPlace)).toEqual([map, { ...map, title: 'Second' }, map].map(inPlace))
    expect(problems).toEqual([])
  })

  test('a Mermaid file holds one map, and says so when there are more', async () => {
    const { text, losses } = await exportMaps([map, { ...map, title: 'Second' }], 'mermaid')
    expect((await importMaps(text, 'mermaid')).maps).toHaveLength(1)
    expect(losses[0]).toBe('A Mermaid journey holds one map; left out: "Second".')
  })

  test.each(ids)('%s: no map at all is no error', async (id) => {
    const { text } = await exportMaps([], id)
    const { maps: back, problems } = await importMaps(text, id)
    expect(back.filter(({ stages }) => stages.length > 0)).toEqual([])
    if (id !== 'mermaid') expect(problems).toHaveLength(1)
  })
})

describe('CSV', () => {
  test('no cell begins as a formula, and all come back', async () => {
    await fc.assert(
      fc.asyncProperty(hardMaps, async (one) => {
        for (const id of ['csv', 'csv-long']) {
          const { text } = await exportMaps([one], id)
          const starts = text.matchAll(/(?:^|,|\r\n)"?([^"\r\n]?)/g)
          expect(text).not.toMatch(/(?:^|\r\n)"?[=+@\t]/)
          for (const [, start] of starts) expect('=@\t').not.toContain(start || 'x')
        }
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  test.each(['=1+1', '+1', '-x', '@A1', "'=1", "''-x", '\t=1', '＝1', "'", "'quoted'", '- a list', ' =1'])(
    'the text %j is safe and comes back',
    async (text) => {
      const one = { ...map, notes: map.notes.map((note, index) => (index === 0 ? { ...note, text } : note)) }
      const written = (await exportMaps([one], 'csv-long')).text
      expect(written).not.toMatch(/[,"](?:[=@＝]|[+-](?!\d))/)
      const [back] = (await importMaps(written, 'csv-long')).maps
      expect(back?.notes[0]?.text).toBe(text)
    },
  )

  test('scores stay numbers, for sums', async () => {
    const { text } = await exportMaps([map], 'csv-long')
    expect(text).toContain(',-0.5,note,')
  })

  test('the file has the byte order mark that spreadsheets need, the text has none', async () => {
    const { text, bytes } = await exportMaps([map], 'csv')
    expect(text.charCodeAt(0)).not.toBe(0xfeff)
    expect([...(bytes ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    expect((await importMaps(bytes ?? '', 'csv')).maps.map(inPlace)).toEqual([inPlace(map)])
  })

  test('the first row has the stages, the first column the lanes', async () => {
    const { text } = await exportMaps([map], 'csv', { locale: 'de' })
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'Phase,Awareness,Purchase: pay,Use',
      'Actions,"\'=sees an ad\nclicks",buys [#web] [#two],Journey starts',
    ])
    expect(text).toContain('\r\nCustomer-Journey-Map,Buying: headphones\r\nProdukt,Aria #1\r\n')
  })

  test.each<[string, string | Uint8Array]>([
    ['with semicolons', 'Phase;Kauf;Nutzung\nAktionen;"zahlt; bar";packt aus\nEmotionen;(+1) froh;4/5\n'],
    ['with tabs', 'Phase\tKauf\tNutzung\nAktionen\tzahlt; bar\tpackt aus\nEmotionen\t(+1) froh\t4/5\n'],
    [
      'with its separator stated',
      'sep=;\r\nPhase;Kauf;Nutzung\r\nAktionen;"zahlt; bar";packt aus\r\nEmotionen;(+1) froh;4/5',
    ],
    [
      'with blank rows and columns',
      ';;;\nPhase;Kauf;Nutzung;\n;;;\nAktionen;"zahlt; bar";packt aus;\n;;;\nEmotionen;(+1) froh;4/5;\n',
    ],
    ['with old line ends', 'Phase,Kauf,Nutzung\rAktionen,zahlt; bar,packt aus\rEmotionen,(+1) froh,4/5\r'],
    ['with lanes as columns', 'Phase;Aktionen;Emotionen\nKauf;"zahlt; bar";(+1) froh\nNutzung;packt aus;4/5\n'],
    [
      'in UTF-16',
      Buffer.from(
        '\ufeffPhase\tKauf\tNutzung\nAktionen\tzahlt; bar\tpackt aus\nEmotionen\t(+1) froh\t4/5\n',
        'utf16le',
      ),
    ],
  ])('a grid %s is read', async (_, source) => {
    const { maps: read, problems } = await importMaps(source, 'csv')
    expect(problems).toEqual([])
    expect(read.map(inPlace)).toEqual([
      {
        ...{ kind: 'cjm', title: '', subject: '', actor: '', scenario: '' },
        stages: ['Kauf', 'Nutzung'],
        lanes: [
          { label: 'Aktionen', types: ['actions'] },
          { label: 'Emotionen', types: ['emotions'] },
        ],
        notes: ['[0,0,"zahlt; bar",null,[]]', '[0,1,"packt aus",null,[]]', '[1,0,"froh",1,[]]', '[1,1,"4/5",1,[]]'],
      },
    ])
    expect(read[0]?.locale).toBe('de')
  })

  test('a sheet with a title and fields on top, and lanes over several rows, is read', async () => {
    const { maps: read, problems } = await importMaps(
      'My great map,,\nPersona,Mia,\nScenario,"A, then B",\n,,\nPHASES,Discover,Try\nDoing,looks,asks\n,,"calls\n  twice\nwrites"\nPain points,none,\nOur own lane,x,y\n',
      'csv',
    )
    expect(problems).toEqual([])
    expect(read.map(inPlace)).toEqual([
      {
        ...{ kind: 'cjm', title: 'My great map', subject: '', actor: 'Mia', scenario: 'A, then B' },
        stages: ['Discover', 'Try'],
        lanes: [
          { label: 'Doing', types: ['actions'] },
          { label: 'Pain points', types: ['pain-points'] },
          { label: 'Our own lane', types: ['custom'] },
        ],
        notes: [
          '[0,0,"looks",null,[]]',
          '[0,1,"asks",null,[]]',
          '[0,1,"calls\\ntwice",null,[]]',
          '[0,1,"writes",null,[]]',
          '[1,0,"none",null,[]]',
          '[2,0,"x",null,[]]',
          '[2,1,"y",null,[]]',
        ],
      },
    ])
    expect(read[0]?.notes.map(({ answer }) => answer)).toContain('none')
  })

  test('rows of another program are read by the names of their columns', async () => {
    const { maps: read, problems } = await importMaps(
      'Note;Phase;LANE;Channel;Score\nlooks;Discover;Actions;web;\nglad;Discover;Feelings;;1,5\nasks;Try;Actions;;\n',
      'csv-long',
    )
    expect(problems).toEqual([{ line: 1, message: 'Not read: the column "channel".' }])
    expect(read.map(inPlace)).toEqual([
      {
        ...{ kind: 'cjm', title: '', subject: '', actor: '', scenario: '' },
        stages: ['Discover', 'Try'],
        lanes: [
          { label: 'Actions', types: ['actions'] },
          { label: 'Feelings', types: ['emotions'] },
        ],
        notes: ['[0,0,"looks",null,[]]', '[0,1,"asks",null,[]]', '[1,0,"glad",1.5,[]]'],
      },
    ])
  })

  test('a file in the code page of Windows is read, with a word of warning', async () => {
    const { maps: read, problems } = await importMaps(Buffer.from('Phase,K\xe4ufe\nKan\xe4le,Laden\n', 'latin1'), 'csv')
    expect(read[0]?.stages[0]?.name).toBe('Käufe')
    expect(read[0]?.lanes[0]?.types).toEqual(['channels'])
    expect(problems).toHaveLength(1)
  })
})
