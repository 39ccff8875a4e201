// How a button looks, for what is a button and for links that stand among buttons.
import { classNames } from './class-names';

export type ButtonTone = 'primary' | 'quiet' | 'danger' | 'bare' | 'plain';
export type ButtonSize = 'normal' | 'small';

const tones: Record<ButtonTone, string> = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  quiet: 'border-edge bg-raised text-ink hover:border-ink hover:bg-sunken',
  danger: 'border-danger bg-raised text-danger hover:bg-sunken',
  bare: 'border-transparent bg-transparent text-accent hover:bg-sunken',
  plain: 'border-transparent bg-transparent text-soft hover:bg-sunken hover:text-ink',
};

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-9 px-4 text-base',
  small: 'min-h-7 px-2 text-sm',
};

const every =
  'inline-flex items-center justify-center gap-2 rounded-sm border py-1 font-medium whitespace-nowrap no-underline transition-colors select-none cursor-pointer disabled:cursor-not-allowed disabled:border-hairline disabled:bg-transparent disabled:text-faint aria-disabled:cursor-progress aria-disabled:opacity-75';

export function buttonStyle(tone: ButtonTone, size: ButtonSize, more?: string): string {
  return classNames(every, tones[tone], sizes[size], more);
}
