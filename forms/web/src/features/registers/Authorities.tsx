import { Button, Modal } from 'antd';
import { useState } from 'react';
import { endAuthority, findAuthorities, type Authority } from '../../shared/api/authorities';
import { gridName } from '../../shared/api/grids';
import type { Me } from '../../shared/api/types';
import { DataTable } from '../../shared/desk/DataTable';
import { Problem } from '../../shared/desk/Problem';
import { Time } from '../../shared/desk/Time';
import { useLoad } from '../../shared/desk/useLoad';
import { t, word } from '../../shared/i18n';
import { AuthorityForm } from './AuthorityForm';

/** Who may decide what, where, and who signs; administrators enter and end. */
export function Authorities({ me }: { me: Me }) {
  const { data, problem, loading, reload } = useLoad('authorities', findAuthorities);
  const [ending, setEnding] = useState<Authority>();
  const [failure, setFailure] = useState<unknown>();
  const admin = me.role === 'ADMIN';
  const end = async (code: string) => {
    setFailure(undefined);
    try {
      await endAuthority(code);
      setEnding(undefined);
      reload();
    } catch (refused) {
      setFailure(refused);
    }
  };
  return (
    <section>
      <h2>{t('registers.authorities')}</h2>
      <Problem problem={problem} onRetry={reload} />
      <DataTable<Authority>
        stacked
        label={t('registers.authorities')}
        dataSource={data ?? []}
        loading={loading}
        rowKey="code"
        columns={[
          { title: t('registers.name'), dataIndex: 'name' },
          { title: t('registers.body'), render: (_, one) => word('body', one.body) },
          {
            title: t('registers.measures'),
            render: (_, one) => joined('restriction', one.measures),
          },
          {
            title: t('task.grid'),
            render: (_, one) => one.grids.map(gridName).join(t('list.comma')),
          },
          { title: t('registers.signers'), render: (_, one) => one.signers.join(' ') },
          { title: t('rules.legalBasis'), dataIndex: 'legalBasis' },
          { title: t('fact.delegation'), render: (_, one) => one.delegation ?? '–' },
          {
            title: t('registers.inForce'),
            render: (_, one) => (
              <>
                <Time at={one.from} /> – {one.to ? <Time at={one.to} /> : t('registers.open')}
              </>
            ),
          },
          ...(admin
            ? [
                {
                  title: t('lists.todo'),
                  render: (_: unknown, one: Authority) =>
                    one.to === null && (
                      <Button onClick={() => setEnding(one)}>{t('registers.end')}</Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {admin && <AuthorityForm onDone={reload} />}
      <Modal
        open={ending !== undefined}
        title={t('registers.end')}
        okText={t('registers.end')}
        okButtonProps={{ danger: true }}
        onOk={() => ending && void end(ending.code)}
        onCancel={() => setEnding(undefined)}
      >
        <p>{t('registers.endAsk', { name: ending?.name ?? '' })}</p>
        <Problem problem={failure} />
      </Modal>
    </section>
  );
}

function joined(group: string, codes: string[]): string {
  return codes.map((code) => word(group, code)).join(t('list.comma'));
}
