import { Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { fieldProblem } from '../../shared/api/problem';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { SubmissionKey } from '../../shared/task/submission-key';
import { fromLocalInput, nowLocalInput, toLocalInput } from '../../shared/time/time';
import { LevelSelect } from './LevelSelect';
import { isWhole, noPaper, PaperFields } from './PaperFields';
import { changeArea, type RiskArea } from './risk-areas.api';

interface Props {
  area: RiskArea;
  onDone: () => void;
  onLeave: () => void;
}

/** Another level, another end, or none at all from a moment on; again another person confirms. */
export function ChangeArea({ area, onDone, onLeave }: Props) {
  const [level, setLevel] = useState<string>(area.level);
  const [from, setFrom] = useState(nowLocalInput());
  const [to, setTo] = useState(area.to ? toLocalInput(area.to) : '');
  const [paper, setPaper] = useState(noPaper);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const key = useRef(new SubmissionKey());

  const go = async () => {
    setTried(true);
    setProblem(undefined);
    if (!from || !isWhole(paper)) return;
    setBusy(true);
    try {
      const change = {
        from: fromLocalInput(from),
        level: level || null,
        to: level && to ? fromLocalInput(to) : null,
        paper,
      };
      await changeArea(area.id, change, key.current.for(change));
      onDone();
    } catch (failure) {
      setProblem(failure);
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      title={t('area.changeOf', { name: area.placeName })}
      okText={t('registers.enter')}
      okButtonProps={{ loading: busy }}
      onOk={() => void go()}
      onCancel={onLeave}
    >
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <Labelled id="change-level" label={t('area.level')} required>
          <LevelSelect id="change-level" value={level} mayEnd onChange={setLevel} />
        </Labelled>
        <Labelled
          id="change-from"
          label={t('area.from')}
          required
          error={fieldProblem(problem, 'from')}
        >
          <Input
            id="change-from"
            type="datetime-local"
            value={from}
            onChange={(e) => setFrom(e.target.value)}
          />
        </Labelled>
        {level && (
          <Labelled
            id="change-to"
            label={t('area.to')}
            hint={t('area.toHint')}
            error={fieldProblem(problem, 'to')}
          >
            <Input
              id="change-to"
              type="datetime-local"
              value={to}
              onChange={(e) => setTo(e.target.value)}
            />
          </Labelled>
        )}
        <PaperFields id="change-paper" {...{ paper, problem, tried }} onChange={setPaper} />
      </form>
      <p className="soft">{t('area.changeHint')}</p>
      <Problem problem={problem} />
    </Modal>
  );
}
