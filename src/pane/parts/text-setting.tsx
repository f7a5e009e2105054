/** A text to be set, with its label. */
import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';

interface TextSettingProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is not clear about the value as it stands. */
  readonly warning?: string | undefined;
  readonly onSave: (value: string) => void;
}

/** Saved when the person leaves the field or presses Enter: not a writing to the workbook with every letter. */
export function TextSetting({ label, placeholder, value, warning, onSave }: TextSettingProps): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
  };
  return (
    <Field
      label={label}
      {...(warning && draft === null ? { validationState: 'warning', validationMessage: warning } : {})}
    >
      <Input
        value={draft ?? value}
        placeholder={placeholder}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
          if (key === 'Escape') setDraft(null);
        }}
      />
    </Field>
  );
}
