/** Shapes of the HTTP contract that both pages read. */

export interface Me {
  username: string;
  name: string;
  role: string;
  grids: string[];
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
  due: string | null;
  warnAt?: string | null;
  /** Null once the task has ended. */
  timing: Timing | null;
  level: number;
  state?: 'OPEN' | 'COMPLETED' | 'WITHDRAWN';
  completedBy?: string;
  completedAt?: string;
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
}

export interface GridNode {
  code: string;
  name: string;
  level: string;
  parent: string | null;
  children?: GridNode[];
}
