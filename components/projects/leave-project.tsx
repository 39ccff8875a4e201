'use client';
// Takes the reader out of the project.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { RefusalNotice } from '@/components/accounts/refusal';
import { Dialog, DialogAction } from '@/components/ui/dialog';
import { useSend } from '@/components/ui/use-send';
import { firstPath } from '@/domain/access/own-path';
import type { LeaveAction } from './member-actions';

type Props = { readonly projectId: string; readonly leave: LeaveAction };

export function LeaveProject({ projectId, leave }: Props) {
  const t = useTranslations('members');
  const router = useRouter();
  const { send, refusal } = useSend(leave, () => router.push(firstPath));
  return (
    <div className="-ms-2">
      <Dialog
        label={t('leave')}
        tone="bare"
        size="small"
        title={t('leaveTitle')}
        description={t('leaveLead')}
        actions={
          <DialogAction tone="danger" onSelect={() => send({ projectId })}>
            {t('leave')}
          </DialogAction>
        }
      />
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
