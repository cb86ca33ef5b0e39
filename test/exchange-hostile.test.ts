import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportMaps, importMaps } from '../src/exchange/exchange.ts'
import { FORMATS } from '../src/exchange/index.ts'
import { parseJourneyMap } from '../src/model/schema.ts'
import { sketch } from '../src/model/sketch.ts'
import { maps } from './map-arbitrary.ts'

const ids = FORMATS.map((format) => format.id)

const map = sketch(`
  CJM: Buying headphones
  product: Aria One
  | stage    | Awareness  | Purchase |
  | actions  | sees an ad | pays     |
  | emotions | (+1) glad  | (-1) sad |
`)

/** Whatever a reader gives has to be a map that the rest of the program can take as it is. */
function expectSound({ maps: read, problems }: Awaited<ReturnType<typeof importMaps>>): void {
  for (const each of read) {
    expect(parseJourneyMap(each)).toEqual(each)
    const stages = new Set(each.stages.map(({ id }) => id))
    const lanes = new Set(each.lanes.map(({ id }) => id))
    expect(stages.size).toBe(each.stages.length)
    expect(lanes.size).toBe(each.lanes.length)
    expect(new Set(each.notes.map(({ id }) => id)).size).toBe(each.notes.length)
    expect(each.notes.filter((note) => !stages.has(note.stageId) || !lanes.has(note.laneId))).toEqual([])
  }
  expect(problems.length).toBeLessThanOrEqual(101)
  for (const { line, message } of problems) {
    expect(message).toMatch(/^["A-Z\d].*\.$/s)
    expect(message.length).toBeLessThan(600)
    if (line !== undefined) expect(line).toBeGreaterThan(0)
  }
  if (read.length === 0) expect(problems).not.toEqual([])
}

const signs = fc.string({
  unit: fc.constantFrom(
    ...[
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '|',
      '-',
      '---',
      '|---|',
      '\\',
      '`',
      '```',
      '*',
      '#',
      '# ',
      ':',
      '%%',
      '%',
    ],
    ...[
      '<',
      '>',
      '</',
      '<table>',
      '<tr>',
      '<td>',
      '<td colspan="9">',
      '<td rowspan=3>',
      '</td>',
      '</table>',
      '<li>',
      '<br>',
      '<!--',
    ],
    ...[
      '-->',
      '<script>',
      '</script>',
      '<p lang="de">',
      '&',
      '&amp;',
      '&#0;',
      '&#x110000;',
      '#58;',
      '#99999999;',
      '\u0000',
      '\ud800',
    ],
    ...[
      'journey\n',
      'section a\n',
      'title x\n',
      'accDescr {',
      '}',
      ': 5: Me\n',
      ': 9\n',
      '{',
      '[',
      ']',
      '[#',
      '(+1)',
      'Stage',
      'Actions',
      '0',
    ],
    ...[
      'Product',
      'Customer journey map',
      'map,stage,lane,note,score,types,id\n',
      '{"stages":',
      '"format"',
      ' ',
      '  ',
      'a',
      'constructor',
    ],
  ),
  maxLength: 60,
})

describe('reading anything', () => {
  test.each(ids)('%s: no text makes it throw, and what comes out is sound', async (id) => {
    await fc.assert(
      fc.asyncProperty(signs, async (text) => expectSound(await importMaps(text, id))),
      { seed: 1, numRuns: 1500 },
    )
  })

  test.each(ids)('%s: no file that was damaged makes it throw', async (id) => {
    await fc.assert(
      fc.asyncProperty(maps(), fc.nat(), fc.nat({ max: 60 }), signs, async (one, at, length, other) => {
        const { text } = await exportMaps([one], id)
        const start = at % (text.length + 1)
        expectSound(await importMaps(text.slice(0, start) + other + text.slice(start + length), id))
      }),
      { seed: 2, numRuns: 200 },
    )
  })

  test.each(ids)('%s: no bytes make it throw', async (id) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => expectSound(await importMaps(bytes, id))),
      { seed: 3, numRuns: 200 },
    )
  })

  test.each(ids)('%s: what another format has written is refused or read, never a crash', async (id) => {
    for (const other of ids) {
      const { text } = await exportMaps([map], other)
      expectSound(await importMaps(text, id))
    }
  })

  const large = (part: string, end = '') => part.repeat(Math.floor(500_000 / part.length)) + end
  test.each<[string, string]>([
    ['quotation marks', large('"')],
    ['open quotation marks', large('"a,')],
    ['commas', large(',')],
    ['line ends', large('\n')],
    ['cells', large('a,"b\nc",')],
    ['rows', `Stage,A\n${large('Actions,x\n')}`],
    ['one wide row', `Stage,A\nActions,${large('x,')}`],
    ['lanes with nothing known', `map,stage,lane,note\n${large('m,s,l,n\n')}`],
    ['ever new stages', `stage,lane,note\n${Array.from({ length: 50_000 }, (_, index) => `s${index},l,n`).join('\n')}`],
    [
      'ever new maps',
      `map,stage,lane,note\n${Array.from({ length: 50_000 }, (_, index) => `${index},s,l,n`).join('\n')}`,
    ],
    [
      'ids that get in the way of new ones',
      `id,stage,lane,note\n${Array.from({ length: 60_000 }, (_, index) => (index < 30_000 ? `n${30_001 + index},s,l,n` : ',s,l,n')).join('\n')}`,
    ],
    ['pipes', large('|')],
    ['tables', large('| a | b |\n| - | - |\n\n')],
    ['hashes', large('# #')],
    ['blanks', large(' ')],
    ['blanks in a heading', `# ${large(' #')}`],
    ['backslashes', large('\\')],
    ['less-than signs', large('<')],
    ['tags without end', large('<a "')],
    ['comments without end', large('<!-- ')],
    ['scripts without end', large('<script>')],
    ['attributes', `<a ${large('lang ')}>`],
    ['nested tables', large('<table><tr><td>')],
    ['blank parts', large('<p> ', '<table><tr><td>') + large('<p> <li><br>')],
    ['wide cells', `<table>${large('<tr><td colspan=100 rowspan=100>')}`],
    ['breaks that are none', large('<br ')],
    ['entities that are none', large('&#')],
    ['brackets', `Stage,A\nActions,${large('[#a] ')}`],
    ['open brackets', `Stage,A\nActions,${large('[#')}]`],
    ['closing brackets', `Stage,A\n${large(']')}`],
    ['sections', `journey\n${large('section a\n')}`],
    ['colons', `journey\n${large(':')}`],
    ['tasks', `journey\nsection a\n${large('b: 3: c\n')}`],
    ['lists in lists', large('[')],
    ['objects in objects', large('{"maps":')],
  ])('half a million signs are read in one go: %s', async (_, text) => {
    for (const id of ids) expectSound(await importMaps(text, id))
  })

  test.each(ids)('%s: a file that is far too large is not even looked at', async (id) => {
    const { maps: read, problems } = await importMaps(' '.repeat(5_000_001), id)
    expect(read).toEqual([])
    expect(problems).toEqual([{ message: 'The file is too large: at most 5 million characters are read.' }])
  })

  test('of very many problems the first hundred are said, and how many more there are', async () => {
    const { problems } = await importMaps(`journey\nsection a\n${'task\n'.repeat(500)}`, 'mermaid')
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)?.message).toBe('There are 400 more problems.')
  })
})

