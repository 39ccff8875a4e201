'use client';
// Everybody's accounts, with what an administrator may do about each.
import { useFormatter, useTranslations } from 'next-intl';
import { EmailAddress } from '@/components/ui/email-address';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { AccountActions, ListedAccount } from './account-actions';
import { AccountMenu } from './account-menu';

type Props = {
  readonly accounts: readonly ListedAccount[];
  readonly actions: AccountActions;
};

export function AccountTable({ accounts, actions }: Props) {
  const t = useTranslations('accounts');
  const head = (
    <>
      <HeadCell>{t('name')}</HeadCell>
      <HeadCell>{t('all.state')}</HeadCell>
      <HeadCell className="max-sm:hidden">{t('all.created')}</HeadCell>
      <HeadCell>{t('all.actions')}</HeadCell>
    </>
  );
  const open = accounts.filter(({ closedAt }) => closedAt === null);
  return (
    <Table caption={t('all.caption')} unit="people" count={accounts.length} head={head}>
      {accounts.map((account) => (
        <Row key={account.id}>
          <Cell heading>
            {account.name}
            <span className="block text-soft">
              <EmailAddress>{account.email}</EmailAddress>
            </span>
          </Cell>
          <Cell>
            <State account={account} />
          </Cell>
          <Cell className="whitespace-nowrap max-sm:hidden">
            <Time value={account.createdAt} precision="day" />
          </Cell>
          <Cell>
            <AccountMenu account={account} open={open} actions={actions} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function State({ account }: { readonly account: ListedAccount }) {
  const t = useTranslations('accounts.all');
  const format = useFormatter();
  if (account.closedAt !== null) {
    return t('closedAt', { date: format.dateTime(account.closedAt, { dateStyle: 'medium' }) });
  }
  return account.administrator ? t('administrator') : t('open');
}
