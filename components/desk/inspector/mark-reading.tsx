'use client';
/** The chosen mark for those who may not change it: what is there, and nothing else. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { findLabel } from '@/domain/claim/codebook';
import { linksOf } from '../link-spans';
import { Comments } from './comments';
import { Definition, type Guide } from './definition';
import { Field, Group } from './field';
import { GradeGroup } from './grade-group';
import { LabelName } from './label-buttons';
import { LinkTarget } from './link-target';
import type { Marked } from './marked';
import { SaidWhen } from './said-when';
import { Verdicts } from './verdicts';
import { Words } from './words';

interface Props extends Marked {
  readonly guide: Guide;
}

export function MarkReading({ desk, mark, guide }: Props) {
  const t = useTranslations('inspector');
  const { codebook } = desk.view.board;
  const label = mark.label === null ? null : findLabel(codebook, mark.label);
  return (
    <>
      <section aria-label={t('mark')} tabIndex={-1} className="inspector-group">
        <p>
          <LabelName label={label}>{t('noStatement')}</LabelName>
        </p>
        <Words text={mark.quote.exact} lang={desk.document.article.language} />
        <Definition guide={guide} labels={label ? [label] : []} />
        <OriginReading desk={desk} mark={mark} />
      </section>
      <AttributionReading desk={desk} mark={mark} />
      <LinksReading desk={desk} mark={mark} />
      <GradeGroup desk={desk} mark={mark} />
      {mark.note !== '' && (
        <Group title={t('note')}>
          <p className="whitespace-pre-wrap">{mark.note}</p>
        </Group>
      )}
      <Verdicts desk={desk} mark={mark} />
      <Comments desk={desk} mark={mark} />
    </>
  );
}

/** In the final layer: whose mark this is, and who decided so. */
function OriginReading({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const origin = desk.document.origins[mark.id];
  if (origin === undefined) return null;
  const { from, by } = origin;
  return (
    <>
      {from !== null && <Field name={t('origin')}>{from}</Field>}
      <Field name={t('decidedBy')}>{by ?? t('decidedByRule')}</Field>
    </>
  );
}

export function AttributionReading({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { sources, text } = desk.view.board;
  const said = mark.attribution;
  const nameOf = (id: string) => sources.get(id)?.name ?? id;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('speaker'), said.speaker && nameOf(said.speaker)],
    [t('cue'), said.cue && <q>{text.slice(said.cue)}</q>],
    [t('relay'), said.relay.map(nameOf).join(' → ')],
    [t('directness'), said.directness && t(`directnesses.${said.directness}`)],
    [t('content'), said.content && t(`contents.${said.content}`)],
    [t('polarity'), said.polarity && t(`polarities.${said.polarity}`)],
    [t('certainty'), said.certainty && t(`certainties.${said.certainty}`)],
    [t('saidAt'), said.saidAt && <SaidWhen desk={desk} words={said.saidAt} />],
    [t('saidWhere'), said.saidWhere],
  ];
  const known = facts.filter(([, fact]) => fact);
  if (known.length === 0) return null;
  return (
    <section aria-label={t('attribution')} tabIndex={-1} className="inspector-group">
      {known.map(([name, fact]) => (
        <Field key={name} name={name}>
          {fact}
        </Field>
      ))}
    </section>
  );
}

export function LinksReading({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const links = linksOf(desk, mark);
  if (links.length === 0) return null;
  return (
    <Group title={t('links')}>
      <ul className="inspector-list">
        {links.map((link) => (
          <li key={link.id}>
            <p>
              <strong>{t(`relations.${link.relation}`)}</strong>{' '}
              <span className="inspector-who">{t(`aspects.${link.aspect}`)}</span>
            </p>
            <LinkTarget desk={desk} link={link} />
            {link.note !== '' && <p className="whitespace-pre-wrap">{link.note}</p>}
          </li>
        ))}
      </ul>
    </Group>
  );
}
