// The look that text inputs, text areas, selects, comboboxes share.
export const controlStyle =
  'w-full min-h-9 rounded-sm border border-edge bg-raised px-2 py-1 text-base text-ink transition-colors hover:border-ink aria-invalid:border-danger focus-visible:outline-offset-0 disabled:border-hairline disabled:bg-transparent disabled:text-faint';
