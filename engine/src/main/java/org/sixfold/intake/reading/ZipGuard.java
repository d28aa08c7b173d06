package org.sixfold.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Counts what a workbook inflates to before anything opens it, by the same directory the reader
 * will use.
 */
final class ZipGuard {

  private static final long FREE = 1 << 20;

  private final ListLimits limits;
  private final byte[] buffer = new byte[1 << 16];
  private long total;

  ZipGuard(ListLimits limits) {
    this.limits = limits;
  }

  /**
   * Passes a sound workbook.
   *
   * @throws UnreadableListException {@code list.zipBomb}, {@code list.damaged}, {@code
   *     list.notAList}
   */
  void check(byte[] bytes) {
    try (ZipFile zip = new ZipFile(new SeekableInMemoryByteChannel(bytes))) {
      if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
        throw new UnreadableListException("list.notAList");
      }
      int entries = 0;
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        if (++entries > limits.entries()) {
          throw new UnreadableListException("list.zipBomb");
        }
        ZipArchiveEntry entry = all.nextElement();
        try (InputStream in = zip.getInputStream(entry)) {
          count(in, entry, bytes.length);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableListException("list.damaged", e);
    }
  }

  private void count(InputStream in, ZipArchiveEntry entry, int packedTotal) throws IOException {
    boolean inMemory = entry.getName().endsWith("haredStrings.xml");
    long packed = Math.max(1, Math.min(entry.getCompressedSize(), packedTotal));
    long inflated = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      inflated += n;
      total += n;
      if (total > limits.inflatedBytes()
          || inMemory && inflated > limits.sharedStringBytes()
          || inflated > FREE && inflated / packed > limits.ratio()) {
        throw new UnreadableListException("list.zipBomb");
      }
    }
    if (entry.getSize() >= 0 && entry.getSize() != inflated) {
      throw new UnreadableListException("list.damaged");
    }
  }
}
