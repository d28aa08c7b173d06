import { Button, Card, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { fieldProblem } from '../../shared/api/problem';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { SubmissionKey } from '../../shared/task/submission-key';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';
import { LevelSelect } from './LevelSelect';
import { isWhole, noPaper, PaperFields } from './PaperFields';
import { enterArea } from './risk-areas.api';

const nothing = { code: '', name: '', level: 'MEDIUM', from: '', to: '' };

/** Enters a place; it counts once another person has confirmed it. */
export function EntryForm({ onDone }: { onDone: () => void }) {
  const [entry, setEntry] = useState(nothing);
  const [paper, setPaper] = useState(noPaper);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const key = useRef(new SubmissionKey());
  const from = entry.from || nowLocalInput();
  const set = (more: Partial<typeof nothing>) => setEntry((old) => ({ ...old, ...more }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (!entry.code.trim() || !isWhole(paper)) return;
    setBusy(true);
    try {
      const body = {
        placeCode: entry.code.trim(),
        placeName: entry.name.trim() || null,
        level: entry.level,
        from: fromLocalInput(from),
        to: entry.to ? fromLocalInput(entry.to) : null,
        paper,
      };
      await enterArea(body, key.current.for(body));
      setEntry(nothing);
      setTried(false);
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Card className="narrow-card gap" title={t('area.new')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Labelled
          id="area-code"
          label={t('area.code')}
          hint={t('area.codeHint')}
          required
          error={
            fieldProblem(problem, 'placeCode') ??
            (tried && !entry.code.trim() ? t('fault.required') : undefined)
          }
        >
          <Input
            id="area-code"
            inputMode="numeric"
            autoComplete="off"
            value={entry.code}
            onChange={(e) => set({ code: e.target.value })}
          />
        </Labelled>
        <Labelled
          id="area-name"
          label={t('area.name')}
          hint={t('area.nameHint')}
          error={fieldProblem(problem, 'placeName')}
        >
          <Input
            id="area-name"
            autoComplete="off"
            value={entry.name}
            onChange={(e) => set({ name: e.target.value })}
          />
        </Labelled>
        <Labelled id="area-level" label={t('area.level')} required>
          <LevelSelect id="area-level" value={entry.level} onChange={(level) => set({ level })} />
        </Labelled>
        <Labelled
          id="area-from"
          label={t('area.from')}
          required
          error={fieldProblem(problem, 'from')}
        >
          <Input
            id="area-from"
            type="datetime-local"
            value={from}
            onChange={(e) => set({ from: e.target.value })}
          />
        </Labelled>
        <Labelled
          id="area-to"
          label={t('area.to')}
          hint={t('area.toHint')}
          error={fieldProblem(problem, 'to')}
        >
          <Input
            id="area-to"
            type="datetime-local"
            value={entry.to}
            onChange={(e) => set({ to: e.target.value })}
          />
        </Labelled>
        <PaperFields id="area-paper" {...{ paper, problem, tried }} onChange={setPaper} />
        <Problem problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('registers.enter')}
        </Button>
      </form>
    </Card>
  );
}
