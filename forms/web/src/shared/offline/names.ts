/** Names of what a device keeps for a person. */
export const names = {
  me: 'me',
  grids: 'grids',
  /** How far the server's clock is ahead of the device's. */
  clock: 'clock',
  /** Which tasks were taken along, and when. */
  list: 'list',
  /** Opens with the right key only. */
  probe: 'probe',
  task: (id: string) => `task/${id}`,
  schema: (kind: string) => `schema/${kind}`,
  schemaVersion: (kind: string, version: string) => `schema/${kind}@${version}`,
  /** What was answered last where it is likely the same again. */
  lastAnswers: (kind: string) => `again/${kind}`,
  draft: (taskId: string) => `draft/${taskId}`,
  /** A tube that is being filled. */
  pool: 'draft-pool',
  /** Who waits at the gate, as last read. */
  gateDuty: 'gate-duty',
  /** A person being registered at a gate. */
  gateForm: 'draft-gate',
  /** Which case a queued registration has opened. */
  opened: (taskId: string) => `opened/${taskId}`,
  entry: (at: string, id: string) => `outbox/${at}/${id}`,
  /** A picture's bytes, by the key it is sent under. */
  picture: (key: string) => `picture/${key}`,
  /** Under which id the server took it in. */
  pictureSent: (key: string) => `picture-sent/${key}`,
};

export const tasks = 'task/';
export const drafts = 'draft/';
export const entries = 'outbox/';
export const pictures = 'picture/';
export const picturesSent = 'picture-sent/';

/** What nobody else has a copy of: it stays, locked, when its owner is signed out. */
export function isOwnWork(name: string): boolean {
  return (
    name === names.pool ||
    name === names.gateForm ||
    [drafts, entries, pictures, picturesSent].some((prefix) => name.startsWith(prefix))
  );
}
