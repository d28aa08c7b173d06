/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { findForm } from '../../shared/api/tasks';
import type { Me, Task } from '../../shared/api/types';
import { derivedOutcome, outcomeKey } from '../../shared/form/outcome';
import { readSchema, type Schema } from '../../shared/form/schema';
import { faults } from '../../shared/form/validate';
import { answers, type Values } from '../../shared/form/values';
import { t } from '../../shared/i18n';
import { outbox } from '../../shared/offline/outbox';
import { AnswerFields } from '../../shared/task/AnswerFields';
import { faultTexts } from '../../shared/task/faults';
import { kindName } from '../../shared/task/kind';
import { fromLocalInput, nowLocalInput, serverNow } from '../../shared/time/time';
import { Failure } from '../../shared/ui/Failure';
import type { Held } from './HeldLine';
import { heldUntil } from './holding';

interface Props {
  /** Of one kind. */
  tasks: Task[];
  me: Me;
  onHeld: (held: Held) => void;
}

/** The form once for several people; each gets a record of the own. */
export function BulkForm({ tasks, me, onHeld }: Props) {
  const [form, setForm] = useState<{ schema: Schema; data: Values }>();
  const [values, setValues] = useState<Values>({});
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [first] = tasks;
  const read = () => {
    if (!first) return;
    findForm(first.id).then(({ schema, data }) => {
      setProblem(undefined);
      setForm({ schema: readSchema(schema), data });
      setValues({ actedAt: fromLocalInput(nowLocalInput()) });
    }, setProblem);
  };
  useEffect(read, [first?.kind]);
  if (problem !== undefined) return <Failure problem={problem} onAgain={read} />;
  if (!form || !first) return <p role="status">{t('loading')}</p>;
  const { schema, data } = form;
  const derived = derivedOutcome(schema, values);
  const outcome = (values[outcomeKey] as string | undefined) ?? derived;
  const whole = { ...values, [outcomeKey]: outcome };
  const errors: Record<string, string> = tried ? faultTexts(faults(schema, whole)) : {};
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (faults(schema, whole).length > 0) return;
    const now = serverNow();
    const sent = answers(schema, whole);
    const entries = await outbox().hold(
      tasks.map((task) => ({
        call: 'bulk' as const,
        taskId: task.id,
        kind: task.kind,
        person: task.person.name,
        data: sent,
        notBefore: heldUntil(task, now),
      })),
    );
    const until = entries.map((entry) => entry.notBefore ?? '').sort()[0] ?? '';
    onHeld({ entries, until });
  };
  return (
    <form class="sheet" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{t('bulk.form', { n: tasks.length, kind: kindName(first) })}</h2>
      <p class="soft">{t('bulk.form.shared')}</p>
      <AnswerFields
        {...{ schema, data, values, outcome, derived, errors }}
        signer={me.name}
        onChange={setValues}
        onChoose={(chosen) => setValues({ ...values, [outcomeKey]: chosen })}
      />
      <button type="submit" class="button primary wide">
        {t('bulk.form.send')}
      </button>
    </form>
  );
}
