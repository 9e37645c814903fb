import { allAddresses, expect, test } from './site.ts';

// Every page of both languages is opened once; the `quiet` fixture fails on any console error or request to another host.
const addresses = allAddresses();
const SHARE = 60;
for (let from = 0; from < addresses.length; from += SHARE) {
  test(`pages ${from + 1} to ${Math.min(from + SHARE, addresses.length)} open without an error and ask no other host`, async ({ page, url }) => {
    for (const address of addresses.slice(from, from + SHARE)) {
      const answer = await page.goto(url(address), { waitUntil: 'load' });
      expect(answer?.status(), address).toBe(200);
    }
  });
}
