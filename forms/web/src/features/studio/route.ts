/** The places of the studio: `#/studio/…`, ids and file names only. */
export type Place =
  | { page: 'path' }
  | { page: 'drafts' }
  | { page: 'log' }
  | { page: 'model'; key: string; left?: number; right?: number }
  | { page: 'draft'; id: string }
  | { page: 'file'; id: string; name: string }
  | { page: 'changes'; id: string; name: string }
  | { page: 'release'; n: number }
  | { page: 'replays'; id: string }
  | { page: 'replay'; id: string; n: number }
  | { page: 'migrations' }
  | { page: 'prepare'; key: string }
  | { page: 'migration'; id: string };

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/studio\/?/, '').split('?');
  const [first, second = '', third, fourth] = path.split('/').map(decodeURIComponent);
  const asked = new URLSearchParams(query);
  switch (first) {
    case 'drafts':
      return { page: 'drafts' };
    case 'log':
      return { page: 'log' };
    case 'migrations':
      return second ? { page: 'migration', id: second } : { page: 'migrations' };
    case 'model':
      if (third === 'move') return { page: 'prepare', key: second };
      return {
        page: 'model',
        key: second,
        ...(asked.has('left') && { left: Number(asked.get('left')) }),
        ...(asked.has('right') && { right: Number(asked.get('right')) }),
      };
    case 'draft':
      if (third && fourth === 'changes') return { page: 'changes', id: second, name: third };
      return third ? { page: 'file', id: second, name: third } : { page: 'draft', id: second };
    case 'replay':
      return third
        ? { page: 'replay', id: second, n: Number(third) }
        : { page: 'replays', id: second };
    case 'release':
      return { page: 'release', n: Number(second) };
    default:
      return { page: 'path' };
  }
}

export const modelPath = (key: string) => `#/studio/model/${key}`;
export const movePath = (key: string) => `${modelPath(key)}/move`;
export const migrationPath = (id: string) => `#/studio/migrations/${id}`;
export const draftPath = (id: string) => `#/studio/draft/${id}`;
export const filePath = (id: string, name: string) =>
  `#/studio/draft/${id}/${encodeURIComponent(name)}`;
export const changesPath = (id: string, name: string) => `${filePath(id, name)}/changes`;
export const replaysPath = (draft: string) => `#/studio/replay/${draft}`;
export const replayPath = (draft: string, n: number) => `${replaysPath(draft)}/${String(n)}`;
export const releasePath = (n: number) => `#/studio/release/${String(n)}`;
