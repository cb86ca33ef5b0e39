/**
 * What no source settles about Miro's boards: one switch each. The first value is the default, the best reading; the app has to work
 * under every one. `contract.html` finds out which value a real board shows.
 */
export const SWITCHES = {
  callOrder: {
    values: ['shuffled', 'kept'],
    says: 'Calls made in parallel reach the board in any order, or in the order they were made.',
  },
  readOnlyFields: {
    values: ['ignored', 'throw'],
    says: 'Assigning to a read-only field of an item is ignored, or throws at once.',
  },
  shapeResize: {
    values: ['accepted', 'ignored'],
    says: 'Width and height of an existing shape can be written, or are ignored.',
  },
  stickyBothSides: {
    values: ['rejected', 'width wins'],
    says: 'A sticky note given both width and height is refused, or takes the width.',
  },
  contentReadBack: {
    values: ['html', 'as written'],
    says: 'Content comes back as paragraphs with entities, or as it was written.',
  },
  noParent: { values: ['null', 'text'], says: 'The parentId of an item at the top level is null, or the text "null".' },
  insideMeans: {
    values: ['box', 'centre'],
    says: 'A frame takes an item that lies wholly inside, or one whose centre does.',
  },
  addAgain: {
    values: ['accepted', 'rejected'],
    says: 'frame.add of an item that is a child already succeeds, or is refused.',
  },
  addLayer: {
    values: ['keeps', 'top'],
    says: 'frame.add leaves the item in its layer, or puts it on top of the children.',
  },
  childrenOnCreate: {
    values: ['ignored', 'attached'],
    says: 'createFrame ignores childrenIds, or attaches those items.',
  },
  resizeSlack: { values: [0, 12], says: 'dp that have to stay free around children when a frame is made smaller.' },
  removeFrame: {
    values: ['cascade', 'orphan'],
    says: 'Removing a frame removes its children, or leaves them on the board.',
  },
  autoCapture: {
    values: ['never', 'child'],
    says: "An item created over a frame stays at the top level, or becomes its child behind the app's back.",
  },
  unknownIds: { values: ['omitted', 'rejected'], says: 'get with unknown ids leaves them out, or rejects.' },
  getOrder: { values: ['layers', 'ids'], says: 'get answers in the order of layers, or in the order of ids.' },
  getGroups: {
    values: ['listed', 'by type only'],
    says: 'get without a filter lists groups too, or only when asked for their type.',
  },
  undefinedValues: {
    values: ['ignored', 'rejected'],
    says: 'Undefined values inside what is passed are ignored, or refused.',
  },
  frameMetadata: { values: ['rejected', 'accepted'], says: 'Frames refuse metadata, or take it.' },
  sizeUnit: {
    values: ['bytes', 'characters'],
    says: 'Limits of stored data count UTF-8 bytes, or characters of the JSON.',
  },
  copyMetadata: {
    values: ['copied', 'dropped'],
    says: 'Copies made by people carry the metadata of the original, or none.',
  },
  copyEvents: { values: ['silent', 'create'], says: 'Copies made by people raise no items:create, or do.' },
  sdkEvents: { values: ['on', 'off'], says: 'What the app itself does raises item events in its own tab, or not.' },
  foreignCreateDelete: { values: ['on', 'off'], says: 'What others create and delete raises events here, or not.' },
  foreignUpdate: { values: ['off', 'on'], says: 'What others move raises no event here, or does.' },
  eventTiming: {
    values: ['after answer', 'before answer'],
    says: 'Item events arrive after the call that caused them has resolved, or before.',
  },
  secondPanel: {
    values: ['reload', 'ignore'],
    says: 'openPanel while a panel is open loads it anew, or changes nothing.',
  },
  layerOfChild: {
    values: ['detach', 'in frame'],
    says: "Layer calls on a frame's child tear it out to the board, or act inside the frame.",
  },
  layerOfFrame: { values: ['no-op', 'rejected'], says: 'Layer calls on a frame do nothing, or are refused.' },
  zoomRange: { values: ['clamped', 'rejected'], says: 'A zoom outside 0.01 to 4 is clamped, or refused.' },
  selectAdds: { values: ['replaces', 'adds'], says: 'board.select replaces what was selected, or adds to it.' },
  lockedItems: { values: ['rejected', 'accepted'], says: 'Writing a locked item is refused, or works.' },
} as const satisfies Record<
  string,
  { readonly values: readonly [string | number, string | number]; readonly says: string }
>

export type SwitchName = keyof typeof SWITCHES
export type Switches = { readonly [K in SwitchName]: (typeof SWITCHES)[K]['values'][number] }

export const switchNames = Object.keys(SWITCHES) as SwitchName[] // Object.keys forgets the keys' type

/** All switches: the defaults, with those given laid over. */
export const switchesFrom = (given: Partial<Switches> = {}): Switches => {
  const defaults = Object.fromEntries(switchNames.map((name) => [name, SWITCHES[name].values[0]]))
  return { ...defaults, ...given } as Switches // built from the table the type is made from
}