describe('problems are said where they are', () => {
  test.each<[string, string, number | undefined, RegExp]>([
    ['csv', 'Stage,A\nActions,"x', 2, /never closed/],
    ['csv', 'Stage,A\n\nActions,x,y\n', 3, /2 cells under 1 stages/],
    ['csv', '', undefined, /no table/],
    ['csv-long', 'stage,text\na,b', 1, /"lane" is not among them/],
    ['csv-long', 'stage,lane,note,score\na,Emotions,b,3', 2, /"3" is no score/],
    ['csv-long', 'stage,lane,note,score\na,Emotions,b,happy', 2, /"happy" is no score/],
    ['csv-long', 'stage,lane,note,score\na,Actions,b,1', 2, /has no scale/],
    ['csv-long', 'stage,lane,note,types\n\na,Actions,b,deeds', 3, /"deeds" are no types/],
    ['csv-long', 'stage,lane,note,id\na,b,c,1\na,b,d,1', 3, /"1" is given twice/],
    ['csv-long', 'stage,lane,note\n,Actions,b', 2, /in no stage/],
    ['csv-long', 'stage,lane,note', undefined, /no row/],
    ['markdown', 'Hello\n\n| Stage | A |\n|---|---|\n| Actions | x |\n', 1, /Line 1 stands outside/],
    ['markdown', '| Stage | A |\n|---|---|\n| Actions | x |\n\nsome\n\nwords', 5, /2 lines .* first is line 5/],
    [
      'markdown',
      '| Stage | A |\n|---|---|\n| Actions | x |\n\n| Name | Age |\n|---|---|\n| Mia | 30 |\n',
      5,
      /names no lane/,
    ],
    ['markdown', '# Title\n\n| a | b |', 3, /outside of tables/],
    [
      'html',
      '<p>Hello</p>\n<table><tr><th>Stage<th>A<tr><th>Actions<td>x</table>',
      1,
      /text outside of tables in line 1/,
    ],
    ['html', '<table><tr><th>Stage<th>A\n<tr><th>Actions<td>x', undefined, /never closed/],
    ['html', '<p>nothing', undefined, /no table/],
    ['mermaid', 'graph TD\nA-->B', undefined, /no line "journey"/],
    ['mermaid', 'journey\nsection a\ntask', 3, /needs a score/],
    ['mermaid', 'journey\nsection a\ntask: happy: Me', 3, /"happy" is no score/],
    ['mermaid', 'journey\nsection a\ntask: 6', 3, /" ?6" is no score|"6" is no score/],
    ['mermaid', 'journey\nsection a\ntask: -2', 3, /"-2" is no score/],
    ['mermaid', 'journey\nsection a\ntask: 3: Me: more', 3, /third colon/],
    ['mermaid', 'journey\ntask: 3: Me', 2, /before the first section/],
    ['json', '{\n  "maps": [],\n}', 3, /no JSON/],
    ['json', '{}', undefined, /not of maps/],
    ['json', '{"format":"throughline-maps","version":2,"maps":[]}', undefined, /version 2; .* up to version 1/],
    ['json', '[{"stages":[]}]', undefined, /Map 1 is no map: version/],
  ])('%s %j', async (id, text, line, message) => {
    const { problems } = await importMaps(text, id)
    expect(problems.map((problem) => problem.line)).toContain(line)
    expect(problems.find((problem) => problem.line === line)?.message).toMatch(message)
  })

  test('a map in JSON with parts that do not fit is read without them', async () => {
    const [first, second] = map.notes
    const broken = {
      ...map,
      stages: [...map.stages, { id: 's1', name: 'Twice' }],
      notes: [first, { ...second, id: 'n1' }, { ...second, id: 'n9', stageId: 's9' }],
    }
    const read = await importMaps(JSON.stringify(broken), 'json')
    expectSound(read)
    expect(read.maps).toEqual([{ ...map, notes: [first] }])
    expect(read.problems.map(({ message }) => message)).toEqual([
      'Map 1: two stages have the id "s1"; the second was left out.',
      'Map 1: two notes have the id "n1"; the second was left out.',
      'Map 1: the note "n9" is in a stage or a lane that is not there; it was left out.',
    ])
  })

  test('a file that is full of one and the same id is read in one go', async () => {
    const stages = Array.from({ length: 200_000 }, () => ({ id: 's', name: '' }))
    const read = await importMaps(JSON.stringify({ ...map, stages, notes: [] }), 'json')
    expect(read.maps.map((each) => each.stages.length)).toEqual([1])
    expect(read.problems).toHaveLength(101)
    expect(read.problems.at(-1)?.message).toBe('There are 199899 more problems.')
  })

  test('one bad map in JSON does not spoil the others, and the place is named', async () => {
    const bad = { ...map, notes: [{ ...map.notes[0], score: 7 }] }
    const { maps: read, problems } = await importMaps(JSON.stringify([bad, map]), 'json')
    expect(read).toEqual([map])
    expect(problems[0]?.message).toMatch(/^Map 1 is no map: notes\.0\.score /)
  })
})

