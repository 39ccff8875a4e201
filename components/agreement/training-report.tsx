// How a training went: agreement with the final layer before, in it, and since; then each difference with the rules that tell the labels apart.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { FigureTable } from '@/components/ui/figure-table';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row } from '@/components/ui/table';
import { cohenKappa } from '@/domain/agreement/cohen';
import { countPairable, type Pattern } from '@/domain/agreement/patterns';
import { percentage } from '@/domain/agreement/percentage';
import { type Phase, phases, rulesBetween } from '@/domain/agreement/training';
import { defaultNameOf } from '@/domain/claim/default-codebook';
import type { Label } from '@/domain/claim/label';
import type { Language } from '@/domain/preference/language';
import { tellValue } from './figure-words';
import { nameValue } from './named-value';

type PhaseTableProps = {
  readonly phases: Readonly<Record<Phase, { articles: number; patterns: readonly Pattern[] }>>;
};

export function PhaseTable({ phases: found }: PhaseTableProps) {
  const t = useTranslations('agreement');
  return (
    <FigureTable
      caption={t('training.phases')}
      head={
        <>
          <HeadCell>{t('training.phase')}</HeadCell>
          <HeadCell numeric>{t('training.articles')}</HeadCell>
          <HeadCell numeric>{t('sentences')}</HeadCell>
          <HeadCell numeric>{t('coefficients.percentage.name')}</HeadCell>
          <HeadCell numeric>{t('coefficients.cohen.name')}</HeadCell>
        </>
      }
    >
      {phases.map((phase) => {
        const { articles, patterns } = found[phase];
        const told = (coefficient: ReturnType<typeof percentage>) =>
          articles === 0 ? '–' : tellValue({ coefficient, interval: null }, t);
        return (
          <Row key={phase}>
            <Cell heading>{t(`training.${phase}`)}</Cell>
            <Cell numeric>{articles}</Cell>
            <Cell numeric>{countPairable(patterns)}</Cell>
            <Cell numeric>{told(percentage(patterns))}</Cell>
            <Cell numeric>{told(cohenKappa(patterns, 0, 1))}</Cell>
          </Row>
        );
      })}
    </FigureTable>
  );
}

type DifferenceProps = {
  readonly projectId: string;
  readonly sentences: readonly {
    readonly article: string;
    readonly version: string;
    readonly title: string;
    readonly text: string;
    readonly start: number;
    readonly said: readonly (readonly [string, string])[];
  }[];
  readonly person: string;
  readonly labels: readonly Label[];
  readonly language: Language;
};

export function DifferenceList({
  projectId,
  sentences,
  person,
  labels,
  language,
}: DifferenceProps) {
  const t = useTranslations('agreement');
  const naming = { of: 'label', labels, sources: new Map<string, string>(), language } as const;
  return (
    <ol className="flex flex-col gap-6">
      {sentences.map(({ article, version, title, text, start, said }) => {
        const words = new Map(said);
        const [own, right] = [words.get(person) ?? '', words.get('final') ?? ''];
        return (
          <li key={`${version} ${start}`} className="border-t border-hairline pt-3">
            <p className="font-reading">{text}</p>
            <p className="text-sm text-soft">
              <Link href={`${deskPath(projectId, article)}?at=${start}`}>{title}</Link>
            </p>
            <p className="mt-1">
              {t('training.difference', {
                own: nameValue(own, naming, t).name,
                right: nameValue(right, naming, t).name,
              })}
            </p>
            <Rules own={own} right={right} labels={labels} language={language} />
          </li>
        );
      })}
    </ol>
  );
}

/** More would bury the one that is meant. */
const mostRules = 4;

function Rules(
  props: { own: string; right: string } & Pick<DifferenceProps, 'labels' | 'language'>,
) {
  const { own, right, labels, language } = props;
  const t = useTranslations('agreement.training');
  const nameOf = (id: string) => {
    const label = labels.find((one) => one.id === id);
    return label ? defaultNameOf(label) : null;
  };
  const [said, wanted] = [nameOf(own), nameOf(right)];
  const rules = said && wanted ? rulesBetween(wanted, said).slice(0, mostRules) : [];
  if (rules.length === 0) {
    const label = labels.find(({ id }) => id === right);
    return label ? <p className="text-sm text-soft">{label.definition[language]}</p> : null;
  }
  return (
    <ul className="mt-1 flex flex-col gap-1 text-sm">
      {rules.map(({ number, text }) => (
        <li key={number}>
          <span className="text-soft">{t('rule', { number })}</span> {text[language]}
        </li>
      ))}
    </ul>
  );
}
