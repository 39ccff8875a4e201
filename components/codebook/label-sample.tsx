// A label's name as its marks look: in its colour, over its line.
import { useLocale } from 'next-intl';
import type { Label } from '@/domain/claim/label';

export function LabelSample({
  label,
}: {
  readonly label: Pick<Label, 'name' | 'colour' | 'line'>;
}) {
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  return (
    <span data-label-colour={label.colour} data-label-line={label.line} className="font-medium">
      {label.name[locale]}
    </span>
  );
}
