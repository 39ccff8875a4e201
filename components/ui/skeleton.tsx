// The grey shape of what is being loaded; the shapes stand where the real lines will.
import { classNames } from './class-names';

type Props = { readonly className?: string | undefined };

export function Skeleton({ className }: Props) {
  return (
    <span aria-hidden="true" className={classNames('block h-4 rounded-sm bg-sunken', className)} />
  );
}
