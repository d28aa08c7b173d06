import { word } from '../i18n';
import { get } from './client';
import type { GridNode, Page } from './types';

let loaded: Promise<GridNode[]> | undefined;
const names = new Map<string, string>();

/** All grids in one flat list, fetched once; an empty list where they can't be had. */
export function allGrids(): Promise<GridNode[]> {
  loaded ??= get<GridNode | GridNode[] | Page<GridNode>>('/api/grids')
    .then((answer) => flatten(roots(answer)))
    .then((nodes) => {
      learnGrids(nodes);
      return nodes;
    })
    .catch(() => {
      loaded = undefined;
      return [];
    });
  return loaded;
}

/** Names that are known from before, for when the server can't be asked. */
export function learnGrids(nodes: GridNode[]): void {
  nodes.forEach((node) => names.set(node.code, node.name));
}

function roots(answer: GridNode | GridNode[] | Page<GridNode>): GridNode[] {
  if (Array.isArray(answer)) return answer;
  return 'items' in answer ? answer.items : [answer];
}

function flatten(nodes: GridNode[], parent: string | null = null): GridNode[] {
  return nodes.flatMap((node) => {
    const flat = { ...node, parent: node.parent ?? parent };
    return [flat, ...flatten(node.children ?? [], node.code)];
  });
}

/** A grid's name once the grids are loaded, its code before. */
export function gridName(code: string | null | undefined): string {
  const known = word('grid', code);
  return known === code ? (names.get(code) ?? code) : known;
}
