package org.sixfold.papers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes the radicals (U+2E80 to U+2FDF) out of a font's character map. They share glyphs with
 * ordinary characters, and a PDF would name the first of the two: who searches it for 人 would not
 * find what was written as ⼈.
 */
final class UnifiedCharacters {

  private static final int FIRST_RADICAL = 0x2e80;
  private static final int LAST_RADICAL = 0x2fdf;
  private static final int TABLES = 12;
  private static final int TABLE_LENGTH = 16;
  private static final int MAPS = 4;
  private static final int MAP_LENGTH = 8;
  private static final int SEGMENTED_COVERAGE = 12;
  private static final int GROUPS = 16;
  private static final int GROUP_LENGTH = 12;

  private UnifiedCharacters() {}

  /** Changes the bytes of a TrueType font in place. */
  static void keep(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int tables = bytes.getShort(4);
    for (int i = 0; i < tables; i++) {
      int table = TABLES + i * TABLE_LENGTH;
      String name = new String(font, table, 4, StandardCharsets.US_ASCII);
      if ("cmap".equals(name)) {
        characterMaps(bytes, bytes.getInt(table + 8));
      }
    }
  }

  private static void characterMaps(ByteBuffer bytes, int cmap) {
    int maps = bytes.getShort(cmap + 2);
    for (int i = 0; i < maps; i++) {
      int map = cmap + bytes.getInt(cmap + MAPS + i * MAP_LENGTH + 4);
      if (bytes.getShort(map) == SEGMENTED_COVERAGE) {
        groups(bytes, map);
      }
    }
  }

  private static void groups(ByteBuffer bytes, int map) {
    int groups = bytes.getInt(map + 12);
    for (int i = 0; i < groups; i++) {
      int group = map + GROUPS + i * GROUP_LENGTH;
      int first = bytes.getInt(group);
      if (first >= FIRST_RADICAL && first <= LAST_RADICAL) {
        // One character with the glyph of none.
        bytes.putInt(group + 4, first);
        bytes.putInt(group + 8, 0);
      }
    }
  }
}
