'use client';
// The invitations that nobody has used yet, each of which can be revoked.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmailAddress } from '@/components/ui/email-address';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { type Send, useSend } from '@/components/ui/use-send';
import { type Refusal, RefusalNotice } from './refusal';

type Pending = {
  readonly id: string;
  readonly email: string | null;
  /** The name of the role it leads to; null where it leads to none. */
  readonly role: string | null;
  readonly inviter: string;
  readonly expiresAt: Date;
};

type Props = {
  readonly invitations: readonly Pending[];
  readonly revoke: Send<{ invitationId: string }, null, Refusal>;
};

export function PendingInvitations({ invitations, revoke }: Props) {
  const t = useTranslations('accounts.invite');
  const words = useTranslations('members');
  if (invitations.length === 0) return null;
  const withRoles = invitations.some(({ role }) => role !== null);
  const head = (
    <>
      <HeadCell>{t('for')}</HeadCell>
      {withRoles && <HeadCell>{words('role')}</HeadCell>}
      <HeadCell className="max-sm:hidden">{t('by')}</HeadCell>
      <HeadCell>{t('expires')}</HeadCell>
      <HeadCell>{words('actions')}</HeadCell>
    </>
  );
  return (
    <section aria-labelledby="pending-invitations" className="mt-12">
      <h2 id="pending-invitations" className="text-lg">
        {t('pending')}
      </h2>
      <Table caption={t('pending')} unit="invitations" count={invitations.length} head={head}>
        {invitations.map((one) => (
          <PendingRow key={one.id} invitation={one} withRole={withRoles} revoke={revoke} />
        ))}
      </Table>
    </section>
  );
}

type RowProps = Pick<Props, 'revoke'> & {
  readonly invitation: Pending;
  readonly withRole: boolean;
};

function PendingRow({ invitation, withRole, revoke }: RowProps) {
  const t = useTranslations('accounts.invite');
  const router = useRouter();
  const { send, pending, refusal } = useSend(revoke, () => router.refresh());
  const email = invitation.email ?? t('forAnybody');
  return (
    <Row>
      <Cell heading>
        {invitation.email === null ? email : <EmailAddress>{email}</EmailAddress>}
      </Cell>
      {withRole && <Cell className="whitespace-nowrap">{invitation.role}</Cell>}
      <Cell className="max-sm:hidden">{invitation.inviter}</Cell>
      <Cell>
        <Time value={invitation.expiresAt} />
      </Cell>
      <Cell>
        <Button
          tone="bare"
          size="small"
          className="-ms-2"
          pending={pending}
          aria-label={t('revokeFor', { email })}
          onClick={() => send({ invitationId: invitation.id })}
        >
          {t('revoke')}
        </Button>
        <RefusalNotice refusal={refusal} />
      </Cell>
    </Row>
  );
}
