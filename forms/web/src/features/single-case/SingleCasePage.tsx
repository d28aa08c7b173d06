import { Button, Card, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { fieldProblem } from '../../shared/api/problem';
import { send } from '../../shared/api/client';
import { documentType, documentTypes } from '../../shared/api/document-types';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t, word } from '../../shared/i18n';
import { SubmissionKey } from '../../shared/task/submission-key';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';

const sources = ['GATE', 'POLICE_ORDER', 'SELF', 'HOTLINE', 'CONTACT', 'EXPECTED'];
const texts = ['name', 'document', 'phone', 'address'] as const;

/** One person without a list: found again or newly opened by the same matching. */
export function SingleCasePage() {
  const [values, setValues] = useState<Record<string, string>>({
    source: 'HOTLINE',
    documentType: 'ID_CARD',
  });
  const [problem, setProblem] = useState<unknown>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const key = useRef(new SubmissionKey());
  const set = (name: string, value: string) => setValues((old) => ({ ...old, [name]: value }));
  const incomplete =
    !values['name']?.trim() ||
    (!values['document']?.trim() && !values['phone']?.trim()) ||
    (values['source'] === 'EXPECTED' && !values['expectedAt']);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (incomplete) return;
    setBusy(true);
    try {
      const body = bodyOf(values);
      const found = await send<{ id?: string; caseId?: string }>('POST', '/api/cases', {
        body,
        key: key.current.for(body),
      });
      location.hash = `#/cases/${found.id ?? found.caseId ?? ''}`;
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <h1>{t('desk.newCase')}</h1>
      <p className="soft">{t('single.hint')}</p>
      <Card className="narrow-card">
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Labelled id="source" label={t('single.source')} required>
            <select
              id="source"
              value={values['source']}
              onChange={(e) => set('source', e.target.value)}
            >
              {sources.map((code) => (
                <option key={code} value={code}>
                  {word('source', code)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="sourceNo" label={t('single.sourceNo')}>
            <Input
              id="sourceNo"
              value={values['sourceNo'] ?? ''}
              onChange={(e) => set('sourceNo', e.target.value)}
            />
          </Labelled>
          {values['source'] === 'GATE' && (
            <Labelled id="metAt" label={t('single.metAt')}>
              <Input
                id="metAt"
                type="datetime-local"
                max={nowLocalInput()}
                value={values['metAt'] ?? ''}
                onChange={(e) => set('metAt', e.target.value)}
              />
            </Labelled>
          )}
          {values['source'] === 'EXPECTED' && (
            <Labelled
              id="expectedAt"
              label={t('single.expectedAt')}
              required
              error={
                fieldProblem(problem, 'expectedAt') ??
                (tried && !values['expectedAt'] ? t('fault.required') : undefined)
              }
            >
              <Input
                id="expectedAt"
                type="datetime-local"
                min={nowLocalInput()}
                value={values['expectedAt'] ?? ''}
                onChange={(e) => set('expectedAt', e.target.value)}
              />
            </Labelled>
          )}
          <Labelled id="documentType" label={t('person.documentType')}>
            <select
              id="documentType"
              value={values['documentType']}
              onChange={(e) => set('documentType', e.target.value)}
            >
              {documentTypes.map((code) => (
                <option key={code} value={code}>
                  {documentType(code)}
                </option>
              ))}
            </select>
          </Labelled>
          {texts.map((name) => (
            <Labelled
              key={name}
              id={`single-${name}`}
              label={t(`person.${name}`)}
              required={name === 'name'}
              error={fieldProblem(problem, name) ?? ownError(name, values, tried)}
            >
              <Input
                id={`single-${name}`}
                autoComplete="off"
                value={values[name] ?? ''}
                onChange={(e) => set(name, e.target.value)}
              />
            </Labelled>
          ))}
          <Problem problem={problem} />
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('single.open')}
          </Button>
        </form>
      </Card>
    </>
  );
}

function bodyOf(values: Record<string, string>): object {
  const given = (name: string) => values[name]?.trim() || null;
  return {
    source: values['source'],
    sourceNo: given('sourceNo'),
    person: {
      name: given('name'),
      documentType: given('document') ? values['documentType'] : null,
      document: given('document'),
      phone: given('phone'),
      address: given('address'),
    },
    metAt: values['source'] === 'GATE' && values['metAt'] ? fromLocalInput(values['metAt']) : null,
    expectedAt:
      values['source'] === 'EXPECTED' && values['expectedAt']
        ? fromLocalInput(values['expectedAt'])
        : null,
  };
}

function ownError(
  name: string,
  values: Record<string, string>,
  tried: boolean,
): string | undefined {
  if (!tried) return undefined;
  if (name === 'name') return values['name']?.trim() ? undefined : t('fault.required');
  const reachable = values['document']?.trim() || values['phone']?.trim();
  return name === 'document' && !reachable ? t('single.documentOrPhone') : undefined;
}
