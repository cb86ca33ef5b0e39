// Service worker of the playground. The app's pages carry the script tag of Miro's SDK; in a page that the playground frames, this
// worker answers it with the playground's own board, so that nothing is asked of Miro. Everything else goes to the network as ever.
const SDK = 'https://miro.com/app/static/sdk/v2/miro.js'
const ANSWER = 'window.miro = window.parent.throughlinePlayground.connect(window)\n'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim())
})

// The playground marks the pages it frames: in a real board on the same site the real SDK has to load.
const isPlaygrounds = async (clientId) => {
  const client = await self.clients.get(clientId)
  return client !== undefined && new URL(client.url).searchParams.has('playground')
}

const answer = async (event) => {
  if (!(await isPlaygrounds(event.clientId))) return fetch(event.request)
  return new Response(ANSWER, { headers: { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' } })
}

self.addEventListener('fetch', (event) => {
  if (event.request.url.split(/[?#]/)[0] === SDK) event.respondWith(answer(event))
})
