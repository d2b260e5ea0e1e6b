import { describe, expect, it } from 'vitest';
import { faultOfMails } from '../../../scripts/emulated/mail-audit.ts';

describe('what is wrong with the mails of a deployment', () => {
  const contents = { rows: new Map([['EVENT#e1 EVENT', '{}']]) };
  const mail = (subject: string, eventId: string) => ({
    subject,
    body: `All of it: npx ceasewire show ${eventId} --stack Ceasewire`,
  });

  it.each([
    ['nothing', [mail('Strikes', 'e1')], undefined],
    ['that none came', [], /no mail was published/],
    ['a title that no watch has', [mail('Else', 'e1')], /Else/],
    ['an event that is not in the index', [mail('Strikes', 'e1'), mail('Strikes', 'e2')], /show e2/],
  ])('is %s', (_, mails, fault) => {
    const found = faultOfMails(mails, ['Strikes'], contents);

    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(fault);
  });
});
