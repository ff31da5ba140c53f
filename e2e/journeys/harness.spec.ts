import { expect, test } from '../harness/test';

/** The net under all other journeys: it must catch what they promise never to see. */
test('the harness sees console errors, uncaught errors, violations and foreign requests', async ({
  newsstand,
  page,
  faults,
}) => {
  await newsstand.visit();
  expect(faults.seen).toEqual([]);
  await page.evaluate(() => {
    console.error('said on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    const inline = document.createElement('script');
    // The policy refuses text as a script before it could run.
    try {
      inline.text = 'console.error("ran")';
    } catch {}
    const picture = new Image();
    picture.src = 'http://elsewhere.invalid/picture.png';
  });
  for (const expected of [/said on purpose/, /thrown on purpose/, /trusted-types|TrustedScript/, /img-src/])
    await expect.poll(() => faults.seen.join('\n')).toMatch(expected);
  expect(faults.seen.join('\n')).not.toContain('ran');
  faults.allow(/./);
});
