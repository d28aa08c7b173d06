import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { withdrawList } from './lists.api';

interface Props {
  id: string;
  onDone: () => void;
}

/** A wrong list is taken back; cases somebody has worked on stay and are named. */
export function Withdraw({ id, onDone }: Props) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [touched, setTouched] = useState<string[]>();

  const go = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      setTouched(touchedOf(await withdrawList(id)));
      setAsked(false);
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button danger onClick={() => setAsked(true)}>
        {t('lists.withdraw')}
      </Button>
      <Modal
        open={asked}
        title={t('lists.withdraw')}
        okText={t('lists.withdraw')}
        okButtonProps={{ danger: true, loading: busy }}
        onOk={() => void go()}
        onCancel={() => setAsked(false)}
      >
        <p>{t('lists.withdrawAsk')}</p>
        <Problem problem={problem} />
      </Modal>
      <span role="status">
        {touched && (
          <>
            {t('lists.withdrawn', { n: touched.length })}{' '}
            {touched.map((caseId) => (
              <a key={caseId} href={`#/cases/${caseId}`}>
                {caseId}{' '}
              </a>
            ))}
          </>
        )}
      </span>
    </>
  );
}

function touchedOf(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { touched } = answer as { touched?: unknown };
  return Array.isArray(touched) ? touched.map((one) => idOf(one)) : [];
}

function idOf(one: unknown): string {
  if (typeof one === 'object' && one !== null) return String((one as { caseId?: string }).caseId);
  return String(one);
}
