/**
 * The served pages without their server: a service worker (`src/build/service-worker.js`) keeps all of their files. Only over
 * https or on this machine, only in what is built to be served (not `npm start`); it never answers for the pane in Excel.
 */

/** The build puts it in: true where the service worker lies beside the pages. */
declare const SOAT_OFFLINE: boolean | undefined;

/** @param onNew There is a newer build, fetched whole; calling `take` loads the page again with it. */
export function goOnWithoutServer(onNew: (take: () => void) => void): void {
  if (typeof SOAT_OFFLINE === 'undefined' || !SOAT_OFFLINE || !/^https?:$/.test(location.protocol)) return;
  // Not in every context, whatever the types promise.
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>;
  if (!serviceWorker) return;
  let isTaken = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaken) location.reload();
  });
  const tell = (waiting: ServiceWorker): void =>
    onNew(() => {
      isTaken = true;
      waiting.postMessage('take-over');
    });
  serviceWorker.register('service-worker.js').then(
    (registration: ServiceWorkerRegistration | undefined) => {
      if (!registration) return; // a browser that was told to keep none
      if (registration.waiting && serviceWorker.controller) tell(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => {
          if (coming.state === 'installed' && serviceWorker.controller) tell(coming);
        });
      });
    },
    () => undefined, // the browser does not allow it here: the page needs its server, as ever
  );
}
