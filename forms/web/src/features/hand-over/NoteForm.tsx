/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { ApiProblem, fieldText, problemText } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import type { Prefilled } from '../../shared/shift/notes.api';
import { t } from '../../shared/i18n';
import { handOver, outbox } from '../../shared/offline/outbox';
import { More } from './More';
import { handed, shown, signed, type Writing } from './note';
import { PersonLine } from './PersonLine';

interface Props {
  draft: Prefilled;
  me: Me;
  writing: Writing;
  write: (part: Partial<Writing>) => void;
  sending: boolean;
  onSending: (sending: boolean) => void;
  onGiven: (taker: string, sent: boolean) => void;
}

/** What is wrong with a field or a person's line, said in the language that is read. */
type Faults = Record<string, () => string>;

const required = () => t('fault.required');

/** Who takes over, a line for each person, words for the whole shift, and the signature. */
export function NoteForm(props: Props) {
  const { draft, me, writing, write, sending, onSending, onGiven } = props;
  const [sign, setSign] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<unknown>();
  const form = useRef<HTMLFormElement>(null);
  const taker = draft.takers.find((one) => one.username === writing.to);
  const people = shown(draft, writing);
  const given = handed(draft, writing);

  const fail = (found: Faults) => {
    setFaults(found);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setProblem(undefined);
    setFaults({});
    const missing: Faults = {};
    if (!taker) missing['to'] = required;
    if (!sign.trim()) missing['sign'] = required;
    if (given.length === 0 && !writing.words.trim()) missing['words'] = required;
    if (Object.keys(missing).length > 0 || !taker) {
      fail(missing);
      return;
    }
    onSending(true);
    const outcome = await outbox().deliver({
      call: handOver,
      taskId: handOver,
      kind: handOver,
      person: taker.name,
      data: signed(draft, writing, sign),
    });
    onSending(false);
    if (outcome.state === 'sent' || outcome.state === 'waiting') {
      onGiven(taker.name, outcome.state === 'sent');
    } else {
      setProblem(outcome.problem);
      fail(
        faultsOf(
          outcome.problem,
          given.map((one) => one.caseId),
        ),
      );
    }
  };

  const described = (field: string) => (faults[field] ? `${field}-fault` : undefined);
  const fault = (field: string) =>
    faults[field] && (
      <p class="field-error" id={`${field}-fault`}>
        {faults[field]()}
      </p>
    );
  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate>
      <div class="field">
        <label class="field-label" for="taker">
          {t('handOver.to')} *
        </label>
        <select
          id="taker"
          value={writing.to}
          aria-required
          aria-invalid={'to' in faults}
          aria-describedby={described('to')}
          onChange={(event) => write({ to: event.currentTarget.value })}
        >
          <option value="">{t('handOver.choose')}</option>
          {draft.takers.map((one) => (
            <option key={one.username} value={one.username}>
              {`${one.name} · ${t(one.onDuty ? 'handOver.onDuty' : 'handOver.offDuty')}`}
            </option>
          ))}
        </select>
        {fault('to')}
      </div>
      <h3>{t('handOver.people', { n: given.length })}</h3>
      <p class="soft">{t(people.length === 0 ? 'handOver.nobodyUnusual' : 'handOver.wordsHint')}</p>
      <ul class="handed-list">
        {people.map((person) => (
          <PersonLine
            key={person.caseId}
            person={person}
            writing={writing}
            write={write}
            fault={faults[person.caseId]?.()}
          />
        ))}
      </ul>
      <More draft={draft} writing={writing} write={write} />
      <div class="field">
        <label class="field-label" for="shift-words">
          {t('handOver.general')}
        </label>
        <textarea
          id="shift-words"
          rows={3}
          value={writing.words}
          aria-invalid={'words' in faults}
          aria-describedby={described('words')}
          onInput={(event) => write({ words: event.currentTarget.value })}
        />
        {fault('words')}
      </div>
      <div class="field">
        <label class="field-label" for="note-sign">
          {t('handOver.sign')} *
        </label>
        <input
          id="note-sign"
          value={sign}
          autocomplete="off"
          aria-required
          aria-invalid={'sign' in faults}
          aria-describedby={`sign-hint ${described('sign') ?? ''}`}
          onInput={(event) => setSign(event.currentTarget.value)}
        />
        <p class="field-hint" id="sign-hint">
          {t('handOver.signHint', { name: me.name })}
        </p>
        {fault('sign')}
      </div>
      {problem !== undefined && (
        <p class="notice" role="alert">
          {t('handOver.refused')} {problemText(problem)}
        </p>
      )}
      <button type="submit" class="button primary wide" aria-disabled={sending}>
        {sending ? t('form.sending') : t('handOver.send')}
      </button>
    </form>
  );
}

/** What the server says of each field; of a line, at its person. */
function faultsOf(problem: ApiProblem, caseIds: string[]): Faults {
  return Object.fromEntries(
    problem.errors.map((error) => {
      const line = /^lines\[(\d+)\]/.exec(error.field)?.[1];
      return [(line && caseIds[Number(line)]) ?? error.field, () => fieldText(error)];
    }),
  );
}
