'use client';
// Takes a member out of the project.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { RefusalNotice } from '@/components/accounts/refusal';
import { Dialog, DialogAction } from '@/components/ui/dialog';
import { useSend } from '@/components/ui/use-send';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ListedMember, MemberActions } from './member-actions';

type Props = {
  readonly projectId: string;
  readonly member: ListedMember;
  readonly remove: MemberActions['remove'];
};

export function RemoveMember({ projectId, member, remove }: Props) {
  const t = useTranslations('members');
  const router = useRouter();
  const { send, refusal } = useSend(remove, () => router.refresh());
  return (
    <div className="-ms-2">
      <Dialog
        label={
          <span>
            {t('remove')} <VisuallyHidden>{member.name}</VisuallyHidden>
          </span>
        }
        tone="bare"
        size="small"
        title={t('removeTitle', { name: member.name })}
        description={t('removeLead')}
        actions={
          <DialogAction
            tone="danger"
            onSelect={() => send({ projectId, accountId: member.accountId })}
          >
            {t('remove')}
          </DialogAction>
        }
      />
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
