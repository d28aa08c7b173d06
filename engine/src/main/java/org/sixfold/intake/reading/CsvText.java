package org.sixfold.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text of a .csv file in UTF-8, with or without byte order mark, or GB18030; nothing is guessed.
 */
final class CsvText {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private CsvText() {}

  /**
   * Opens the text.
   *
   * @throws UnreadableListException {@code list.unknownCharset}
   */
  static Reader open(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    for (Charset charset : CHARSETS) {
      if (decodes(bytes, from, charset)) {
        return new InputStreamReader(
            new ByteArrayInputStream(bytes, from, bytes.length - from), strict(charset));
      }
    }
    throw new UnreadableListException("list.unknownCharset");
  }

  /** Decodes piece by piece, keeping nothing. */
  private static boolean decodes(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    try {
      CoderResult result;
      do {
        result = decoder.decode(in, out, true);
        if (result.isError()) {
          result.throwException();
        }
        out.clear();
      } while (result.isOverflow());
      return !decoder.flush(out).isError();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
