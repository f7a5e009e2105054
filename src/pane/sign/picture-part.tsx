/** The chosen rows as a picture: on the clipboard where it takes one, else to download or to copy by hand. Said as it went. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SignPageInput } from '../../sheets/sign-page-html.js';
import { signPicture } from '../../sheets/sign-picture.js';
import { COPY_NAMES } from '../../strings/copy-words.js';
import { useEnvironment } from '../pane-context.js';
import { useSourceStyles } from '../sources/source-styles.js';
import { canvasMeasure, paintPicture } from './paint-picture.js';
import { useSignStrings } from './use-sign.js';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '360px', border: `1px solid ${tokens.colorNeutralStroke1}` },
});

type Drawn =
  | { readonly kind: 'not-drawn' }
  /** `address`: as the page itself shows it. `of`: the rows it was drawn of; with others it is out of date. */
  | {
      readonly kind: 'drawn';
      readonly picture: Blob;
      readonly address: string;
      readonly copied: boolean;
      readonly of: SignPageInput;
    };

export function PicturePart({ input }: { readonly input: SignPageInput }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSourceStyles();
  const { sign } = useSignStrings();
  const { copyPicture, download } = useEnvironment();
  const [last, setLast] = useState<Drawn | null>(null);
  const drawn = last?.kind === 'drawn' && last.of !== input ? null : last;
  const draw = async (): Promise<void> => {
    try {
      const picture = await paintPicture(signPicture(input, canvasMeasure()));
      const copied = await copyPicture(picture);
      setLast({ kind: 'drawn', picture, address: await addressOf(picture), copied, of: input });
    } catch {
      setLast({ kind: 'not-drawn' }); // no canvas, or one that gives nothing: said, and printing is left
    }
  };
  const save = async (picture: Blob): Promise<void> => {
    download?.(new Uint8Array(await picture.arrayBuffer()), `${COPY_NAMES.page}.png`);
  };
  return (
    <div className={shared.list}>
      <div className={shared.bar}>
        <Button onClick={() => void draw()}>{sign.picture}</Button>
        {drawn?.kind === 'drawn' && download && <Button onClick={() => void save(drawn.picture)}>{sign.save}</Button>}
      </div>
      <div role="status">
        {drawn?.kind === 'not-drawn' && sign.notDrawn}
        {drawn?.kind === 'drawn' && (drawn.copied ? sign.copied : download ? sign.notCopied : sign.notCopiedHere)}
      </div>
      {drawn?.kind === 'drawn' && (
        <img className={styles.picture} src={drawn.address} alt={sign.pictureOf(input.unit, input.period)} />
      )}
    </div>
  );
}

/** As text: the pages allow pictures from themselves and of this kind alone. */
function addressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('the picture cannot be shown')));
    reader.readAsDataURL(picture);
  });
}
