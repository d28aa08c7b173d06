import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';

interface Props {
  /** Names the field. */
  id: string;
  title: string;
  label: string;
  hint: string;
  /** Proposes with what was said, and goes where the proposal stands. */
  send: (note: string) => Promise<void>;
  /** More that is asked. */
  children?: ReactNode;
  /** What is shown of a refusal beside its words. */
  refused?: (problem: unknown) => ReactNode;
}

/** Hands something to a second designer; why is said for the log. */
export function ProposalForm({ id, title, label, hint, send, children, refused }: Props) {
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send(note.trim());
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="card gap"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) void submit();
      }}
    >
      <h2>{title}</h2>
      <Labelled id={id} label={label} hint={hint} required>
        <textarea id={id} rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </Labelled>
      {children}
      <Button type="primary" htmlType="submit" disabled={!note.trim()} loading={busy}>
        {title}
      </Button>
      <Problem problem={problem} />
      {refused?.(problem)}
    </form>
  );
}
