import { Button, Card, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';
import { findAuthorities } from '../../shared/api/authorities';
import { fieldProblem } from '../../shared/api/problem';
import type { Me } from '../../shared/api/types';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { useLoad } from '../../shared/desk/useLoad';
import { t } from '../../shared/i18n';
import { SubmissionKey } from '../../shared/task/submission-key';
import { sign } from './rule-switch.api';

interface Props {
  effectiveAt: string;
  me: Me;
}

/** One signature over the whole list, for a body in the register that the officer signs for. */
export function SignForm({ effectiveAt, me }: Props) {
  const bodies = useLoad(me.username, () =>
    findAuthorities().then((all) =>
      all.filter((one) => one.to === null && one.signers.includes(me.username)),
    ),
  );
  const [documentNo, setDocumentNo] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const key = useRef(new SubmissionKey());
  const body = bodies.data?.find((one) => one.code === code);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (!documentNo.trim() || !body) return;
    setBusy(true);
    try {
      const signature = {
        effectiveAt,
        documentNo: documentNo.trim(),
        authority: body.code,
        delegation: body.delegation,
      };
      const signed = await sign(signature, key.current.for(signature));
      location.hash = `#/rules/${signed.id}`;
    } catch (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };
  const missing = (given: string) => (tried && !given.trim() ? t('fault.required') : undefined);
  return (
    <Card className="narrow-card gap" title={t('rules.sign')}>
      <Problem problem={bodies.problem} onRetry={bodies.reload} />
      {bodies.data?.length === 0 && <p role="alert">{t('rules.noBody')}</p>}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Labelled
          id="documentNo"
          label={t('rules.documentNo')}
          required
          error={fieldProblem(problem, 'documentNo') ?? missing(documentNo)}
        >
          <Input
            id="documentNo"
            maxLength={80}
            autoComplete="off"
            value={documentNo}
            onChange={(e) => setDocumentNo(e.target.value)}
          />
        </Labelled>
        <Labelled
          id="authority"
          label={t('rules.authority')}
          required
          error={fieldProblem(problem, 'authority') ?? missing(code)}
        >
          <select id="authority" value={code} onChange={(e) => setCode(e.target.value)}>
            <option value="">{t('form.choose')}</option>
            {bodies.data?.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </Labelled>
        {body && (
          <p>
            {t('rules.legalBasis')}: {body.legalBasis}
            {body.delegation && (
              <>
                <br />
                {t('fact.delegation')}: {body.delegation}
              </>
            )}
          </p>
        )}
        <Problem problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('rules.signAs', { name: me.name })}
        </Button>
      </form>
    </Card>
  );
}
