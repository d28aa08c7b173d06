import { useState } from 'react';
import type { Me } from '../../../shared/api/types';
import { worksAtDesk } from '../../../shared/api/session';
import { Problem } from '../../../shared/desk/Problem';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { modelPath } from '../route';
import { running } from '../running/running.api';
import { everyRelease } from '../studio.api';
import { MigrationTable } from './MigrationTable';
import type { Wanted } from './migration.api';
import { PreviewResult } from './PreviewResult';
import { ProposeMove } from './ProposeMove';
import { usePreview } from './usePreview';
import './migration.css';
import { useStops } from './useStops';
import { WantedForm } from './WantedForm';

interface Props {
  me: Me;
  model: string;
}

/** Running cases of a model to another release: tried first, then handed to a second designer. */
export function PreparePage({ me, model }: Props) {
  const { data, problem, reload } = useLoad(`move ${model}`, () =>
    Promise.all([running(model), everyRelease()]),
  );
  return (
    <>
      <h1>
        <a href={modelPath(model)}>{model}</a> / {t('migration.prepare')}
      </h1>
      <p className="soft">{t('migration.hint')}</p>
      <Problem problem={problem} onRetry={reload} />
      {!data && problem === undefined && <p role="status">{t('loading')}</p>}
      {data && (
        <Prepare
          me={me}
          model={model}
          inUse={data[0].versions}
          released={data[1].filter((one) => one.state === 'RELEASED').map((one) => one.n)}
          active={data[1].find((one) => one.active)?.n}
        />
      )}
      <h2>{t('migration.earlier')}</h2>
      <MigrationTable model={model} />
    </>
  );
}

interface PrepareProps extends Props {
  /** Releases that cases run under, oldest first. */
  inUse: number[];
  released: number[];
  active: number | undefined;
}

function Prepare({ me, model, inUse, released, active }: PrepareProps) {
  const newest = active ?? Math.max(0, ...released);
  const [wanted, setWanted] = useState<Wanted>({
    from: inUse.find((n) => n !== newest) ?? inUse[0] ?? newest,
    to: newest,
    mapping: {},
  });
  const trial = usePreview(model);
  const stops = useStops(model, wanted.from, wanted.to);
  const change = (next: Wanted) => {
    trial.forget();
    setWanted(next);
  };
  const { tried } = trial;
  return (
    <>
      <WantedForm
        wanted={wanted}
        inUse={inUse}
        released={released}
        stops={stops}
        busy={trial.busy}
        onChange={change}
        onPreview={() => trial.begin(wanted)}
      />
      <Problem problem={trial.problem} onRetry={tried ? trial.goOn : () => trial.begin(wanted)} />
      <PreviewResult trial={trial} nameOf={stops.nameOf} linked={worksAtDesk(me)} />
      {tried?.items.some((one) => one.moves) && <ProposeMove model={model} wanted={tried.wanted} />}
    </>
  );
}
