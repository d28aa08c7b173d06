// Lighthouse as it stands: its phone, simulated throttling (processor ×4, 1.6 Mbit/s, 150 ms), cold.
// It keeps cookies and local storage, so that a session stays.
import lighthouse from 'lighthouse';

const categories = ['performance', 'accessibility'];

export async function lighthouseOf(page, url) {
  const flags = { onlyCategories: categories, output: 'html', logLevel: 'error' };
  const { lhr, report } = await lighthouse(url, flags, undefined, page);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const value = (audit) => lhr.audits[audit].numericValue;
  return {
    performance: Math.round(lhr.categories.performance.score * 100),
    accessibility: Math.round(lhr.categories.accessibility.score * 100),
    first: value('first-contentful-paint'),
    largest: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    faults: Object.values(lhr.audits)
      .filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      )
      .map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`),
    html: report,
  };
}
