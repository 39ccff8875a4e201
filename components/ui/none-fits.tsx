// A list that its filters have emptied.
import { ClearFilters } from './filter-form';

type Props = { readonly title: string; readonly hint: string; readonly clear: string };

export function NoneFits({ title, hint, clear }: Props) {
  return (
    <div className="border-b border-hairline px-2 py-8">
      <p>{title}</p>
      <p className="text-soft">{hint}</p>
      <ClearFilters href={clear} />
    </div>
  );
}
