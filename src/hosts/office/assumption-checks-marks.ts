/** How a real Excel is asked about marks, protection, settings parts and events. */
import { markFormula, markLevelOf } from '../../workbook/mark.js';
import { observe } from './assumption-bench.js';
import type { Bench } from './assumption-bench.js';
import type { Checks } from './assumption-checks-cells.js';
import { pause } from './excel-session.js';

/** A namespace that only the self-test uses. */
const NAMESPACE = 'urn:soat-phu-luc:self-test:1';
/** An event of our own writing comes well within this time. */
const EVENT_MS = 1_500;

export const MARK_CHECKS: Checks = {
  'rule-over-areas': async (bench) => {
    await addRule(bench, 'A1,C3:C4');
    const rules = await listRules(bench);
    return observe(rules.length === 1 && /A1,.*C3:C4$/.test(rules[0]?.address ?? ''), rules);
  },
  'rule-first': async (bench) => {
    await addRule(bench, 'A1', '=1=1');
    await addRule(bench, 'A1', '=2=2');
    const rules = await listRules(bench);
    return observe(rules.find(({ priority }) => priority === 0)?.formula === '=2=2', rules);
  },
  'rule-formula-kept': async (bench) => {
    await addRule(bench, 'A1');
    const rules = await listRules(bench);
    return observe(markLevelOf(rules[0]?.formula ?? '') === 'error', rules);
  },
  'rule-moves': async (bench) => {
    await addRule(bench, 'A2');
    await bench.do((sheet) => {
      sheet.getRange('1:1').untrack().insert('Down').untrack();
    });
    const rules = await listRules(bench);
    return observe(rules[0]?.address.endsWith('!A3') === true, rules);
  },
  'rule-leaves-fill': async (bench) => {
    await bench.do((sheet) => {
      sheet.getRange('A1').untrack().format.fill.color = '#00B050';
    });
    await addRule(bench, 'A1');
    const marked = await colourOf(bench);
    await bench.do((sheet) => {
      sheet.getRange('A1').untrack().conditionalFormats.clearAll();
    });
    const after = await colourOf(bench);
    return observe(marked === '#00B050' && after === '#00B050', [marked, after]);
  },
  'comment-one': async (bench) => {
    const add = (_: Excel.Worksheet, context: Excel.RequestContext) => {
      context.workbook.comments.add(`'${bench.sheetName}'!A1`, 'Soát Phụ lục');
    };
    const codes = [await bench.codeOf(add), await bench.codeOf(add)];
    return observe(codes[0] === '' && codes[1] !== '', codes);
  },
  'comment-single-cell': async (bench) => {
    const code = await bench.codeOf((_, context) => {
      context.workbook.comments.add(`'${bench.sheetName}'!A1:A2`, 'Soát Phụ lục');
    });
    return observe(code === 'InvalidArgument', code);
  },
  'protected-refuses': async (bench) => {
    await protect(bench, false);
    const codes = [await writeCode(bench), await ruleCode(bench)];
    return observe(
      codes.every((code) => code === 'AccessDenied'),
      codes,
    );
  },
  'protected-format': async (bench) => {
    await protect(bench, true);
    const code = await ruleCode(bench);
    return observe(code === '', code);
  },
  'protect-twice': async (bench) => {
    await protect(bench, false);
    const code = await bench.codeOf((sheet) => {
      sheet.protection.protect();
    });
    return observe(code !== '', code);
  },
  'hidden-activate': async (bench) => {
    await bench.do((sheet) => {
      sheet.visibility = Excel.SheetVisibility.hidden;
    });
    const code = await bench.codeOf((sheet) => {
      sheet.activate();
    });
    return observe(code !== '', code);
  },
  'xml-namespace': async (bench) => {
    const xml = `<test xmlns="${NAMESPACE}">Kỳ &amp; đơn vị</test>`;
    await bench.do((_, context) => {
      context.workbook.customXmlParts.add(xml);
    });
    const ids = await bench.run((_, context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      parts.load('items/id');
      return () => takeIds(parts);
    });
    const texts = await bench.run((_, context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      const results = ids.map((id) => parts.getItem(id).getXml());
      for (const id of ids) parts.getItem(id).delete();
      return () => results.map(({ value }) => value);
    });
    return observe(texts.length === 1 && texts[0]?.includes('>Kỳ &amp; đơn vị<') === true, texts);
  },
  'id-out-of-form': async (bench) => {
    const code = await bench.codeOf((_, context) => {
      context.workbook.comments.getItemOrNullObject('không có').load('id');
    });
    return observe(code === '', code);
  },
  'nested-null-object': async (bench) => {
    await bench.do((sheet) => {
      sheet.getRange('A1:A3').untrack().conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    });
    const ids = await bench.run((sheet) => {
      const rules = sheet.getRange().untrack().conditionalFormats;
      rules.load('items/id');
      return () => takeIds(rules);
    });
    const seen = await bench.run((sheet) => {
      const { rule } = sheet
        .getRange()
        .untrack()
        .conditionalFormats.getItemOrNullObject(ids[0] ?? '').customOrNullObject;
      rule.load('formula');
      return () => ({ rules: ids.length, isNull: takeIsNull(rule) });
    });
    return observe(seen.rules === 1 && seen.isNull, seen);
  },
  'xml-set': async (bench) => {
    const namespace = `${NAMESPACE}:set`;
    const xmlOf = (word: string): string => `<a xmlns="${namespace}">${word}</a>`;
    await bench.do((_, context) => {
      context.workbook.customXmlParts.add(xmlOf('một'));
    });
    const ids = await bench.run((_, context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      parts.load('items/id');
      return () => takeIds(parts);
    });
    const texts = await bench.run((_, context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      const results = ids.map((id) => {
        const part = parts.getItemOrNullObject(id);
        part.setXml(xmlOf('hai'));
        return part.getXml();
      });
      for (const id of ids) parts.getItem(id).delete();
      return () => results.map(({ value }) => value);
    });
    return observe(texts.length === 1 && texts[0]?.includes('>hai<') === true, texts);
  },
  'echo-told': async (bench) => {
    const sources: string[] = [];
    const handler = (event: Excel.WorksheetChangedEventArgs) => {
      sources.push(event.triggerSource);
      return Promise.resolve();
    };
    const result = await bench.run((_, context) => {
      const added = context.workbook.worksheets.onChanged.add(handler);
      return () => added;
    });
    await bench.put('A1', 1);
    for (let waited = 0; sources.length === 0 && waited < EVENT_MS; waited += 50) await pause(50);
    await bench.end(result);
    return observe(sources[0] === 'ThisLocalAddin', sources);
  },
};

