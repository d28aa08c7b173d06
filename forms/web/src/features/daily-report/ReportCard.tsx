import { Alert, Button, Switch } from 'antd';
import { useState } from 'react';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { t } from '../../shared/i18n';
import { fileHref, tellMe, type Figures, type Overview } from './daily.api';

interface Props {
  date: string;
  /** Undefined where the day has no report. */
  figures: Figures | undefined;
  overview: Overview;
  onChanged: () => void;
}

/** Whether the day's report is made, its files, and whether one is told of every report. */
export function ReportCard({ date, figures, overview, onChanged }: Props) {
  const [problem, setProblem] = useState<unknown>();
  const tell = async (told: boolean) => {
    try {
      await tellMe(told);
      setProblem(undefined);
      onChanged();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <section className="card" aria-labelledby="daily-report">
      <h2 id="daily-report">{t('daily.report')}</h2>
      {figures ? (
        <>
          <p>
            {t(figures.made ? 'daily.made' : 'daily.notFinal')} <Time at={figures.asOf} />
          </p>
          <div className="report-keys">
            <Button type="primary" href={fileHref(date, 'xlsx')}>
              {t('daily.xlsx')}
            </Button>
            <Button href={fileHref(date, 'pdf')}>{t('daily.pdf')}</Button>
          </div>
        </>
      ) : (
        <Alert type="info" showIcon title={t('daily.none')} />
      )}
      <p className="tell-me">
        <Switch
          id="daily-told"
          checked={overview.told}
          onChange={(told) => void tell(told)}
          aria-label={t('daily.tellMe')}
        />{' '}
        <label htmlFor="daily-told">{t('daily.tellMe')}</label>{' '}
        <span className="soft">{t('daily.tellHint')}</span>
      </p>
      <Problem problem={problem} />
    </section>
  );
}
