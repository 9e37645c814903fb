import { pageAddresses } from '../../records/addresses.ts';
import { placeOf } from '../../records/content.ts';
import { byCodeUnit } from '../../records/order.ts';
import type { SoftRule } from './index.ts';

/** Pages that are not yet among the addresses that were published. */
export const addresses: SoftRule = ({ content, report }) => {
  const listed = new Set(content.addresses.data);
  for (const address of [...pageAddresses(content)].sort(byCodeUnit)) {
    if (!listed.has(address)) report({ ...placeOf(content.addresses, []), code: 'addressNew', params: { address } });
  }
};
