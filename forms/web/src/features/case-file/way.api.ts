import { get } from '../../shared/api/client';

export interface WayStep {
  taskId: string;
  kind: string;
  role: string;
  who: string | null;
  from: string;
  due: string | null;
  to: string | null;
  state: 'OPEN' | 'COMPLETED' | 'WITHDRAWN';
  late: boolean;
}

export interface WayWait {
  from: string;
  /** Null while it lasts. */
  to: string | null;
}

export interface WayLane {
  /** Null for what happened beside the path. */
  stage: string | null;
  from: string;
  to: string | null;
  steps: WayStep[];
  waits: WayWait[];
}

export interface Way {
  from: string;
  until: string;
  lanes: WayLane[];
}

export const findWay = (id: string) => get<Way>(`/api/cases/${id}/way`);
