import { Button } from 'antd';
import { useState } from 'react';
import { Problem } from '../../../shared/desk/Problem';
import { Time } from '../../../shared/desk/Time';
import { useLoad } from '../../../shared/desk/useLoad';
import { t } from '../../../shared/i18n';
import { Compared } from '../diff/Compared';
import { download } from '../download';
import { filePath } from '../route';
import { begin, file, saveFile } from '../studio.api';

interface Props {
  id: string;
  title: string;
  name: string;
  /** The text that could not be saved. */
  mine: string;
  onTheirs: () => void;
}

/** Somebody else has changed the file meanwhile: whose text stands, and where the own one may go. */
export function Conflict({ id, title, name, mine, onTheirs }: Props) {
  const { data: theirs, problem, reload } = useLoad(`theirs ${id} ${name}`, () => file(id, name));
  const [refusal, setRefusal] = useState<unknown>();
  const keepMine = async () => {
    setRefusal(undefined);
    try {
      const own = await begin(t('studio.copyTitle', { title }));
      const there = await file(own.id, name);
      await saveFile(own.id, name, there.revision, mine);
      location.hash = filePath(own.id, name);
    } catch (failure) {
      setRefusal(failure);
    }
  };
  return (
    <section className="card" role="alertdialog" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('studio.conflict')}</h2>
      <Problem problem={problem} onRetry={reload} />
      {theirs && (
        <p>
          {t('studio.conflictBy', { who: theirs.changedBy ?? '' })} <Time at={theirs.changedAt} />
        </p>
      )}
      <p>{t('studio.conflictHint')}</p>
      <div className="buttons">
        <Button type="primary" onClick={onTheirs}>
          {t('studio.takeTheirs')}
        </Button>
        <Button onClick={() => void keepMine()}>{t('studio.keepMine')}</Button>
        <Button onClick={() => download(new Blob([mine]), name)}>{t('studio.downloadMine')}</Button>
      </div>
      <Problem problem={refusal} />
      {theirs && (
        <Compared
          name={name}
          before={theirs.content}
          after={mine}
          beforeName={t('studio.theirs')}
          afterName={t('studio.mine')}
        />
      )}
    </section>
  );
}
