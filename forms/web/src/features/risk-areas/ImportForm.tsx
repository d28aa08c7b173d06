import { Button, Card } from 'antd';
import { useState, type FormEvent } from 'react';
import { ApiProblem, fieldText } from '../../shared/api/problem';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t } from '../../shared/i18n';
import { importAreas, type Imported } from './risk-areas.api';

/** A paper's table, all rows or none; what is wrong is said row by row. */
export function ImportForm({ onDone }: { onDone: () => void }) {
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [imported, setImported] = useState<Imported>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    setImported(undefined);
    if (!file) return;
    setBusy(true);
    try {
      setImported(await importAreas(file));
      setTried(false);
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  const rows = problem instanceof ApiProblem ? problem.errors : [];
  return (
    <Card className="gap" title={t('area.import')}>
      <form onSubmit={(event) => void submit(event)} className="line-form" noValidate>
        <Labelled
          id="area-file"
          label={t('lists.file')}
          hint={t('area.fileHint')}
          required
          error={tried && !file ? t('fault.required') : undefined}
        >
          <input
            id="area-file"
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        </Labelled>
        <Button htmlType="submit" loading={busy}>
          {t('area.importNow')}
        </Button>
      </form>
      <Problem problem={problem} />
      {rows.length > 0 && (
        <ul className="plain">
          {rows.map((one) => (
            <li key={`${one.field} ${one.code}`}>
              {one.field.replace(/^line (\d+): (.*)$/, (_, line: string, field: string) =>
                t('area.line', { line, field }),
              )}
              {': '}
              {fieldText(one)}
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {imported && t('area.imported', { n: imported.created, known: imported.known })}
      </p>
    </Card>
  );
}
