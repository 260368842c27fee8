import { describe, expect, it } from 'vitest';
import { type Picture, compareCaptions, compareCredits } from './pictures.ts';

function picture(name: string, caption: string, ...credits: readonly string[]): Picture {
  return { urls: name === '' ? [] : [`https://img.example/${name}-2026.jpg`], caption, credits };
}

describe('compareCaptions', () => {
  it('pairs pictures by address and compares their words', () => {
    const truth = [picture('harbour-tram', 'The tram on “Quay Street”.'), picture('swing-bridge', 'The bridge')];
    const found = [picture('swing-bridge', 'The bridge, open'), picture('harbour-tram', 'The tram on "Quay Street"')];
    expect(compareCaptions(truth, found)).toEqual({ truePositives: 1, falsePositives: 1, falseNegatives: 1 });
  });

  it('pairs pictures without a common address by caption', () => {
    const truth = [picture('harbour-tram', 'The tram')];
    expect(compareCaptions(truth, [picture('', 'The tram')]).truePositives).toBe(1);
  });

  it('counts captions of pictures that only one side has', () => {
    expect(compareCaptions([picture('harbour-tram', 'A')], [picture('swing-bridge', 'B')])).toEqual({
      truePositives: 0,
      falsePositives: 1,
      falseNegatives: 1,
    });
  });

  it('counts a picture that one side lists twice once, unless its captions differ', () => {
    const tram = picture('harbour-tram', 'The tram');
    expect(compareCaptions([tram, tram], [tram])).toEqual({ truePositives: 1, falsePositives: 0, falseNegatives: 0 });
    expect(compareCaptions([tram, picture('harbour-tram', 'Again')], [tram]).falseNegatives).toBe(1);
  });

  it('does not ask for captions of pictures that have none', () => {
    expect(compareCaptions([picture('harbour-tram', '')], [picture('harbour-tram', '')])).toEqual({
      truePositives: 0,
      falsePositives: 0,
      falseNegatives: 0,
    });
  });
});

describe('compareCredits', () => {
  it('compares a line with several names', () => {
    const truth = [picture('harbour-tram', '', 'Photo: Mina Sol/Orla Press via Wires')];
    const found = [picture('harbour-tram', '', 'Mina Sol', 'ORLA PRESS', 'Handout')];
    expect(compareCredits(truth, found)).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
  });

  it.each([
    ['Mina Sol/Orla Press/Archiv', ['Mina Sol', 'Orla Press']],
    ['Mina Sol, File', ['Mina Sol']],
    ['Screenshot Orlagram', ['Orlagram']],
    ["Capture d'écran de Orlagram", ['Orlagram']],
    ['Tous droits réservés Orla Presse', ['Orla Presse']],
    ['Dok.Orla', ['Orla']],
    ["Tous droits réservés Capture d'écran de Orlagram", ["Capture d'écran de Orlagram"]],
    ['Foto: De Orlapers', ['De Orlapers']],
    ['Photothek Orla', ['Photothek Orla']],
  ])('takes from %s only who is named', (line, names) => {
    const counts = compareCredits([picture('harbour-tram', '', line)], [picture('harbour-tram', '', ...names)]);
    expect(counts).toEqual({ truePositives: names.length, falsePositives: 0, falseNegatives: 0 });
  });

  it('does not take the credit of another picture', () => {
    const truth = [picture('harbour-tram', '', 'Mina Sol'), picture('swing-bridge', '')];
    const found = [picture('harbour-tram', ''), picture('swing-bridge', '', 'Mina Sol')];
    expect(compareCredits(truth, found)).toEqual({ truePositives: 0, falsePositives: 1, falseNegatives: 1 });
  });
});
