// Keeps the page itself on the device: its files, never an answer of the server. The build fills in
// which files and which version (scripts/service-worker.ts).
const version = '__VERSION__';
const files = __FILES__;

const cacheName = `sixfold-${version}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('sixfold-') && name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// A newer version waits until somebody says so: a page must not change under who is typing.
self.addEventListener('message', (event) => {
  if (event.data === 'use') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || !files.includes(pathname)) return;
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(pathname))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
