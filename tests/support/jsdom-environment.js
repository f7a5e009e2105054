/**
 * jsdom with quick styles. jsdom asks every rule of every sheet whether it matches, for each element, and all of them again
 * after each change. Fluent's pages have some two thousand rules, nearly all for one class, and finding a button by its
 * name asks for the style of everything around it: that was nearly half the time of the pane's tests. Here a rule whose
 * subject must bear a class is only asked for elements that bear it. What is computed is the same
 * (tests/static/jsdom-environment.test.ts holds it against jsdom's own).
 */
const { createRequire } = require('node:module');

// What jsdom itself uses; replaced before jsdom's window takes hold of it.
const inside = createRequire(require.resolve('jsdom'));
const cssom = inside('rrweb-cssom');
const { CSSStyleDeclaration } = inside('cssstyle');
const styleRules = inside('./jsdom/living/helpers/style-rules.js');
const { implForWrapper: implementationOf } = inside('./jsdom/living/generated/utils.js');
const { matchesDontThrow } = inside('./jsdom/living/helpers/selectors.js');
const defaultStyleSheet = cssom.parse(inside('./jsdom/browser/default-stylesheet.js'));
const slowly = styleRules.getDeclarationForElement;

/** The class that an element must bear for the selector to match it; null where none can be told. */
function neededClass(selector) {
  if (typeof selector !== 'string' || /[,\\]/.test(selector)) return null;
  const subject = selector
    .replace(/\([^()]*\)|\[[^\]]*\]/g, '')
    .trim()
    .split(/[\s>+~]+/)
    .at(-1);
  return /[()[\]]/.test(subject) ? null : (/\.([\w-]+)/.exec(subject)?.[1] ?? null);
}

/** Rules that count, in order, with those for each class apart. */
class SheetIndex {
  constructor(sheet) {
    this.seen = [...sheet.cssRules];
    const counting = this.seen.flatMap((rule) => {
      if (!rule.media) return [rule];
      return Array.from(rule.media).includes('screen') ? Array.from(rule.cssRules) : [];
    });
    this.rules = counting.map((rule) => ({ rule, needed: neededClass(rule.selectorText) }));
    this.forAll = [];
    this.byClass = new Map();
    for (const [at, { needed }] of this.rules.entries()) {
      if (needed === null) this.forAll.push(at);
      else if (this.byClass.has(needed)) this.byClass.get(needed).push(at);
      else this.byClass.set(needed, [at]);
    }
  }

  isFresh({ cssRules }) {
    return cssRules.length === this.seen.length && this.seen.every((rule, at) => rule === cssRules[at]);
  }

  /** Those that match, in the order of the sheet. */
  *matching(element, classes) {
    const places = [...this.forAll];
    for (const name of classes) for (const at of this.byClass.get(name) ?? []) places.push(at);
    for (const at of places.sort((one, other) => one - other)) {
      const { rule, needed } = this.rules[at];
      const isClassAlone = needed !== null && rule.selectorText === `.${needed}`;
      if (isClassAlone || matchesDontThrow(element, rule.selectorText)) yield rule;
    }
  }
}

const indexes = new WeakMap();

function indexOf(sheet) {
  let index = indexes.get(sheet);
  if (!index) indexes.set(sheet, (index = new SheetIndex(sheet)));
  return index;
}

/** Of each document, for as long as nothing in it changes: its sheets' indexes. */
const indexesOf = new WeakMap();

function sheetsOf(document, cache) {
  const known = indexesOf.get(cache);
  if (known) return known;
  const sheets = [...document.styleSheets._list];
  for (const sheet of sheets) if (!indexOf(sheet).isFresh(sheet)) indexes.delete(sheet);
  const found = [indexOf(defaultStyleSheet), ...sheets.map(indexOf)];
  indexesOf.set(cache, found);
  return found;
}

function put(declaration, style) {
  for (const property of Array.from(style)) {
    const value = style.getPropertyValue(property);
    if (value === 'unset') declaration.removeProperty(property);
    else declaration.setProperty(property, value, style.getPropertyPriority(property));
  }
}

/** As jsdom's own (living/helpers/style-rules.js): rules in the order of the sheets, then the element's own style. */
function quickly(element) {
  const document = element._ownerDocument;
  // There classes are compared without regard to case.
  if (document.compatMode !== 'CSS1Compat') return slowly(element);
  const cache = (document._styleCache ??= new WeakMap());
  const known = cache.get(element);
  if (known) return known;
  const classes = new Set((element.getAttributeNS(null, 'class') ?? '').split(/[\t\n\f\r ]+/));
  const declaration = new CSSStyleDeclaration();
  for (const index of sheetsOf(document, cache)) {
    for (const rule of index.matching(element, classes)) if (rule.style) put(declaration, rule.style);
  }
  put(declaration, element.style);
  cache.set(element, declaration);
  return declaration;
}

styleRules.getDeclarationForElement = quickly;

const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    /** For the test of this file: what is computed here, and what jsdom itself computes. */
    this.global.stylesOf = (element) => {
      const inner = implementationOf(element);
      const quick = quickly(inner).cssText;
      inner._ownerDocument._styleCache = null;
      const slow = slowly(inner).cssText;
      inner._ownerDocument._styleCache = null;
      return { quick, slow };
    };
  }
};
