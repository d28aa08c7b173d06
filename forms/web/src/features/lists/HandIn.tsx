import { Button, Card, Input } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { askClock } from '../../shared/time/clock';
import { nowLocalInput } from '../../shared/time/time';
import { findDemoLists, handIn, handInDemo, type DemoList } from './lists.api';

/** A file, who sent it, and the day it is for. */
export function HandIn() {
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [today, setToday] = useState(nowLocalInput().slice(0, 10));
  const [chosenDate, setChosenDate] = useState<string>();
  const listDate = chosenDate ?? today;
  const [demo, setDemo] = useState<DemoList[]>([]);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => void findDemoLists().then(setDemo), []);
  // A page of the command room stays open for days; today is the server's.
  useEffect(() => void askClock().then(() => setToday(nowLocalInput().slice(0, 10))), []);

  const open = async (handing: Promise<{ id: string }>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      location.hash = `#/lists/${(await handing).id}`;
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && listDate) void open(handIn(file, source, listDate));
  };

  return (
    <Card className="gap">
      <form onSubmit={submit} className="line-form" noValidate>
        <Labelled
          id="list-file"
          label={t('lists.file')}
          hint={t('lists.fileHint')}
          required
          error={tried && !file ? t('fault.required') : undefined}
        >
          <input
            id="list-file"
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        </Labelled>
        <Labelled id="list-source" label={t('lists.source')}>
          <Input
            id="list-source"
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Labelled>
        <Labelled id="list-date" label={t('lists.date')} required>
          <Input
            id="list-date"
            type="date"
            value={listDate}
            onChange={(event) => setChosenDate(event.target.value)}
          />
        </Labelled>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('lists.handIn')}
        </Button>
      </form>
      {demo.length > 0 && (
        <p className="demo">
          <span>{t('lists.examples')}</span>
          {demo.map((list) => (
            <Button key={list.n} disabled={busy} onClick={() => void open(handInDemo(list))}>
              {list.name}
            </Button>
          ))}
        </p>
      )}
      <Problem problem={problem} />
    </Card>
  );
}
