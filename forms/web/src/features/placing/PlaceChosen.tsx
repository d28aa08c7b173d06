import { Button, Card } from 'antd';
import { useEffect, useState } from 'react';
import { newKey } from '../../shared/api/client';
import { completeTask, findForm } from '../../shared/api/tasks';
import { GridSelect } from '../../shared/desk/GridSelect';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { choiceLabel, labelOf } from '../../shared/form/labels';
import { readSchema, type Component } from '../../shared/form/schema';
import { t } from '../../shared/i18n';
import { fromLocalInput, nowLocalInput } from '../../shared/time/time';

interface Props {
  ids: string[];
  onPlaced: () => void;
}

/** The same grid and ground for everybody chosen; each task is completed on its own. */
export function PlaceChosen({ ids, onPlaced }: Props) {
  const asked = useAsked(ids[0]);
  const [grid, setGrid] = useState<string>();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [placed, setPlaced] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const ready = ids.length > 0 && grid && asked.every((field) => answers[field.key ?? '']);

  const place = async () => {
    setBusy(true);
    setProblem(undefined);
    let n = 0;
    try {
      for (const id of ids) {
        const actedAt = fromLocalInput(nowLocalInput());
        await completeTask(id, { grid, ...answers, actedAt, outcome: 'PLACED' }, newKey());
        n++;
      }
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
      setPlaced(n);
      if (n > 0) onPlaced();
    }
  };

  return (
    <Card className="gap sticky">
      <div className="line-form">
        <Labelled id="place-grid" label={t('placing.grid')}>
          <GridSelect id="place-grid" value={grid} onChange={setGrid} />
        </Labelled>
        {asked.map((field) => (
          <Labelled key={field.key} id={`place-${field.key ?? ''}`} label={labelOf(field)}>
            <select
              id={`place-${field.key ?? ''}`}
              value={answers[field.key ?? ''] ?? ''}
              onChange={(event) =>
                setAnswers({ ...answers, [field.key ?? '']: event.target.value })
              }
            >
              <option value="">{t('form.choose')}</option>
              {field.values?.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choiceLabel(choice)}
                </option>
              ))}
            </select>
          </Labelled>
        ))}
        <Button type="primary" loading={busy} disabled={!ready} onClick={() => void place()}>
          {t('placing.go', { n: ids.length })}
        </Button>
      </div>
      <Problem problem={problem} />
      <p role="status" className="soft">
        {placed > 0 && t('placing.placed', { n: placed })}
      </p>
    </Card>
  );
}

/** The form's own questions with choices, such as ground and source. */
function useAsked(taskId: string | undefined): Component[] {
  const [fields, setFields] = useState<Component[]>([]);
  useEffect(() => {
    if (!taskId || fields.length > 0) return;
    findForm(taskId)
      .then((form) => setFields(questions(readSchema(form.schema).components)))
      .catch(() => setFields([]));
  }, [taskId]);
  return fields;
}

function questions(components: Component[]): Component[] {
  return components.flatMap((component) => {
    if (component.type === 'group') return questions(component.components ?? []);
    const asks = component.values && component.validate?.required && component.key !== 'outcome';
    return asks ? [component] : [];
  });
}
