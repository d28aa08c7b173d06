/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../api/problem';
import { findEnded, findSchema } from '../api/tasks';
import type { Colleague, EndedTask } from '../api/types';
import { readSchema, type Schema } from '../form/schema';
import { roleNames, t } from '../i18n';
import { outbox, type Entry } from '../offline/outbox';
import { device } from '../offline/store';
import { clockWords } from '../time/time';
import { Compare } from './Compare';

interface Props {
  entry: Entry;
  /** Decided: the entry is gone. */
  onDecided: () => void;
}

interface Read {
  ended: EndedTask;
  schema: Schema;
}

/**
 * Somebody was faster, a colleague or the same person whose earlier answer got through unseen: both
 * answers beside each other, and what can be done.
 */
export default function Conflict({ entry, onDecided }: Props) {
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    Promise.all([findEnded(entry.taskId), findSchema(entry.kind)])
      .then(([ended, { schema }]) => setRead({ ended, schema: readSchema(schema) }))
      .catch(setProblem);
  }, [entry.id]);

  const discard = async () => {
    await outbox().discard(entry);
    onDecided();
  };
  const note = async () => {
    setBusy(true);
    const outcome = await outbox().addAsNote(entry);
    setBusy(false);
    if (outcome.state === 'sent' || outcome.state === 'waiting') onDecided();
    else setProblem(outcome.problem);
  };

  const own = entry.problem?.body['completedBy'] === device().owner;
  return (
    <section class="card conflict">
      <h2>{t(own ? 'conflict.titleOwn' : 'conflict.title')}</h2>
      {read ? (
        <Both {...read} {...{ entry, own }} />
      ) : (
        problem === undefined && <p role="status">{t('loading')}</p>
      )}
      <div role="alert">
        {problem !== undefined && <p class="notice">{problemText(problem)}</p>}
      </div>
      <p>{t(own ? 'conflict.whatOwn' : 'conflict.what')}</p>
      <div class="actions">
        {!own && read?.ended.by.phone && (
          <a class="button" href={`tel:${read.ended.by.phone}`}>
            {t('conflict.call', { name: read.ended.by.name })}
          </a>
        )}
        <button type="button" class="button" aria-disabled={busy} onClick={() => void note()}>
          {t('conflict.note')}
        </button>
        <button type="button" class="button" onClick={() => void discard()}>
          {t('conflict.discard')}
        </button>
      </div>
    </section>
  );
}

function Both({ ended, schema, entry, own }: Read & { entry: Entry; own: boolean }) {
  const when = clockWords(ended.at);
  const by = own ? t('conflict.you') : nameOf(ended.by);
  if (ended.state === 'WITHDRAWN') return <p>{t('conflict.withdrawn', { when })}</p>;
  return (
    <>
      <p>{t('conflict.text', { by, when })}</p>
      {ended.healthWithheld && <p class="soft">{t('conflict.healthWithheld')}</p>}
      <Compare
        schema={schema}
        sides={[
          {
            title: t(own ? 'conflict.later' : 'conflict.mine', { when: clockWords(entry.at) }),
            values: entry.data,
          },
          {
            title: t(own ? 'conflict.counts' : 'conflict.theirs', { by, when }),
            values: ended.values ?? {},
          },
        ]}
      />
    </>
  );
}

function nameOf({ name, role }: Colleague): string {
  return role ? `${name} (${roleNames(role)})` : name;
}
