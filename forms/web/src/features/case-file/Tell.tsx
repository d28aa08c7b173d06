import { Alert, Button, Drawer, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { send } from '../../shared/api/client';
import { fieldProblem } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t, word, type TextKey } from '../../shared/i18n';
import { SubmissionKey } from '../../shared/task/submission-key';
import { facts, factsFor, type Fact } from './facts';

interface Props {
  caseId: string;
  me: Me;
  /** Whether the person is not here yet, as far as the product knows. */
  expected: boolean;
  onTold: () => void;
}

/** Tells the product one fact about the person; what follows from it starts by itself. */
export function Tell({ caseId, me, expected, onTold }: Props) {
  const [open, setOpen] = useState(false);
  const offered = factsFor(me.role, expected);
  const [name, setName] = useState(offered[0]?.name ?? '');
  const fact = facts.find((one) => one.name === name);
  if (offered.length === 0) return null;
  return (
    <>
      <p>
        <Button onClick={() => setOpen(true)}>{t('tell.title')}</Button>
      </p>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size={480}
        title={t('tell.title')}
        closable={{ 'aria-label': t('desk.close') }}
        destroyOnHidden
      >
        <Labelled id="tell-name" label={t('tell.what')}>
          <select id="tell-name" value={name} onChange={(e) => setName(e.target.value)}>
            {offered.map((one) => (
              <option key={one.name} value={one.name}>
                {word('tell', one.name)}
              </option>
            ))}
          </select>
        </Labelled>
        {fact && <FactForm key={name} fact={fact} caseId={caseId} onTold={onTold} />}
      </Drawer>
    </>
  );
}

function FactForm({ fact, caseId, onTold }: { fact: Fact; caseId: string; onTold: () => void }) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const key = useRef(new SubmissionKey());
  const given = (name: string) => values[name]?.trim() ?? '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (fact.fields.some((field) => field.required && !given(field.name))) return;
    setBusy(true);
    try {
      const content = Object.fromEntries(
        fact.fields
          .filter((field) => given(field.name))
          .map(({ name, group }) => [
            name,
            group === 'emergency' ? given(name) === 'true' : given(name),
          ]),
      );
      const messageId = key.current.for(content);
      await send('POST', `/api/cases/${caseId}/messages/${fact.name}`, {
        body: { messageId, ...content },
        key: messageId,
      });
      setTold(true);
      onTold();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  if (told) return <Alert type="success" showIcon role="status" title={t('tell.told')} />;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {fact.fields.map(({ name, label, required, group, codes }) => {
        const id = `tell-${name}`;
        const missing = required && tried && !given(name) ? t('fault.required') : undefined;
        const set = (value: string) => setValues((old) => ({ ...old, [name]: value }));
        return (
          <Labelled
            key={name}
            id={id}
            label={t(label)}
            required={required}
            error={fieldProblem(problem, name) ?? missing}
          >
            {group && codes ? (
              <select id={id} value={values[name] ?? ''} onChange={(e) => set(e.target.value)}>
                <option value="">{t('form.choose')}</option>
                {codes.map((code) => (
                  <option key={code} value={code}>
                    {t(`${group}.${code}` as TextKey)}
                  </option>
                ))}
              </select>
            ) : (
              <Input.TextArea
                id={id}
                rows={4}
                maxLength={2000}
                value={values[name] ?? ''}
                onChange={(e) => set(e.target.value)}
              />
            )}
          </Labelled>
        );
      })}
      <Problem problem={problem} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('tell.send')}
      </Button>
    </form>
  );
}
