import { Button, Input, Popconfirm, Popover } from 'antd';
import { useState } from 'react';
import { newKey } from '../../shared/api/client';
import { Labelled } from '../../shared/desk/Labelled';
import { Problem } from '../../shared/desk/Problem';
import { useLoad } from '../../shared/desk/useLoad';
import { t } from '../../shared/i18n';
import { findViews, forgetView, saveView } from './board.api';
import { isEmpty, isSame, type Filter } from './filter';

interface Props {
  filter: Filter;
  onChoose: (filter: Filter) => void;
}

/** Filters that are kept at the server under a name, on whatever device. */
export function SavedViews({ filter, onChoose }: Props) {
  const { data, reload } = useLoad('board-views', findViews);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const views = data?.items ?? [];
  const chosen = views.find((view) => !isEmpty(filter) && isSame(view.filter, filter));
  const act = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
      setNaming(false);
      setName('');
      reload();
    } catch (failure) {
      setProblem(failure);
    }
  };
  return (
    <>
      <Labelled id="board-view" label={t('board.views')}>
        <select
          id="board-view"
          value={chosen?.id ?? ''}
          onChange={(event) =>
            onChoose(views.find((view) => view.id === event.target.value)?.filter ?? {})
          }
        >
          <option value="">{t(isEmpty(filter) ? 'board.everything' : 'board.ownChoice')}</option>
          {views.map((view) => (
            <option key={view.id} value={view.id}>
              {view.name}
            </option>
          ))}
        </select>
      </Labelled>
      <div className="view-keys">
        {chosen ? (
          <Popconfirm
            title={t('board.forgetAsk', { name: chosen.name })}
            okText={t('board.forget')}
            cancelText={t('board.cancel')}
            onConfirm={() => act(() => forgetView(chosen.id))}
          >
            <Button>{t('board.forget')}</Button>
          </Popconfirm>
        ) : (
          <Popover
            open={naming}
            onOpenChange={setNaming}
            trigger="click"
            content={
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  void act(() => saveView({ id: newKey(), name: name.trim(), filter }));
                }}
              >
                <Labelled id="board-view-name" label={t('board.viewName')}>
                  <Input
                    id="board-view-name"
                    value={name}
                    maxLength={60}
                    onChange={(event) => setName(event.target.value)}
                  />
                </Labelled>
                <Problem problem={problem} />
                <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
                  {t('board.keep')}
                </Button>
              </form>
            }
          >
            <Button disabled={isEmpty(filter)}>{t('board.keepView')}</Button>
          </Popover>
        )}
        {!isEmpty(filter) && <Button onClick={() => onChoose({})}>{t('board.clear')}</Button>}
      </div>
    </>
  );
}
