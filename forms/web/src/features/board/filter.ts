/** What of the sub-district the board shows. It names nobody and may stand in an address. */
export interface Filter {
  grid?: string | null;
  /** Of that grid only what lies in none below it. */
  own?: boolean | null;
  role?: string | null;
  stage?: string | null;
  list?: string | null;
  /** ISO 8601: cases opened within this time. */
  opened?: string | null;
  /** ISO 8601: tasks due within this time, or overdue. */
  due?: string | null;
}

const members = ['grid', 'role', 'stage', 'list', 'opened', 'due'] as const;

/** Reads the filter, and whether it is the wall's, out of `#/board?…`. */
export function ofHash(hash: string): { filter: Filter; wall: boolean } {
  const params = new URLSearchParams(hash.split('?')[1] ?? '');
  const filter: Filter = {};
  for (const member of members) {
    const value = params.get(member);
    if (value) filter[member] = value;
  }
  return { filter, wall: params.has('wall') };
}

/** The address of the board with this filter, which can be handed on. */
export function toHash(filter: Filter, wall: boolean): string {
  const params = new URLSearchParams();
  if (wall) params.set('wall', '1');
  for (const member of members) {
    const value = filter[member];
    if (value) params.set(member, value);
  }
  const query = params.toString();
  return query ? `#/board?${query}` : '#/board';
}

/** As the server takes it. */
export function toQuery(filter: Filter): Record<string, string> {
  const query: Record<string, string> = {};
  for (const member of members) {
    const value = filter[member];
    if (value) query[member] = value;
  }
  if (filter.own) query['own'] = 'true';
  return query;
}

export function isEmpty(filter: Filter): boolean {
  return members.every((member) => !filter[member]);
}

export function isSame(one: Filter, other: Filter): boolean {
  return members.every((member) => (one[member] ?? '') === (other[member] ?? ''));
}
