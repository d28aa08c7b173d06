import { Input, Modal } from 'antd';
import { useState } from 'react';
import { fieldProblem } from '../../shared/api/problem';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { refuseArea, type RiskArea } from './risk-areas.api';

interface Props {
  area: RiskArea;
  onDone: () => void;
  onLeave: () => void;
}

/** An entry that is not what the paper says never counts; the reason stays with it. */
export function RefuseArea({ area, onDone, onLeave }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const go = async () => {
    setTried(true);
    setProblem(undefined);
    if (!reason.trim()) return;
    setBusy(true);
    try {
      await refuseArea(area.id, reason);
      onDone();
    } catch (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={t('area.refuseOf', { name: area.placeName })}
      okText={t('area.refuse')}
      okButtonProps={{ danger: true, loading: busy }}
      onOk={() => void go()}
      onCancel={onLeave}
    >
      <Labelled
        id="refuse-reason"
        label={t('fact.reason')}
        required
        error={
          fieldProblem(problem, 'reason') ??
          (tried && !reason.trim() ? t('fault.required') : undefined)
        }
      >
        <Input
          id="refuse-reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <Problem problem={problem} />
    </Modal>
  );
}
