import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';

interface NothingMatchesProps {
  text: string;
  onShowAll: () => void;
}

export function NothingMatches({ text, onShowAll }: NothingMatchesProps) {
  const typed = text.trim();
  return (
    <Notice
      title={typed ? `Nothing listed matches “${typed}”` : 'No instrument has prices here'}
      action={<Button onClick={onShowAll}>Show all instruments</Button>}
    >
      <p>The search above also knows other names, such as footsie, and asks the providers of prices.</p>
    </Notice>
  );
}
