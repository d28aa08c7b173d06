package org.sixfold.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, told by its content; its name must not say otherwise. */
enum FileKind {
  XLSX,
  CSV;

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /**
   * Tells the kind of a file.
   *
   * @throws UnreadableListException {@code list.empty}, {@code list.oldExcel}, {@code
   *     list.encrypted}, {@code list.notAList}, {@code list.wrongExtension}
   */
  static FileKind of(byte[] bytes, String name) {
    if (bytes.length == 0) {
      throw new UnreadableListException("list.empty");
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1)) {
      boolean encrypted = indexOf(bytes, ENCRYPTED) >= 0;
      throw new UnreadableListException(encrypted ? "list.encrypted" : "list.oldExcel");
    }
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
      return named(extension, "xlsx", XLSX);
    }
    if (!looksLikeText(bytes)) {
      throw new UnreadableListException(
          extension.equals("xlsx") ? "list.damaged" : "list.notAList");
    }
    return named(extension, "csv", CSV);
  }

  private static FileKind named(String extension, String expected, FileKind kind) {
    if (!extension.equals(expected)) {
      throw new UnreadableListException("list.wrongExtension");
    }
    return kind;
  }

  /** No text of UTF-8 or GB18030 holds a zero byte; pictures and programs do. */
  private static boolean looksLikeText(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'G', 'I', 'F', '8')) {
      return false;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      if (bytes[at] == wanted[0]
          && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
