// The keys of a concordance, shown where they work.
import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';

const looking = [
  ['walk', ['↓', '↑']],
  ['open', ['Enter']],
  ['search', ['/']],
] as const;
const picking = [
  ['toggle', ['Space', 'x']],
  ['range', ['Shift', '↓']],
  ['none', ['Esc']],
  ['undo', ['u']],
] as const;

export function HitKeys({ annotates }: { readonly annotates: boolean }) {
  const t = useTranslations('concordance.keys');
  const shown = annotates ? [...looking, ...picking] : looking;
  return (
    <p className="mt-4 hidden flex-wrap gap-x-4 gap-y-1 text-xs text-soft lg:flex">
      {shown.map(([name, keys]) => (
        <span key={name}>
          <Kbd keys={keys} /> {t(name)}
        </span>
      ))}
    </p>
  );
}
