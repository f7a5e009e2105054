/** Conditional formats and comments: what our marks are made of. */
import { FIRST, type ApiCase } from './api-case.js';

export const MARK_CASES: readonly ApiCase[] = [
  {
    title: 'a custom rule over several ranges, with its formula and its colours',
    says: {
      'RangeAreas.conditionalFormats':
        'Returns a collection of conditional formats that intersect with any cells in this `RangeAreas` object.',
      'ConditionalFormatCollection.add': 'Adds a new conditional format to the collection at the first/top priority.',
      'ConditionalFormat.custom':
        'Returns the custom conditional format properties if the current conditional format is a custom type.',
      'CustomConditionalFormat.rule': 'Specifies the `Rule` object on this conditional format.',
      'CustomConditionalFormat.format':
        'Returns a format object, encapsulating the conditional formats font, fill, borders, and other properties.',
      'ConditionalFormatRule.formula': 'The formula, if required, on which to evaluate the conditional format rule.',
      'ConditionalRangeFormat.fill': 'Returns the fill object defined on the overall conditional format range.',
      'ConditionalRangeFormat.font': 'Returns the font object defined on the overall conditional format range.',
      'ConditionalRangeFill.color': 'HTML color code representing the color of the fill, in the form #RRGGBB',
      'ConditionalRangeFont.color': 'HTML color code representation of the text color (e.g., #FF0000 represents Red).',
      'ConditionalFormat.getRanges':
        'Returns the `RangeAreas`, comprising one or more rectangular ranges, to which the conditional format is applied.',
      '.ConditionalFormatType': '[Api set: ExcelApi 1.6]',
      '.custom': '[Api set: ExcelApi 1.6]',
    },
    act: async (bench) => {
      const seen = await bench.run((sheet) => {
        const rule = sheet.getRanges('A1,C3:C4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
        rule.custom.rule.formula = '=A1>5';
        rule.custom.format.fill.color = '#FFC7CE';
        rule.custom.format.font.color = '#9C0006';
        rule.custom.rule.load('formula');
        const areas = rule.getRanges();
        areas.load('address');
        return () => [rule.custom.rule.formula, areas.address];
      });
      expect(seen).toEqual(['=A1>5', "'Phụ lục 4'!A1,'Phụ lục 4'!C3:C4"]);
      expect(bench.first.conditionalFormats).toMatchObject([{ formula: 'A1>5', fill: '#FFC7CE', font: '#9C0006' }]);
    },
  },
  {
    title: 'rules of a range: in order, by their id, gone when they are deleted',
    says: {
      'Range.conditionalFormats': 'The collection of `ConditionalFormats` that intersect the range.',
      'ConditionalFormat.id': 'The priority of the conditional format in the current `ConditionalFormatCollection`.',
      'ConditionalFormat.priority':
        'The priority (or index) within the conditional format collection that this conditional format currently exists in.',
      'ConditionalFormat.type': 'A type of conditional format. Only one can be set at a time.',
      'ConditionalFormatCollection.getItem': 'Returns a conditional format for the given ID.',
      'ConditionalFormatCollection.getItemOrNullObject':
        'If the conditional format object does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
      'ConditionalFormat.delete': 'Deletes this conditional format.',
      'ConditionalFormatCollection.clearAll': 'Clears all conditional formats active on the current specified range.',
      '.colorScale': '[Api set: ExcelApi 1.6]',
    },
    act: async (bench) => {
      const list = (address: string) =>
        bench.run((sheet) => {
          const rules = sheet.getRange(address).conditionalFormats;
          rules.load('items/id,items/priority,items/type');
          return () => rules.items.map(({ id, priority, type }) => ({ id, priority, type }));
        });
      await bench.do((sheet) => {
        sheet.getRange('A1:A5').conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
        sheet.getRange('A5:A9').conditionalFormats.add('DataBar');
      });
      const rules = await list('A5');
      expect(rules.map(({ priority, type }) => [priority, type])).toEqual([
        [0, 'DataBar'],
        [1, 'ColorScale'],
      ]);
      expect(await list('A1')).toHaveLength(1);
      const id = rules[0]?.id ?? '';
      const found = await bench.run((sheet) => {
        const { conditionalFormats } = sheet.getRange();
        const [item, there, gone] = [
          conditionalFormats.getItem(id),
          conditionalFormats.getItemOrNullObject(id),
          conditionalFormats.getItemOrNullObject('cf-999'),
        ];
        item.load('type');
        return () => [item.type, there.isNullObject, gone.isNullObject];
      });
      expect(found).toEqual(['DataBar', false, true]);
      await bench.do((sheet) => sheet.getRange().conditionalFormats.getItem(id).delete());
      expect(bench.first.conditionalFormats.map(({ kind }) => kind)).toEqual(['colorScale']);
      await bench.do((sheet) => sheet.getRange('A1').conditionalFormats.clearAll());
      expect(bench.first.conditionalFormats).toEqual([]);
    },
  },
  {
    title: 'what is custom of a rule of another type: an error, or a null object',
    says: {
      'ConditionalFormat.customOrNullObject':
        'Returns the custom conditional format properties if the current conditional format is a custom type.',
    },
    act: async (bench) => {
      const isNull = await bench.run((sheet) => {
        const rule = sheet.getRange('A1').conditionalFormats.add('ColorScale');
        const custom = rule.customOrNullObject;
        custom.rule.load('formula');
        return () => [custom.isNullObject, custom.rule.isNullObject];
      });
      expect(isNull).toEqual([true, true]);
      const code = await bench.codeOf((sheet) => {
        sheet.getRange('A1').conditionalFormats.add('ColorScale').custom.rule.load('formula');
      });
      expect(code).toBe('InvalidOperation');
    },
  },
  {
    title: 'comments: added to one cell, found, read, deleted with their replies',
    says: {
      'Workbook.comments': 'Represents a collection of comments associated with the workbook.',
      'CommentCollection.add': 'An `InvalidArgument` error is thrown if the provided range is larger than one cell.',
      'CommentCollection.getItemOrNullObject':
        'If the comment object does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
      'Comment.id': 'Specifies the comment identifier.',
      'Comment.content': "The comment's content. The string is plain text.",
      'Comment.getLocation': 'Gets the cell where this comment is located.',
      'Comment.replies': 'Represents a collection of reply objects associated with the comment.',
      'CommentReply.id': 'Specifies the comment reply identifier.',
      'Comment.delete': 'Deletes the comment and all the connected replies.',
    },
    act: async (bench) => {
      await bench.do((sheet, { comments }) => {
        comments.add(`'${FIRST}'!B2`, 'một');
        comments.add(sheet.getRange('C3'), 'hai');
      });
      const list = await bench.run((_, { comments }) => {
        comments.load('items/id,items/content');
        return () => comments.items.map(({ id, content }) => ({ id, content }));
      });
      expect(list.map(({ content }) => content)).toEqual(['một', 'hai']);
      const id = list[0]?.id ?? '';
      bench.model.reply(id, 'đã rõ');
      const seen = await bench.run((_, { comments }) => {
        const [comment, gone] = [comments.getItemOrNullObject(id), comments.getItemOrNullObject('comment-999')];
        const place = comment.getLocation();
        place.load('address');
        comment.replies.load('items/id');
        return () => [place.address, comment.replies.items.map((reply) => reply.id).length, gone.isNullObject];
      });
      expect(seen).toEqual(["'Phụ lục 4'!B2", 1, true]);
      const codes = [
        await bench.codeOf((_, { comments }) => void comments.add(`'${FIRST}'!B2`, 'ba')),
        await bench.codeOf((_, { comments }) => void comments.add(`'${FIRST}'!E2:E3`, 'ba')),
        await bench.codeOf((sheet, { comments }) => void comments.add(sheet.getRange('E2:E3'), 'ba')),
      ];
      expect(codes).toEqual(['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument']);
      await bench.do((_, { comments }) => comments.getItemOrNullObject(id).delete());
      expect(bench.model.comments().map(({ content }) => content)).toEqual(['hai']);
    },
  },
];
