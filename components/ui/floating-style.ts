// The look of what floats above the page: the only things that cast a shadow.
export const popupStyle =
  'rounded-md border border-hairline bg-raised text-ink shadow-float outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

export const menuItemStyle =
  'flex w-full cursor-pointer items-center justify-between gap-6 rounded-sm px-3 py-1 text-sm no-underline outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-faint data-highlighted:bg-sunken';
