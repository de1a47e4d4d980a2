/** Every place and every deed by its name: typed, chosen with the arrows, gone to with Enter. */
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/words.js';
import { useFound } from './found.js';

export const Palette = ({ leave }: { readonly leave: () => void }) => {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const kinds = useFound(typed);
  const reach = (key: string) => {
    const [kind, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const target = kinds.find((one) => one.kind === kind)?.targets.find((one) => one.id === id);
    leave();
    setTimeout(() => target?.reach()); // a dialog that is left gives the focus back, and what is reached takes it
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && leave()} className="overlay">
      <Modal className="palette">
        <Dialog aria-label={say('palette')}>
          {/* Escape leaves at once: the field would only be emptied by it. */}
          <div onKeyDownCapture={({ key }) => key === 'Escape' && leave()}>
            <Autocomplete inputValue={typed} onInputChange={setTyped}>
              <SearchField autoFocus aria-label={say('palette')}>
                <Label className="second">{say('palette')}</Label>
                <Input placeholder={say('palette.hint')} />
              </SearchField>
              <ListBox
                aria-label={say('palette.found')}
                onAction={(key) => reach(String(key))}
                renderEmptyState={() => <p className="second">{say('palette.none')}</p>}
              >
                {kinds.map(({ kind, targets }) => (
                  <ListBoxSection key={kind} id={kind}>
                    <Header className="third">{say(`palette.${kind}`)}</Header>
                    {targets.map(({ id, name, more, isOfRecord }) => (
                      <ListBoxItem key={id} id={`${kind} ${id}`} textValue={name}>
                        <Text slot="label" {...(isOfRecord && { lang: 'en' })}>
                          {name}
                        </Text>
                        {more && (
                          <Text slot="description" className="second" lang="en">
                            {more}
                          </Text>
                        )}
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                ))}
              </ListBox>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
