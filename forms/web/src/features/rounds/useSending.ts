import { useEffect, useState } from 'preact/hooks';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';
import type { ReportLine } from './rounds.api';
import type { Ready } from './sheet';

export interface Sending {
  /** How many of this sheet the server has taken since the page was opened. */
  sent: number;
  /** How many are on their way. */
  waiting: number;
  isSent: (line: ReportLine) => boolean;
  entryOf: (line: ReportLine) => Entry | undefined;
  send: (reports: Ready[]) => Promise<void>;
}

/** Sends each report by itself, under a key of its own: what fails stays at its person. */
export function useSending(lines: ReportLine[], onSent: () => void): Sending {
  const entries = useOutbox();
  const [sent, setSent] = useState<Set<string>>(new Set());
  useEffect(() => outbox().onSent(({ taskId }) => setSent((old) => new Set(old).add(taskId))), []);
  const entryOf = (line: ReportLine) => entries.find((one) => one.taskId === line.task?.id);
  return {
    sent: lines.filter((line) => line.task && sent.has(line.task.id)).length,
    waiting: lines.filter((line) => entryOf(line)?.state === 'waiting').length,
    isSent: (line) => line.task !== undefined && sent.has(line.task.id),
    entryOf,
    send: async (reports) => {
      for (const { line, data } of reports) {
        const taskId = line.task?.id;
        if (!taskId || entryOf(line)?.state === 'waiting') continue;
        await outbox().add({ taskId, kind: 'report-day', person: line.name, data });
      }
      await outbox().flush();
      onSent();
    },
  };
}
