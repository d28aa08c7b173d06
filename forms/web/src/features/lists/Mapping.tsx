import { Button, Card } from 'antd';
import { useState, type FormEvent } from 'react';
import { fieldProblem } from '../../shared/api/problem';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { t, word } from '../../shared/i18n';
import { giveMapping, type HandedList } from './lists.api';

interface Props {
  list: HandedList;
  onGiven: () => void;
}

const wanted = ['name', 'document', 'phone', 'address', 'origin', 'arrival', 'transport', 'remark'];

/** Which column holds what, for a list whose header was not understood. */
export function Mapping({ list, onGiven }: Props) {
  const [columns, setColumns] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const offered = list.columns ?? [];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await giveMapping(
        list.id,
        Object.fromEntries(Object.entries(columns).filter(([, to]) => to)),
      );
      onGiven();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Card className="gap" title={<h2>{t('lists.mapping')}</h2>}>
      <p>{t('lists.mappingHint')}</p>
      <form onSubmit={(event) => void submit(event)} className="line-form">
        {wanted.map((field) => (
          <Labelled
            key={field}
            id={`map-${field}`}
            label={word('column', field)}
            error={fieldProblem(problem, field)}
          >
            {offered.length > 0 ? (
              <select
                id={`map-${field}`}
                value={columns[field] ?? ''}
                onChange={(event) => setColumns({ ...columns, [field]: event.target.value })}
              >
                <option value="">{t('lists.noColumn')}</option>
                {offered.map((column) => (
                  <option key={column}>{column}</option>
                ))}
              </select>
            ) : (
              <input
                id={`map-${field}`}
                value={columns[field] ?? ''}
                onChange={(event) => setColumns({ ...columns, [field]: event.target.value })}
              />
            )}
          </Labelled>
        ))}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('lists.giveMapping')}
        </Button>
      </form>
      <Problem problem={problem} />
    </Card>
  );
}
