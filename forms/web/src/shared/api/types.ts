/** Shapes of the HTTP contract that both pages read. */

export interface Me {
  username: string;
  name: string;
  role: string;
  grids: string[];
  /** The server's clock, when it answered. */
  now?: string;
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Person {
  name: string;
  document?: string | null;
  documentType?: string | null;
  phone?: string | null;
  address?: string | null;
  furtherPhones?: string[] | null;
}

export type Timing = 'ON_TIME' | 'DUE_SOON' | 'OVERDUE';

export interface Task {
  id: string;
  caseId: string;
  person: Person;
  kind: string;
  title?: string | null;
  stage: string;
  grid: string;
  role: string;
  assignee?: string | null;
  assigneeName?: string;
  door?: Door;
  /** The hours in which it may be done. */
  window?: { from: string; to: string };
  /** Whether several may be completed together. */
  bulk?: boolean;
  due: string | null;
  warnAt?: string | null;
  /** Null once the task has ended. */
  timing: Timing | null;
  level: number;
  state?: 'OPEN' | 'COMPLETED' | 'WITHDRAWN';
  completedBy?: string;
  completedAt?: string;
}

/** Unit and floor to group by, where the address tells them. */
export interface Door {
  building: string;
  door?: string;
  unit?: string;
  floor?: string;
}

export interface NextTask {
  id: string;
  kind: string;
  role: string;
  due: string | null;
}

export interface Completed {
  caseId: string;
  next: NextTask[];
}

export interface TaskForm {
  schema: unknown;
  data: Record<string, unknown>;
  /** In full where the task needs it. */
  person?: Partial<Person>;
  draft?: ServerDraft | null;
}

/** Which saving of a draft it was, from 1. */
export interface SavedDraft {
  revision: number;
  savedAt: string;
}

export interface ServerDraft extends SavedDraft {
  values: Record<string, unknown>;
}

export interface FormSchema {
  kind: string;
  version: string;
  schema: unknown;
}

/** A task to take along; without a form if somebody else has to complete it. */
export interface PackedTask {
  task: Task;
  form: (Omit<TaskForm, 'schema'> & { version: string }) | null;
  why: unknown;
}

export interface Colleague {
  username: string;
  name: string;
  role?: string;
  phone?: string;
}

interface GivenAnswer {
  outcome: string | null;
  by: Colleague;
  at: string;
  values: Record<string, unknown> | null;
  /** Health values are for other roles. */
  healthWithheld: boolean;
}

export interface EndedTask extends GivenAnswer {
  state: 'COMPLETED' | 'WITHDRAWN';
  late: GivenAnswer[];
}

export interface GridNode {
  code: string;
  name: string;
  level: string;
  parent: string | null;
  children?: GridNode[];
}
