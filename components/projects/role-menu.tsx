'use client';
// Gives a member another role. A menu, since a list that acts while it is walked by keys would give them all.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { RefusalNotice } from '@/components/accounts/refusal';
import { Menu, MenuRadioGroup } from '@/components/ui/menu';
import { useSend } from '@/components/ui/use-send';
import { roles } from '@/domain/access/actor';
import type { ListedMember, MemberActions } from './member-actions';

type Props = {
  readonly projectId: string;
  readonly member: ListedMember;
  readonly change: MemberActions['changeRole'];
};

export function RoleMenu({ projectId, member, change }: Props) {
  const t = useTranslations('members');
  const router = useRouter();
  const { send, refusal } = useSend(change, () => router.refresh());
  const label = t('roleOf', { name: member.name });
  return (
    <div className="-ms-2">
      <Menu
        label={t(`roles.${member.role}`)}
        name={`${label} ${t(`roles.${member.role}`)}`}
        size="small"
        align="start"
      >
        <MenuRadioGroup
          label={label}
          value={member.role}
          choices={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onValueChange={(role) => send({ projectId, accountId: member.accountId, role })}
        />
      </Menu>
      <RefusalNotice refusal={refusal} />
    </div>
  );
}
