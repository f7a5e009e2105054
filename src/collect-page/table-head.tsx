/** The captions above a table's columns; those above figures stand where the figures do. */
interface TableHeadProps {
  readonly captions: readonly string[];
  /** Which of them stand above figures. */
  readonly figures?: readonly string[];
}

export function TableHead({ captions, figures = [] }: TableHeadProps): React.JSX.Element {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {captions.map((caption) => (
          <th
            key={caption}
            role="columnheader"
            scope="col"
            {...(figures.includes(caption) ? { 'data-number': '' } : {})}
          >
            {caption}
          </th>
        ))}
      </tr>
    </thead>
  );
}
