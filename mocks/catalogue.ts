/** The catalogue of the sample alone, as it is served; `rows` is the number of rows of the sample. */
export function sampleCatalogue(rows: number) {
  return {
    version: 1,
    datasets: [
      {
        id: 'sample',
        name: 'Sample market',
        description:
          'An invented market of software people, drawn by a seeded generator and calibrated to a few published figures. No real person or company is in it.',
        synthetic: true,
        measure: 'expectation',
        basis: 'gross',
        licence: 'CC0',
        source: 'Offerscope sample generator',
        updated: '2026-11-01',
        rows,
        url: 'sample.arrow',
        type: 'application/vnd.apache.arrow.file',
        currency: 'USD',
        period: 'month',
        start: 'c=spec:Back-End Web;skill:Python&c=spec:Back-End Web;skill:Django',
      },
    ],
  };
}
