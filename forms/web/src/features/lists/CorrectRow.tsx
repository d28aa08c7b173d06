import { Button, Drawer, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Labelled } from '../../shared/desk/Labelled';
import { fieldProblem } from '../../shared/api/problem';
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
    name: row.person?.name ?? '',
    document: row.person?.document ?? '',
    phone: row.person?.phone ?? '',
    address: row.person?.address ?? '',
  }));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await correctRow(listId, row.row, values);
      onCorrected();
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
      <p className="notice">{word('reason', row.detail)}</p>
      <form onSubmit={(event) => void submit(event)}>
        {fields.map((field) => (
          <Labelled
            key={field}
            id={`row-${field}`}
            label={t(`person.${field}`)}
            error={fieldProblem(problem, field)}
          >
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
