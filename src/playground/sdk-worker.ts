/** How long the worker may take to be ready, ms. */
const PATIENCE = 10_000

/**
 * Waits until the service worker answers for the address of Miro's SDK. Throws an Error with a sentence for people when the browser
 * cannot have one.
 */
export async function sdkWorkerReady(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    throw new Error(
      isSecureContext
        ? 'This browser has no service workers here; private windows may switch them off.'
        : 'Service workers need https or localhost.',
    )
  }
  await navigator.serviceWorker.register('./playground-sdk.js', { scope: './' })
  const registration = await navigator.serviceWorker.ready
  if (navigator.serviceWorker.controller) return
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The service worker did not take over. Reload the page.')),
      PATIENCE,
    )
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
    // It claims by itself when it starts anew; a page that was reloaded past it has to ask.
    registration.active?.postMessage('claim')
  })
}
