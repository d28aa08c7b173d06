import { Button, Card, Checkbox, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { registerAuthority } from '../../shared/api/authorities';
import { fieldProblem } from '../../shared/api/problem';
import { GridSelect } from '../../shared/desk/GridSelect';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t, word, type TextKey } from '../../shared/i18n';
import { SubmissionKey } from '../../shared/task/submission-key';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';

const bodies = [
  'GOVERNMENT',
  'COMMAND_HEADQUARTERS',
  'HEALTH_AUTHORITY',
  'MEDICAL_INSTITUTION',
  'SUBDISTRICT_OFFICE',
];
const kinds = ['CENTRALISED_ISOLATION', 'HOME_ISOLATION', 'HOME_MONITORING', 'DAILY_MONITORING'];
const fields: [name: string, label: TextKey, required: boolean][] = [
  ['code', 'registers.code', true],
  ['name', 'registers.name', true],
  ['legalBasis', 'rules.legalBasis', true],
  ['delegation', 'fact.delegation', false],
  ['signers', 'registers.signers', true],
];

/** Enters a body that may decide. */
export function AuthorityForm({ onDone }: { onDone: () => void }) {
  const [values, setValues] = useState<Record<string, string>>({ body: 'HEALTH_AUTHORITY' });
  const [grid, setGrid] = useState<string>();
  const [measures, setMeasures] = useState<string[]>([]);
  const [upper, setUpper] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const key = useRef(new SubmissionKey());
  const given = (name: string) => values[name]?.trim() ?? '';
  const set = (name: string, value: string) => setValues((old) => ({ ...old, [name]: value }));
  const from = values['from'] ?? nowLocalInput();
  const missing = (value: unknown) => (tried && !value ? t('fault.required') : undefined);
  const signers = given('signers')
    .split(/[\s,，、]+/)
    .filter(Boolean);
  /** It orders treatment on its own papers: here nobody signs for it and it decides no measure. */
  const ownPapers =
    values['body'] === 'MEDICAL_INSTITUTION' && signers.length + measures.length === 0;
  const needed = (name: string, required: boolean) =>
    required && !(ownPapers && name === 'signers');
  const complete =
    fields.every(([name, , required]) => !needed(name, required) || given(name)) &&
    grid &&
    (ownPapers || measures.length > 0);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (!complete || !grid) return;
    setBusy(true);
    try {
      const body = {
        code: given('code'),
        name: given('name'),
        body: values['body'],
        legalBasis: given('legalBasis'),
        delegation: given('delegation') || null,
        grids: [grid],
        measures,
        signers,
        needsUpperAnswer: upper,
        from: fromLocalInput(from),
        to: null,
      };
      await registerAuthority(body, key.current.for(body));
      setValues({ body: 'HEALTH_AUTHORITY' });
      setMeasures([]);
      setTried(false);
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Card className="narrow-card gap" title={t('registers.newAuthority')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {fields.map(([name, label, required]) => (
          <Labelled
            key={name}
            id={`authority-${name}`}
            label={t(label)}
            {...(name === 'signers' ? { hint: t('registers.signersHint') } : {})}
            required={needed(name, required)}
            error={
              fieldProblem(problem, name) ??
              (needed(name, required) ? missing(given(name)) : undefined)
            }
          >
            <Input
              id={`authority-${name}`}
              autoComplete="off"
              value={values[name] ?? ''}
              onChange={(e) => set(name, e.target.value)}
            />
          </Labelled>
        ))}
        <Labelled id="authority-body" label={t('registers.body')} required>
          <select
            id="authority-body"
            value={values['body']}
            onChange={(e) => set('body', e.target.value)}
          >
            {bodies.map((code) => (
              <option key={code} value={code}>
                {word('body', code)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled
          id="authority-grid"
          label={t('task.grid')}
          required
          error={fieldProblem(problem, 'grids') ?? missing(grid)}
        >
          <GridSelect id="authority-grid" value={grid} onChange={setGrid} />
        </Labelled>
        <fieldset className="plain-set">
          <legend>{t('registers.measures')}</legend>
          <Checkbox.Group
            value={measures}
            onChange={setMeasures}
            options={kinds.map((value) => ({ value, label: word('restriction', value) }))}
          />
          {!ownPapers && missing(measures.length) && (
            <span className="field-error">{t('fault.required')}</span>
          )}
        </fieldset>
        <Labelled id="authority-from" label={t('registers.from')} required>
          <Input
            id="authority-from"
            type="datetime-local"
            value={from}
            onChange={(e) => set('from', e.target.value)}
          />
        </Labelled>
        <p>
          <Checkbox checked={upper} onChange={(e) => setUpper(e.target.checked)}>
            {t('registers.needsUpperAnswer')}
          </Checkbox>
        </p>
        <Problem problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('registers.enter')}
        </Button>
      </form>
    </Card>
  );
}
