import { Input } from 'antd';
import { fieldProblem } from '../../shared/api/problem';
import { Labelled } from '../../shared/desk/Labelled';
import { t } from '../../shared/i18n';
import type { Paper } from './risk-areas.api';

interface Props {
  /** Beginning of the controls' ids. */
  id: string;
  paper: Paper;
  problem: unknown;
  tried: boolean;
  onChange: (paper: Paper) => void;
}

const fields = [
  ['title', 'area.paperTitle'],
  ['number', 'area.paperNumber'],
  ['issuer', 'area.paperIssuer'],
] as const;

export const noPaper: Paper = { title: '', number: '', issuer: '' };

export const isWhole = (paper: Paper) => fields.every(([name]) => paper[name].trim().length > 0);

/** Title, number and issuer of a paper. */
export function PaperFields({ id, paper, problem, tried, onChange }: Props) {
  return fields.map(([name, label]) => (
    <Labelled
      key={name}
      id={`${id}-${name}`}
      label={t(label)}
      required
      error={
        fieldProblem(problem, name) ??
        (tried && !paper[name].trim() ? t('fault.required') : undefined)
      }
    >
      <Input
        id={`${id}-${name}`}
        autoComplete="off"
        value={paper[name]}
        onChange={(e) => onChange({ ...paper, [name]: e.target.value })}
      />
    </Labelled>
  ));
}
