import type { Reply, Request } from './routes.ts';

type Handler = (request: Request, ...parts: string[]) => Reply;

export const deskRoutes: [string, RegExp, Handler][] = [];
