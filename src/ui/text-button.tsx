/** A press that stands in a sentence and looks like a link. Fluent's Link is heavier than the pane's first paint can carry. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'underline',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface TextButtonProps {
  readonly children: string;
  readonly onClick: () => void;
  readonly 'aria-label'?: string;
}

export function TextButton(props: TextButtonProps): React.JSX.Element {
  return <button type="button" className={useStyles().button} {...props} />;
}
