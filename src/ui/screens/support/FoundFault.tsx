import { useEffect, useRef } from 'preact/hooks';
import type { FaultId } from '../../../domain/faults';
import { FaultEntry } from './FaultEntry';

/** The entry of the fault whose code was given. Below the form that opened it: whoever cannot see it is led there. */
export function FoundFault({ fault }: { readonly fault: FaultId }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={place}>
      <FaultEntry fault={fault} />
    </div>
  );
}
