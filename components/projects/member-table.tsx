'use client';
// Who is in a project, with what the reader may do about each.
import { useTranslations } from 'next-intl';
import { EmailAddress } from '@/components/ui/email-address';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { LeaveProject } from './leave-project';
import type { LeaveAction, ListedMember, MemberActions } from './member-actions';
import { RemoveMember } from './remove-member';
import { RoleMenu } from './role-menu';

type Props = {
  readonly projectId: string;
  readonly members: readonly ListedMember[];
  /** The account of the reader. */
  readonly self: string;
  readonly leave: LeaveAction;
  /** Null for who may not change members. */
  readonly actions: MemberActions | null;
};

export function MemberTable(props: Props) {
  const t = useTranslations('members');
  const { members } = props;
  const head = (
    <>
      <HeadCell>{t('name')}</HeadCell>
      <HeadCell>{t('role')}</HeadCell>
      <HeadCell className="max-sm:hidden">{t('joined')}</HeadCell>
      <HeadCell>{t('actions')}</HeadCell>
    </>
  );
  return (
    <Table caption={t('caption')} unit="people" count={members.length} head={head}>
      {members.map((member) => (
        <MemberRow key={member.accountId} {...props} member={member} />
      ))}
    </Table>
  );
}

type RowProps = Props & { readonly member: ListedMember };

function MemberRow({ projectId, self, leave, actions, member }: RowProps) {
  const t = useTranslations('members');
  const own = member.accountId === self;
  const aside = own ? t('you') : member.closed && t('closed');
  return (
    <Row>
      <Cell heading>
        {member.name} {aside && <span className="text-soft">{aside}</span>}
        {member.email && (
          <span className="block text-soft">
            <EmailAddress>{member.email}</EmailAddress>
          </span>
        )}
      </Cell>
      <Cell>
        {actions ? (
          <RoleMenu projectId={projectId} member={member} change={actions.changeRole} />
        ) : (
          t(`roles.${member.role}`)
        )}
      </Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">
        <Time value={member.joinedAt} precision="day" />
      </Cell>
      <Cell>
        {own && <LeaveProject projectId={projectId} leave={leave} />}
        {!own && actions && (
          <RemoveMember projectId={projectId} member={member} remove={actions.remove} />
        )}
      </Cell>
    </Row>
  );
}
