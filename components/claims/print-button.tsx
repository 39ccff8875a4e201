'use client';
// Prints the page as it stands, in the style that is for paper.
import { Button } from '@/components/ui/button';

export function PrintButton({ children }: { readonly children: string }) {
  return (
    <Button size="small" className="print:hidden" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