describe('what is written is harmless', () => {
  const attacks = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '</td></tr></table><iframe src=//x>',
    '<!-- ',
    ']]><b>',
    '&lt;b&gt;',
    '[x](javascript:alert(1))',
    '![x](http://x)',
    '| a | b |',
    '`<b>`',
    '--> <b>',
    '%%{init: {}}%%',
  )
  const attacked = maps({ names: attacks, notes: attacks })

  test('HTML has no element, attribute or address but the ones it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(attacked, async (one) => {
        const { text } = await exportMaps([one], 'html')
        const body = text.slice(text.indexOf('</style>'))
        const tags = body.match(/<[^>]*>/g) ?? []
        const known =
          /^<(?:\/?(?:style|head|body|html|h1|dl|dt|dd|table|caption|thead|tbody|tr|td|ul|li|article|th)|br|article lang="[\w-]+"|th scope="(?:col|row)")>$/
        expect(tags.filter((tag) => !known.test(tag))).toEqual([])
        expect(text.slice(0, text.indexOf('<style>')).match(/<[^>]*>/g)).toHaveLength(7)
      }),
      { seed: 4, numRuns: 100 },
    )
  })

  test('HTML says its language, captions its table and gives each header cell its scope', async () => {
    const { text } = await exportMaps([{ ...map, locale: 'fr' }], 'html', { locale: 'de' })
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('<article lang="fr">')
    expect(text).toContain('<caption>Customer-Journey-Map</caption>')
    expect(text).toContain('<th scope="col">Awareness</th>')
    expect(text).toContain('<th scope="row">Actions</th>')
    expect(text).not.toMatch(/<th>|<script|http:|https:|src=/)
  })

  test('Markdown has no raw HTML, and no link that a text brings along', async () => {
    await fc.assert(
      fc.asyncProperty(attacked, async (one) => {
        const { text } = await exportMaps([one], 'markdown')
        expect(text.replaceAll('<br>', '')).not.toMatch(/</)
        expect(text).not.toMatch(/(?<!\\)\]\(/)
      }),
      { seed: 5, numRuns: 100 },
    )
  })
})

