import type { ServerResponse } from 'node:http';

const beatEvery = 15_000;
const streams = new Set<ServerResponse>();

/** Opens a page's stream of events, as the server's `/api/live` and `/api/board/stream`: one of each kind, then beats. */
export function openStream(response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  streams.add(response);
  const beat = setInterval(() => say(response, 'beat'), beatEvery);
  response.on('close', () => {
    clearInterval(beat);
    streams.delete(response);
  });
  for (const event of ['beat', 'notices', 'tasks', 'board']) say(response, event);
}

/** Something was written: every open page looks anew. */
export function tellStreams() {
  for (const response of streams)
    for (const event of ['notices', 'tasks', 'board']) say(response, event);
}

function say(response: ServerResponse, event: string) {
  response.write(`event:${event}\ndata:{}\n\n`);
}
