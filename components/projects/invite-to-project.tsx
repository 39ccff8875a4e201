'use client';
// An owner's invitation into the project.
import { useTranslations } from 'next-intl';
import { InviteDialog } from '@/components/accounts/invite-dialog';
import { RadioGroup } from '@/components/ui/radio-group';
import { type Role, roles } from '@/domain/access/actor';
import type { MemberActions } from './member-actions';

type Props = { readonly projectId: string; readonly invite: MemberActions['invite'] };

/** What most people who are invited will do. */
const usual: Role = 'annotator';

export function InviteToProject({ projectId, invite }: Props) {
  const t = useTranslations('members');
  const choices = roles.map((value) => ({
    value,
    label: t(`roles.${value}`),
    hint: t(`roleHints.${value}`),
  }));
  return (
    <InviteDialog
      title={t('invite')}
      lead={t('inviteLead')}
      invite={(entered) =>
        invite({
          projectId,
          email: entered('email'),
          role: roles.find((one) => one === entered('role')) ?? usual,
        })
      }
    >
      <RadioGroup name="role" legend={t('role')} choices={choices} defaultValue={usual} />
    </InviteDialog>
  );
}
