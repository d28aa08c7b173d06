import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Labelled } from '../../shared/desk/Labelled';
import { t, word } from '../../shared/i18n';
import { fromLocalInput } from '../../shared/time/time';
import type { Wanted } from './risk-areas.api';

/** By state, place and moment. */
export function Filter({ onFind }: { onFind: (wanted: Wanted) => void }) {
  const [state, setState] = useState('');
  const [place, setPlace] = useState('');
  const [at, setAt] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFind({ state, place: place.trim(), at: at && fromLocalInput(at) });
  };
  return (
    <form onSubmit={submit} className="line-form gap" noValidate>
      <Labelled id="area-find-state" label={t('area.state')}>
        <select id="area-find-state" value={state} onChange={(e) => setState(e.target.value)}>
          <option value="">{t('area.all')}</option>
          {['WAITING', 'CONFIRMED', 'REFUSED'].map((code) => (
            <option key={code} value={code}>
              {word('areaState', code)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="area-find-place" label={t('area.place')}>
        <Input id="area-find-place" value={place} onChange={(e) => setPlace(e.target.value)} />
      </Labelled>
      <Labelled id="area-find-at" label={t('area.at')}>
        <Input
          id="area-find-at"
          type="datetime-local"
          value={at}
          onChange={(e) => setAt(e.target.value)}
        />
      </Labelled>
      <Button htmlType="submit">{t('area.find')}</Button>
    </form>
  );
}
