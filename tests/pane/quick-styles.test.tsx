/** @jest-environment ./tests/support/jsdom-environment.js */
/** The quick styles of `tests/support/jsdom-environment.js` are what jsdom itself computes, for everything in the pane too. */
import { act } from '@testing-library/react';
import { openPane } from './dom.js';

declare const stylesOf: (element: Element) => { readonly quick: string; readonly slow: string };

const SHEET = `
  .a { color: red; display: none } .b, .c { margin: 1px } .a.b { padding: 2px } .a:not(.b) { border-color: blue }
  div > .c { visibility: hidden } .c + .d { opacity: 0.5 } [title~=".x"] { top: 1px } .d[title=".a .b"] { left: 2px }
  .d::after { color: green } .a .d { color: unset } #one { width: 5px } .e :is(.a, .d) { height: 3px } p { color: black }
  @media screen { .a { display: block } .d, p { bottom: 4px } } @media print { .a { display: none } }
  .f\\.g { right: 6px } .A { float: left } .d:hover { clear: both } * > .b { cursor: pointer }
  @keyframes x { from { color: red } }
`;

function expectTheSame(root: ParentNode): number {
  const elements = [...root.querySelectorAll('*')];
  for (const element of elements) {
    const { quick, slow } = stylesOf(element);
    expect([element.outerHTML.slice(0, 200), quick]).toEqual([element.outerHTML.slice(0, 200), slow]);
  }
  return elements.length;
}

test('selectors of every kind, before and after the sheet and the page have changed', () => {
  const style = document.createElement('style');
  style.textContent = SHEET;
  document.head.append(style);
  document.body.innerHTML = `<div class="a e"><p class="b c" id="one">1</p><p class="d a" title="a .x"></p><i class="c"></i>
    <b class="d" title=".a .b" style="color: blue; top: 9px"></b></div><div class="c f.g A"><span class=" a\tb ">x</span></div>`;
  expectTheSame(document);
  expect(getComputedStyle(document.querySelector('span')!).display).toBe('block');
  style.sheet?.insertRule('.a { display: inline-flex }', style.sheet.cssRules.length);
  document.querySelector('i')!.className = 'a d';
  expectTheSame(document);
  expect(getComputedStyle(document.querySelector('i')!).display).toBe('inline-flex');
  style.sheet?.deleteRule(0);
  style.sheet?.insertRule('.c { position: fixed }', 0);
  document.body.append(document.createElement('hr'));
  expectTheSame(document);
  style.remove();
  expectTheSame(document);
});

test('the pane with its findings', async () => {
  const { session, rest } = await openPane();
  await act(() => session.check());
  await rest();
  expect(expectTheSame(document)).toBeGreaterThan(200);
});
