import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { worksAtDesk } from '../../../shared/api/session';
import type { Me } from '../../../shared/api/types';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { Incidents } from './Incidents';
import { running, type RunningElement } from './running.api';
import { StandingCases } from './StandingCases';
import { Standing } from './Standing';

interface Props {
  name: string;
  me: Me;
  /** Hears what was counted, for the drawing beside; undefined once the page is left. */
  onCounted?: (elements: RunningElement[] | undefined) => void;
  /** Shows an element on the drawing, where there is one. */
  onReveal?: (element: string) => void;
}

/** Running cases of a model as a table, the cases behind a number, and steps that failed. */
export function Counted({ name, me, onCounted, onReveal }: Props) {
  const { data, problem, loading, reload } = useLoad(`running ${name}`, () => running(name));
  const [opened, setOpened] = useState<string>();
  useEffect(() => {
    onCounted?.(data?.elements);
    return () => onCounted?.(undefined);
  }, [data, onCounted]);
  if (!data) {
    return problem === undefined ? (
      <p role="status">{t('loading')}</p>
    ) : (
      <Problem problem={problem} onRetry={reload} />
    );
  }
  const element = data.elements.find((one) => one.element === opened);
  return (
    <>
      <p className="studio-bar gap">
        <span>
          {t('running.at')} <Time at={data.at} />
        </span>
        <Button size="small" loading={loading} onClick={reload}>
          {t('running.refresh')}
        </Button>
      </p>
      <Problem problem={problem} onRetry={reload} />
      <p className="soft">{t('running.versions', { days: data.days })}</p>
      <Standing
        elements={data.elements}
        {...(onReveal && { onReveal })}
        {...(worksAtDesk(me) && { onOpen: setOpened })}
      />
      {element && <StandingCases key={element.element} name={name} element={element} />}
      <Incidents name={name} incidents={data.incidents} onRetried={reload} />
    </>
  );
}
