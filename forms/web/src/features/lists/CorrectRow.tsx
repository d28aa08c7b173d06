import { Button, Drawer, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t, word } from '../../shared/i18n';
import { correctRow, type Correction, type ListRow } from './lists.api';

interface Props {
  listId: string;
  row: ListRow;
  onClose: () => void;
  onCorrected: () => void;
}

const fields = ['name', 'document', 'phone', 'address'] as const;

/** A rejected row put right; it is checked and opened by the same rules as in the list. */
export function CorrectRow({ listId, row, onClose, onCorrected }: Props) {
  const [values, setValues] = useState<Correction>(() => ({
    name: row.values?.['name'] ?? '',
    document: row.values?.['document'] ?? '',
    phone: row.values?.['phone'] ?? '',
    address: row.values?.['address'] ?? '',
  }));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [still, setStill] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    setStill('');
    try {
      const read = await correctRow(listId, row.row, values);
      if (read?.result === 'REJECTED') setStill(word('reason', read.detail));
      else onCorrected();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Drawer
      open
      onClose={onClose}
      size={480}
      title={t('lists.correctRow', { row: row.row })}
      closable={{ 'aria-label': t('desk.close') }}
    >
      <p className="notice">{still || word('reason', row.detail)}</p>
      <form onSubmit={(event) => void submit(event)}>
        {fields.map((field) => (
          <Labelled key={field} id={`row-${field}`} label={t(`person.${field}`)}>
            <Input
              id={`row-${field}`}
              value={values[field]}
              autoComplete="off"
              onChange={(event) => setValues({ ...values, [field]: event.target.value })}
            />
          </Labelled>
        ))}
        <Problem problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('lists.saveRow')}
        </Button>
      </form>
    </Drawer>
  );
}
