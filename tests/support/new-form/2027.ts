import { template2021 } from '../../../src/lib/core/template/2021.ts';
import { line } from '../../../src/lib/core/template/shared.ts';
import type { AnyForm } from '../../../src/lib/core/template/types.ts';

const [received, carriedIn, granted, partial, secret, law, safety, third, internal, process, file, query, ...others] =
  template2021.requests.rows;
const [notHeld, creation, unclear, petition, duplicate, , excessive, reconfirm, ...closing] = others;

/**
 * A form that nobody has issued: one row is new, one has another name, one is gone. Tables 2 and 4 are as they were, and so
 * keep their names.
 */
export const template2027 = {
  ...template2021,
  form: '2027',
  issuedBy: '示例办函〔2027〕1号',
  firstYear: 2027,
  requests: {
    ...template2021.requests,
    form: '2027',
    rows: [
      received,
      carriedIn,
      granted,
      partial,
      secret,
      law,
      safety,
      third,
      internal,
      process,
      { ...file, label: '7.属于行政执法和监督检查案卷', name: '执法监督案卷' },
      query,
      {
        ...line('refused_work_secret', '9.属于工作秘密'),
        group: '（三）不予公开',
        outcome: 'refused',
        name: '工作秘密',
      },
      notHeld,
      creation,
      unclear,
      petition,
      duplicate,
      excessive,
      reconfirm,
      ...closing,
    ],
  },
} as const satisfies AnyForm;
