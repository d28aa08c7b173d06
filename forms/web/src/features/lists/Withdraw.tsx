import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { withdrawList, type Withdrawn } from './lists.api';

interface Props {
  id: string;
  onDone: () => void;
}

/** A wrong list is taken back; cases somebody has worked on stay and are named. */
export function Withdraw({ id, onDone }: Props) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [answer, setAnswer] = useState<Withdrawn>();

  const go = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      setAnswer(await withdrawList(id));
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
        {answer && (
          <>
            {t('lists.withdrawn', { n: answer.annulled, kept: answer.touched.length })}{' '}
            {answer.touched.map((caseId) => (
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
