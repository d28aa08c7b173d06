import { Button } from 'antd';
import { Labelled } from '../../../shared/desk/Labelled';
import { t } from '../../../shared/i18n';
import { nextMidnight, zoneName } from './moment';

interface Props {
  id: string;
  /** As a field takes it; null for as soon as it is approved. */
  moment: string | null;
  onChange: (moment: string | null) => void;
}

/** Whether a release begins once it is approved, or at a moment; 00:00 of the next day is offered. */
export function MomentFields({ id, moment, onChange }: Props) {
  return (
    <fieldset className="moment">
      <legend>{t('moment.when')}</legend>
      <label>
        <input type="radio" name={id} checked={moment === null} onChange={() => onChange(null)} />{' '}
        {t('moment.atOnce')}
      </label>
      <label>
        <input
          type="radio"
          name={id}
          checked={moment !== null}
          onChange={() => onChange(nextMidnight())}
        />{' '}
        {t('moment.later')}
      </label>
      {moment !== null && (
        <div className="moment-at">
          <Labelled id={id} label={t('moment.at')} hint={t('moment.atHint', { zone: zoneName() })}>
            <input
              id={id}
              type="datetime-local"
              required
              value={moment}
              onChange={(event) => onChange(event.target.value)}
            />
          </Labelled>
          <Button onClick={() => onChange(nextMidnight())}>{t('moment.nextMidnight')}</Button>
        </div>
      )}
    </fieldset>
  );
}
