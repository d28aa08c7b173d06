import { useEffect, useState } from 'preact/hooks';
import { outbox, type Entry } from '../../shared/offline/outbox';
import { useOutbox } from '../../shared/offline/useOutbox';
import type { ReportLine } from './rounds.api';
import type { Ready } from './sheet';

const kind = 'report-day';

export interface Sending {
  /** How many the server has taken since the sheet was opened. */
  sent: number;
  /** How many are on their way. */
  waiting: number;
  /** Refused, or met by a colleague's answer, where the person is not asked for any more. */
  stuck: Entry[];
  isSent: (line: ReportLine) => boolean;
  entryOf: (line: ReportLine) => Entry | undefined;
  send: (reports: Ready[]) => Promise<void>;
}

/** Sends each report by itself, under a key of its own: what fails stays at its person. */
export function useSending(lines: ReportLine[], onSent: () => void): Sending {
  const entries = useOutbox();
  const [sent, setSent] = useState<Set<string>>(new Set());
  useEffect(
    () =>
      outbox().onSent(
        (entry) => entry.kind === kind && setSent((old) => new Set(old).add(entry.taskId)),
      ),
    [],
  );
  const entryOf = (line: ReportLine) => entries.find((one) => one.taskId === line.task?.id);
  return {
    sent: sent.size,
    waiting: lines.filter((line) => entryOf(line)?.state === 'waiting').length,
    stuck: entries.filter(
      (entry) =>
        entry.kind === kind &&
        entry.state !== 'waiting' &&
        !lines.some((line) => line.task?.id === entry.taskId),
    ),
    isSent: (line) => line.task !== undefined && sent.has(line.task.id),
    entryOf,
    send: async (reports) => {
      for (const { line, data } of reports) {
        const taskId = line.task?.id;
        if (!taskId || entryOf(line)?.state === 'waiting') continue;
        await outbox().add({ taskId, kind, person: line.name, data });
      }
      await outbox().flush();
      onSent();
    },
  };
}
