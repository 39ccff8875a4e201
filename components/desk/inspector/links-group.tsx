'use client';
/** The mark's links: what corroborates, contradicts, denies or repeats what. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { gapsOf, listDenying } from '@/domain/claim/gaps';
import { late } from '../late';
import { linksOf } from '../link-spans';
import { Group } from './field';
import { LinkForm } from './link-form';
import type { Marked } from './marked';
import { useWanted } from './wanted';

const LinkItem = late(() => import('./link-item').then((item) => item.LinkItem));

export function LinksGroup({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  // How often a new link has been asked for; 0 while none is.
  const [asked, setAsked] = useState(0);
  const ask = () => setAsked((before) => before + 1);
  useWanted(desk.wanted, 'link', ask);
  const links = linksOf(desk, mark);
  const isMissing = gapsOf(mark, listDenying(links), desk.view.board.codebook).includes(
    'denies-nothing',
  );
  return (
    <Group title={t('links')} stroke="link">
      {links.length > 0 && (
        <ul className="inspector-list">
          {links.map((link) => (
            <LinkItem key={link.id} desk={desk} link={link} />
          ))}
        </ul>
      )}
      {isMissing && <p className="inspector-hint">{t('deniesNothing')}</p>}
      {asked === 0 ? (
        <Button size="small" className="self-start" onClick={ask}>
          {t('addLink')}
        </Button>
      ) : (
        <LinkForm desk={desk} mark={mark} asked={asked} close={() => setAsked(0)} />
      )}
    </Group>
  );
}