describe('Mermaid', () => {
  /**
   * What Mermaid 11.17 was seen to do with each line of a journey, once it has put placeholders for its entities: null when it takes it for
   * what it is meant to be.
   */
  function complaint(raw: string): string | null {
    if (/^\s*%%(?!\{)/.test(raw)) return null
    const text = raw.replace(/#\w+;/g, 'ﬂ').trim()
    if (text === 'journey') return null
    if (/^accTitle: ?\S/.test(text) || /^accDescr: ?\S/.test(text))
      return /%%/.test(text) ? 'a remark begins in it' : null
    if (/%%/.test(text)) return 'a remark begins in it'
    const title = /^title (.*)$/.exec(text)
    if (title) return /[#;]/.test(title[1] ?? '') ? 'the title is cut or refused' : null
    const section = /^section (.*)$/.exec(text)
    if (section) return /[#:;]/.test(section[1] ?? '') ? 'the section is cut or refused' : null
    if (/^(?:title|section|journey|acctitle|accdescr)/i.test(text)) return 'the task is taken for another line'
    if (/^[%#]/.test(text)) return 'the task is swallowed'
    if (/&\w+;/.test(text)) return 'an entity of HTML'
    const task = /^([^#:;\n]+): ([1-5])(?:: ([^#:;]+))?$/.exec(text)
    if (!task) return 'no task'
    return task[3]?.split(',').some((actor) => actor.trim() === '') ? 'an actor without a name' : null
  }

  const nasty = fc
    .array(
      fc.constantFrom(
        ...[
          'title ',
          'Title\t',
          'section ',
          'Section',
          'journey ',
          'JOURNEY',
          'accTitle: ',
          'accDescr {',
          'accDescr:',
          '%%',
          '%',
          '%%{x}%%',
        ],
        ...[
          ':',
          ';',
          '#',
          ',',
          '#58;',
          '&amp;',
          '&',
          '<br>',
          '<',
          '\n',
          ' ',
          '',
          '–',
          '10:30 call: 3: Me',
          'Ticket #1',
          'http://x/y#z',
          'a',
          '5',
        ],
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(''))

  test('every line is one that Mermaid takes for what it is meant to be', async () => {
    await fc.assert(
      fc.asyncProperty(maps({ names: nasty, notes: nasty }), async (one) => {
        const { text } = await exportMaps([one], 'mermaid')
        const lines = text.trimEnd().split('\n')
        expect(lines[0]).toBe('journey')
        expect(lines.filter((line) => complaint(line) !== null)).toEqual([])
      }),
      { seed: 6, numRuns: 1000 },
    )
  })

  test('a stage without a score is drawn as neutral, said to be lost, and comes back without one', async () => {
    const one = sketch('CJM: x\n| stage | A | B |\n| actions | a | b |\n| emotions | (+2) x | |')
    const { text, losses } = await exportMaps([one], 'mermaid')
    expect(text).toContain('section B\n      %% unscored\n      b: 3\n')
    expect(losses).toContain('A task needs a score: stages without one are drawn as neutral, 3 of 5: "B".')
    const [back] = (await importMaps(text, 'mermaid')).maps
    expect(back?.notes.map(({ stageId, text: said, score }) => [stageId, said, score])).toEqual([
      ['s1', 'a', null],
      ['s1', '+2', 2],
      ['s2', 'b', null],
    ])
  })

  test('a stage with a feeling and no task still shows it', async () => {
    const one = sketch('CJM: x\n| stage | A |\n| emotions | (-2) x |')
    const { text } = await exportMaps([one], 'mermaid')
    expect(text).toContain('section A\n      –: 1\n')
    const [back] = (await importMaps(text, 'mermaid')).maps
    expect(back?.notes.map(({ text: said, score }) => [said, score])).toEqual([['-2', -2]])
  })

  test('a diagram as people write it is read', async () => {
    const { maps: read, problems } = await importMaps(
      [
        'Some words',
        '```mermaid',
        '---',
        'title: "My day"',
        '---',
        'journey',
        '\ttitle My working day',
        '    accDescr {',
        '      section: none',
        '    }',
        '    %% a remark',
        '    section Go to work',
        '      Make tea: 5: Me',
        '      Go upstairs : 3 : Me, Cat,',
        '      Do work: 1: Me, Cat',
        '    Section',
        '      \u200bsection of a road, with #35; and "quotes": 4: Cat',
        '      Wait: : Me',
        '```',
      ].join('\r\n'),
      'mermaid',
    )
    expect(problems).toEqual([])
    expect(read.map(({ title, actor, stages }) => ({ title, actor, stages: stages.map(({ name }) => name) }))).toEqual([
      { title: 'My working day', actor: 'Me, Cat', stages: ['Go to work', ''] },
    ])
    expect(read[0]?.notes.map(({ stageId, laneId, text, score }) => [stageId, laneId, text, score])).toEqual([
      ['s1', 'l1', 'Make tea', null],
      ['s1', 'l1', 'Go upstairs', null],
      ['s1', 'l1', 'Do work', null],
      ['s1', 'l2', '+2 Make tea', 2],
      ['s1', 'l2', '±0 Go upstairs', 0],
      ['s1', 'l2', '-2 Do work', -2],
      ['s2', 'l1', 'section of a road, with # and "quotes"', null],
      ['s2', 'l1', 'Wait', null],
      ['s2', 'l2', '+1', 1],
    ])
  })
})

describe('tables as people write them', () => {
  test('Markdown without pipes at the ends, with bold, code, links and a heading', async () => {
    const { maps: read, problems } = await importMaps(
      '## Our journey ##\n\nMia says: no field\n**Persona:** Mia\n\nPhase | `Kauf` | Nutzung\n:--- | :-: | ---\nAktionen | zahlt \\| bar<br/>geht | __packt__ aus\n',
      'markdown',
    )
    expect(problems).toHaveLength(1)
    expect(
      read.map(({ title, actor, stages, notes }) => [
        title,
        actor,
        stages.map(({ name }) => name),
        notes.map(({ text }) => text),
      ]),
    ).toEqual([['Our journey', 'Mia', ['Kauf', 'Nutzung'], ['zahlt | bar', 'geht', 'packt aus']]])
  })

  test('HTML with wide and high cells, paragraphs, comments and tables in cells', async () => {
    const { maps: read, problems } = await importMaps(
      `<html lang="en-GB"><head><title>x</title><script>"<table>"</script></head><body>
       <!-- <table> --><h2>Our <b>journey</b></h2><p>Persona: Mia &amp; Tom</p>
       <TABLE border=1><tr><td>Stage<td colspan=2>Buy&nbsp;it<td>Use
       <tr><td rowspan="2">Actions<td><p>looks</p><p>asks</p><td>pays<br>leaves<td><ul><li>unpacks<br>it<li>reads</ul>
       <tr><td>again<td><td><table><tr><td>inner</table>
       </TABLE></body></html>`,
      'html',
    )
    expect(problems).toEqual([])
    const [one] = read
    expect(
      one && [one.title, one.actor, one.stages.map(({ name }) => name), one.lanes.map(({ label }) => label)],
    ).toEqual(['Our journey', 'Mia & Tom', ['Buy it', '', 'Use'], ['Actions']])
    expect(one?.notes.map(({ stageId, text }) => `${stageId} ${text}`)).toEqual([
      's1 looks',
      's1 asks',
      's2 pays',
      's2 leaves',
      's3 unpacks\nit',
      's3 reads',
      's1 again',
      's3 inner',
    ])
  })
})
