/** @jest-environment jsdom */
/** The office's own folder of editions beside the served pages. */
import './jsdom-globals.js';
import { HUE_2023 } from '../../src/forms/editions/hue-2023.js';
import { engine } from '../../src/pane/load-engine.js';
import { isReviewer } from '../../src/pane/session/engine.js';
import { fetchOfficeEditions } from '../../src/ui/served-editions.js';
import { seedFile } from './support.js';

afterEach(() => engine.useOffice({ files: [], missing: [] }));

/** What the server has below `bo-bieu-mau/`; everything else is not there. */
function server(files: Readonly<Record<string, string>>): typeof fetch {
  return (address) => {
    const text = files[decodeURIComponent(typeof address === 'string' ? address : '').replace('bo-bieu-mau/', '')];
    const answer = { ok: text !== undefined, text: () => Promise.resolve(text ?? '') };
    return Promise.resolve(answer as Response);
  };
}

const own = {
  ...(HUE_2023 as object),
  id: 'tinh-2026',
  name: { vi: 'Bộ của tỉnh 2026', en: 'Province 2026' },
  from: '2023-01-01',
};

it('is what the index names; without the folder there is nothing and no complaint', async () => {
  const json = JSON.stringify(own);
  expect(
    await fetchOfficeEditions(server({ 'index.json': '["tỉnh.json", "../x.json", 7]', 'tỉnh.json': json })),
  ).toEqual({
    files: [{ name: 'tỉnh.json', json }],
    missing: [],
  });
  expect(await fetchOfficeEditions(server({ 'index.json': '["không-có.json"]' }))).toMatchObject({
    missing: ['không-có.json'],
  });
  for (const none of [{}, { 'index.json': 'không phải JSON' }, { 'index.json': '{}' }])
    expect(await fetchOfficeEditions(server(none))).toEqual({ files: [], missing: [] });
  expect(await fetchOfficeEditions(() => Promise.reject(new Error('offline')))).toEqual({ files: [], missing: [] });
});

it('joins the editions to choose from, and what cannot be used is named', async () => {
  engine.useOffice({
    files: [
      { name: 'tinh.json', json: JSON.stringify(own) },
      { name: 'hong.json', json: '{' },
    ],
    missing: ['mat.json'],
  });
  expect(engine.builtIn('vi').map(({ id }) => id)).toEqual(['hue-2023', 'xa-2025-hai-cap', 'tinh-2026']);
  expect(engine.officeFaults('vi').map(({ place }) => place)).toEqual([
    'mat.json',
    expect.stringMatching(/^hong\.json/),
  ]);
  const snapshot = await (await seedFile()).read();
  const reviewer = engine.open({ kind: 'builtIn', id: 'tinh-2026' }, 'vi', () => false, null);
  if (!isReviewer(reviewer)) throw new Error('not opened');
  expect(reviewer.review(snapshot, {}).choice).toMatchObject({ chosen: 'given', edition: { id: 'tinh-2026' } });
  // Between equals the edition that this person used last.
  for (const id of ['hue-2023', 'tinh-2026']) {
    const auto = engine.open({ kind: 'auto' }, 'vi', () => false, id);
    if (!isReviewer(auto)) throw new Error('not opened');
    expect(auto.review(snapshot, {}).choice).toMatchObject({ edition: { id }, tie: { by: 'last-used' } });
  }
});
