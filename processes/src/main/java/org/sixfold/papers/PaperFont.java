package org.sixfold.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Noto Sans SC, which the build brings (SIL Open Font License): nothing depends on the fonts of a
 * machine. A rare character that it lacks is written as a box with the character's code.
 */
@Component
class PaperFont {

  /** As the style sheet names it. */
  static final String FAMILY = "papers";

  private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
  private static final int HIGHEST = 0x3ffff;

  private final SingletonSupplier<byte[]> regular = SingletonSupplier.of(() -> read("Regular"));
  private final SingletonSupplier<byte[]> bold = SingletonSupplier.of(() -> read("Bold"));
  private final SingletonSupplier<BitSet> known = SingletonSupplier.of(this::characters);

  InputStream regular() {
    return new ByteArrayInputStream(regular.obtain());
  }

  InputStream bold() {
    return new ByteArrayInputStream(bold.obtain());
  }

  /** The text with every character that the font lacks written as {@code □〔U+20BB7〕}. */
  String legible(String text) {
    BitSet characters = known.obtain();
    StringBuilder legible = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            one -> {
              if (one < 0x20 || characters.get(one)) {
                legible.appendCodePoint(one);
              } else {
                legible.append("□〔U+%04X〕".formatted(one));
              }
            });
    return legible.toString();
  }

  private static byte[] read(String weight) {
    try (InputStream file = PaperFont.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
      if (file == null) {
        throw new IllegalStateException("The build has not brought the font " + weight);
      }
      byte[] font = file.readAllBytes();
      UnifiedCharacters.keep(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BitSet characters() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      BitSet characters = new BitSet(HIGHEST);
      for (int one = 0x20; one <= HIGHEST; one++) {
        characters.set(one, glyphs.getGlyphId(one) > 0);
      }
      return characters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