function addRule(bench: Bench, addresses: string, formula = `=${markFormula('error')}`): Promise<undefined> {
  return bench.do((sheet) => {
    const areas = sheet.getRanges(addresses).untrack();
    areas.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
  });
}

async function listRules(bench: Bench): Promise<{ priority: number; formula: string; address: string }[]> {
  const ids = await bench.run((sheet) => {
    const rules = sheet.getRange().untrack().conditionalFormats;
    rules.load('items/id');
    return () => takeIds(rules);
  });
  return bench.run((sheet) => {
    const takers = ids.map((id) => {
      const rule = sheet.getRange().untrack().conditionalFormats.getItem(id);
      rule.load('priority');
      rule.custom.rule.load('formula');
      const areas = rule.getRanges().untrack();
      areas.load('address');
      return () => takeRule(rule, areas);
    });
    return () => takers.map((take) => take());
  });
}

function takeIds(list: { readonly items: readonly { readonly id: string }[] }): string[] {
  return list.items.map(({ id }) => id);
}

function takeRule(rule: Excel.ConditionalFormat, areas: Excel.RangeAreas) {
  return { priority: rule.priority, formula: rule.custom.rule.formula, address: areas.address };
}

function colourOf(bench: Bench): Promise<string> {
  return bench.run((sheet) => {
    const { fill } = sheet.getRange('A1').untrack().format;
    fill.load('color');
    return () => takeColour(fill);
  });
}

function takeColour(fill: Excel.RangeFill): string {
  return fill.color;
}

function protect(bench: Bench, allowFormatCells: boolean): Promise<undefined> {
  return bench.do((sheet) => {
    sheet.protection.protect({ allowFormatCells });
  });
}

function writeCode(bench: Bench): Promise<string> {
  return bench.codeOf((sheet) => {
    sheet.getRange('A1').untrack().values = [[1]];
  });
}

function ruleCode(bench: Bench): Promise<string> {
  return bench.codeOf((sheet) => {
    sheet.getRange('A1').untrack().conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula =
      '=1=1';
  });
}

function takeIsNull({ isNullObject }: { readonly isNullObject: boolean }): boolean {
  return isNullObject;
}
