/** The rich workbook's first sheet: one of each child that a worksheet may have around its cells. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * Row 4: shared strings, numbers, row 5: percent and text with apostrophe, rows 8–10: a shared formula in E, an array
 * formula in F8:F9, plain formulas in D; row 12 has a style of its own; D4 has a note.
 */
export function richSheet(): string {
  return (
    `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:I12"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="D4" sqref="D4"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="8.7109375" customWidth="1"/><col min="4" max="4" width="20" style="4" customWidth="1"/><col min="6" max="7" width="9" hidden="1" customWidth="1"/></cols><sheetData>' +
    '<row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"/></row>' +
    '<row r="4" spans="1:5" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>1</v></c><c r="B4" s="3" t="s"><v>2</v></c><c r="D4" s="3"><v>1144</v></c><c r="E4" t="s"><v>3</v></c></row>' +
    '<row r="5" spans="1:5" hidden="1"><c r="A5" s="2"><v>0.997</v></c><c r="D5" s="1" t="inlineStr"><is><t>05</t></is></c><c r="E5" s="5"><v>45000</v></c></row>' +
    '<row r="8" spans="1:6"><c r="D8" s="4"><f>D4*2</f><v>2288</v></c><c r="E8"><f t="shared" ref="E8:E10" si="0">D8+$D$4+LOG10(100)</f><v>3434</v></c><c r="F8"><f t="array" ref="F8:F9">D8:D9*2</f><v>4576</v></c></row>' +
    '<row r="9" spans="1:6"><c r="D9" s="4"><f>D4*3</f><v>3432</v></c><c r="E9"><f t="shared" si="0"/><v>4578</v></c><c r="F9"><v>6864</v></c></row>' +
    '<row r="10" spans="1:6"><c r="D10" s="4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E10" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>' +
    '<row r="12" spans="1:5" s="3" customFormat="1"><c r="A12" s="3"><v>7</v></c></row>' +
    '</sheetData><autoFilter ref="A3:E12"/><mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="A14:B15"/></mergeCells><phoneticPr fontId="1"/>' +
    '<conditionalFormatting sqref="D4:D5"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{22222222-0000-0000-0000-000000000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D6"><formula1>"0,1,2"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A12" r:id="rId1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>' +
    '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{22222222-0000-0000-0000-000000000000}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>'
  );
}
