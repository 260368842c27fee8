import { useEffect, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param onText - Told what the file holds.
 * @returns Whether a file is held over the page.
 */
export function useFileDrop(onText: (text: string) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      const files = event.dataTransfer?.files;
      setIsOver(false);
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      readFile(files, onText);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [onText]);
  return isOver;
}

/** Reads the first of some files as text. */
export function readFile(files: FileList | null, onText: (text: string) => void): void {
  const file = files?.item(0);
  if (file) void file.text().then(onText);
}
