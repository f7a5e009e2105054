/** Names, custom XML, events, and what Office itself gives. */
import { FIRST, SECOND, type ApiCase } from './api-case.js';

const NAMESPACE = 'urn:soat-phu-luc:thu';

export const PART_CASES: readonly ApiCase[] = [
  {
    title: 'a name of one sheet: for a formula or a range, hidden, found, deleted',
    says: {
      'Worksheet.names': 'Collection of names scoped to the current worksheet.',
      'NamedItemCollection.add': 'Adds a new name to the collection of the given scope.',
      'NamedItemCollection.getItem': 'Gets a `NamedItem` object using its name.',
      'NamedItemCollection.getItemOrNullObject':
        'If the object does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
      'NamedItem.name': 'The name of the object.',
      'NamedItem.scope': 'Specifies if the name is scoped to the workbook or to a specific worksheet.',
      'NamedItem.visible': 'Specifies if the object is visible.',
      'NamedItem.formula': 'Formulas always start with an equal sign ("=").',
      'NamedItem.delete': 'Deletes the given name.',
    },
    act: async (bench) => {
      const seen = await bench.run((sheet, { worksheets }) => {
        sheet.names.add('_dau', '="soat"').visible = false;
        sheet.names.add('vung', sheet.getRange('A1:B2'));
        const [mark, range] = [sheet.names.getItem('_dau'), sheet.names.getItem('vung')];
        mark.load('name,scope,visible,formula');
        range.load('visible,formula');
        const elsewhere = worksheets.getItem(SECOND).names.getItemOrNullObject('_dau');
        return () => [
          [mark.name, mark.scope, mark.visible, mark.formula],
          [range.visible, range.formula],
          elsewhere.isNullObject,
        ];
      });
      expect(seen).toEqual([['_dau', 'Worksheet', false, '="soat"'], [true, `='${FIRST}'!A1:B2`], true]);
      await bench.do((sheet) => sheet.names.getItem('_dau').delete());
      expect(await bench.codeOf((sheet) => void sheet.names.getItem('_dau').load('name'))).toBe('ItemNotFound');
    },
  },
  {
    title: 'custom XML by its namespace: added, read, replaced, deleted',
    says: {
      'Workbook.customXmlParts': 'Represents the collection of custom XML parts contained by this workbook.',
      'CustomXmlPartCollection.add': 'XML content. Must be a valid XML fragment.',
      'CustomXmlPartCollection.getByNamespace':
        'Gets a new scoped collection of custom XML parts whose namespaces match the given namespace.',
      'CustomXmlPartScopedCollection.getItem': 'Gets a custom XML part based on its ID.',
      'CustomXmlPartScopedCollection.getItemOrNullObject':
        'If the `CustomXmlPart` does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
      'CustomXmlPart.id': 'Gets the GUID of the CustomXMLPart.',
      'CustomXmlPart.getXml': "Gets the custom XML part's full XML content.",
      'CustomXmlPart.setXml': "Sets the custom XML part's full XML content.",
      'CustomXmlPart.delete': 'Deletes the custom XML part.',
    },
    act: async (bench) => {
      const xmlOf = (word: string): string => `<a xmlns="${NAMESPACE}">${word}</a>`;
      const [one, two] = [xmlOf('một'), xmlOf('hai')];
      await bench.do((_, { customXmlParts }) => {
        customXmlParts.add(one);
        customXmlParts.add('<b xmlns="urn:khac"/>');
      });
      const ids = await bench.run((_, { customXmlParts }) => {
        const parts = customXmlParts.getByNamespace(NAMESPACE);
        parts.load('items/id');
        return () => parts.items.map(({ id }) => id);
      });
      expect(ids).toHaveLength(1);
      const id = ids[0] ?? '';
      const texts = await bench.run((_, { customXmlParts }) => {
        const parts = customXmlParts.getByNamespace(NAMESPACE);
        const before = parts.getItem(id).getXml();
        parts.getItemOrNullObject(id).setXml(two);
        const after = parts.getItem(id).getXml();
        const gone = parts.getItemOrNullObject('không có');
        return () => [before.value, after.value, gone.isNullObject];
      });
      expect(texts).toEqual([one, two, true]);
      expect(await bench.codeOf((_, { customXmlParts }) => void customXmlParts.add('<a>'))).toBe('InvalidArgument');
      await bench.do((_, { customXmlParts }) => customXmlParts.getByNamespace(NAMESPACE).getItem(id).delete());
      expect(bench.model.xmlParts().map(({ xml }) => xml)).toEqual(['<b xmlns="urn:khac"/>']);
    },
  },
  {
    title: 'events: of a change, a selection, a sheet that comes or goes; none after they were taken off',
    says: {
      'WorksheetCollection.onChanged': 'Occurs when any worksheet in the workbook is changed.',
      'WorksheetCollection.onSelectionChanged': 'Occurs when the selection changes on any worksheet.',
      'WorksheetCollection.onAdded': 'Occurs when a new worksheet is added to the workbook.',
      'WorksheetCollection.onDeleted': 'Occurs when a worksheet is deleted from the workbook.',
      'EventHandlers.add': 'Adds a function to be called when the event is triggered.',
      'EventHandlerResult.remove': '',
      'EventHandlerResult.context': 'The request context associated with the object',
      'WorksheetChangedEventArgs.changeType':
        'Gets the change type that represents how the changed event is triggered.',
      'WorksheetChangedEventArgs.triggerSource': 'Represents the trigger source of the event.',
      'WorksheetSelectionChangedEventArgs.address':
        'Gets the range address that represents the selected area of a specific worksheet.',
      'WorksheetSelectionChangedEventArgs.worksheetId': 'Gets the ID of the worksheet in which the selection changed.',
    },
    act: async (bench) => {
      const heard: string[] = [];
      const hear = (text: string) => Promise.resolve(void heard.push(text));
      const handlers = await bench.run((_, { worksheets }) => {
        const added = [
          worksheets.onChanged.add(({ changeType, triggerSource }) => hear(`${changeType} ${triggerSource}`)),
          worksheets.onSelectionChanged.add(({ address, worksheetId }) => hear(`${address} ${worksheetId}`)),
          worksheets.onAdded.add(() => hear('added')),
          worksheets.onDeleted.add(() => hear('deleted')),
        ];
        return () => added;
      });
      const { model, first } = bench;
      model.type(FIRST, 'A1', 1);
      model.insertRows(FIRST, 3);
      model.goTo(FIRST, 'B2');
      await bench.do((sheet, { worksheets }) => {
        sheet.getRange('A1').values = [[2]];
        worksheets.add('Mới').delete();
      });
      await Promise.resolve();
      const all = [
        'RangeEdited Unknown',
        'RowInserted Unknown',
        `B2 ${first.id}`,
        'RangeEdited ThisLocalAddin',
        'added',
        'deleted',
      ];
      expect(heard).toEqual(all);
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      model.type(FIRST, 'A1', 3);
      await Promise.resolve();
      expect(heard).toEqual(all);
    },
  },
  {
    title: 'the whole file in slices, and a workbook made of its bytes',
    says: {
      '.context': 'Gets the Context object that represents the runtime environment of the add-in',
      'Context.document':
        'Gets an object that represents the document the content or task pane add-in is interacting with.',
      'Document.getFileAsync':
        'Note that specifying file slice size of above permitted limit will result in an "Internal Error" failure.',
      'AsyncResult.status': 'Gets the {@link Office.AsyncResultStatus} of the asynchronous operation.',
      'AsyncResult.value': 'Gets the payload or content of this asynchronous operation, if any.',
      'AsyncResult.error':
        'Gets an {@link Office.Error} object that provides a description of the error, if any error occurred.',
      'Error.code': 'Gets the numeric code of the error.',
      'Error.message': 'Gets a detailed description of the error.',
      'File.size': 'Gets the document file size in bytes.',
      'File.sliceCount': 'Gets the number of slices into which the file is divided.',
      'File.getSliceAsync': 'Returns the specified slice.',
      'File.closeAsync':
        'No more than two documents are allowed to be in memory; otherwise the Document.getFileAsync operation will fail.',
      'Slice.data': 'Gets the raw data of the file slice',
      '.createWorkbook': 'Optionally, the workbook can be pre-populated with a Base64-encoded .xlsx file.',
      '.FileType': 'Specifies the format in which to return the document.',
      '.Compressed': 'in Office Open XML (OOXML) format as a byte array.',
      '.AsyncResultStatus': 'Specifies the result of an asynchronous call.',
      '.Succeeded': 'The call succeeded.',
    },
    act: async (bench) => {
      const { document } = Office.context;
      const open = (sliceSize: number) =>
        new Promise<Office.File | string>((resolve) => {
          document.getFileAsync(Office.FileType.Compressed, { sliceSize }, ({ status, value, error }) => {
            resolve(status === Office.AsyncResultStatus.Succeeded ? value : `${error.code} ${error.message}`);
          });
        });
      const isFile = (file: Office.File | string): file is Office.File => typeof file !== 'string';
      const file = await open(1_000);
      if (!isFile(file)) throw new Error(file);
      const bytes: number[] = [];
      for (let index = 0; index < file.sliceCount; index++) {
        await new Promise<void>((resolve) => {
          file.getSliceAsync(index, ({ value }) => {
            bytes.push(...(value.data as number[])); // of a compressed file an array of bytes
            resolve();
          });
        });
      }
      expect([file.sliceCount > 1, bytes.length]).toEqual([true, file.size]);
      const second = await open(1_000);
      expect([isFile(second), isFile(await open(1_000))]).toEqual([true, false]);
      file.closeAsync();
      if (isFile(second)) second.closeAsync();
      expect(typeof (await open(5_000_000))).toBe('string');
      await Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
      await Excel.createWorkbook();
      expect(bench.host.executor.opened.map(({ length }) => length)).toEqual([bytes.length, 0]);
      await expect(Excel.createWorkbook(Buffer.from('không phải sổ').toString('base64'))).rejects.toThrow();
    },
  },
  {
    title: 'what Office says of itself',
    says: {
      'Context.requirements':
        'Provides a method for determining what requirement sets are supported on the current Office application and platform.',
      'RequirementSetSupport.isSetSupported':
        'Check if the specified requirement set is supported by the Office application.',
      'Context.diagnostics': 'Gets information about the environment in which the add-in is running.',
      'ContextInformation.platform': 'Gets the platform on which the add-in is running.',
      'ContextInformation.version': 'Gets the version of Office on which the add-in is running.',
    },
    act: (bench) => {
      const { requirements, diagnostics } = Office.context;
      bench.host.faults.apiLevel = 17;
      const sets = ['1.1', '1.17', '1.18', '2.1'].map((version) => requirements.isSetSupported('ExcelApi', version));
      expect(sets).toEqual([true, true, false, false]);
      expect([diagnostics.platform, diagnostics.version]).toEqual(['PC', 'stand-in']);
      return Promise.resolve();
    },
  },
  {
    title: 'a command of the ribbon, and the pane that it brings up',
    says: {
      '.actions': 'Provides a method for associating action names with functions that carry out an action.',
      'Actions.associate': 'Associates the ID or name of an action with a function.',
      '.addin': 'Represents the add-in.',
      'Addin.showAsTaskpane': 'Shows the task pane associated with the add-in.',
    },
    act: async (bench) => {
      // One that nothing is tied to yet is dropped: Excel keeps none (office-js #5176).
      await expect(bench.host.runAction('check')).rejects.toThrow('check');
      const done: string[] = [];
      Office.actions.associate('check', (event: { completed(): void }) => {
        done.push('check');
        event.completed();
      });
      await bench.host.runAction('check');
      expect(done).toEqual(['check']);
      await Office.addin.showAsTaskpane();
    },
  },
];
