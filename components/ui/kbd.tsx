// A key of the keyboard, or several pressed together.
export function Kbd({ keys }: { readonly keys: string | ReadonlyArray<string> }) {
  const list = typeof keys === 'string' ? [keys] : keys;
  return (
    <span className="inline-flex gap-1">
      {list.map((key) => (
        <kbd
          key={key}
          className="min-w-5 rounded-sm border border-edge bg-raised px-1 text-center font-mono text-xs text-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
