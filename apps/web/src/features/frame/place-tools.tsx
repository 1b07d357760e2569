import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { toolsId } from './frame.tsx';

/** Puts a place's own buttons into the top bar. */
export function PlaceTools({ children }: { readonly children: ReactNode }): ReactElement | null {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(toolsId)), []);
  return slot ? createPortal(children, slot) : null;
}
