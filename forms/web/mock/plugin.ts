import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { openStream, tellStreams } from './live.ts';
import { answer, type Reply, type Request } from './routes.ts';

/** Answers /api from memory, for working on the pages without a server (`npm run mock`). */
export function mock(): Plugin {
  return {
    name: 'sixfold-mock',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (url.pathname === '/desk') redirect(response);
        else if (!url.pathname.startsWith('/api/')) next();
        else void handle(request, response, url);
      });
    },
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, url: URL) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const asked: Request = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    user: /SESSION=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1],
    header: (name) => request.headers[name]?.toString(),
  };
  if ((asked.path === '/api/live' || asked.path === '/api/board/stream') && asked.user) {
    openStream(response);
    return;
  }
  write(response, answer(asked));
  if (asked.method !== 'GET') tellStreams();
}

function write(response: ServerResponse, reply: Reply) {
  response.statusCode = reply.status ?? 200;
  const cookies = ['XSRF-TOKEN=mock; Path=/'];
  if (reply.session !== undefined) cookies.push(`SESSION=${reply.session}; Path=/`);
  response.setHeader('Set-Cookie', cookies);
  response.setHeader('Content-Type', reply.file?.type ?? 'application/json');
  if (reply.file) response.end(reply.file.content);
  else response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
}

function redirect(response: ServerResponse) {
  response.statusCode = 302;
  response.setHeader('Location', '/desk/');
  response.end();
}
