import { useWhole } from './useWhole';

export function Address({ taskId }: { taskId: string }) {
  const person = useWhole(taskId);
  return <>{person === undefined ? '…' : (person?.address ?? '–')}</>;
}
