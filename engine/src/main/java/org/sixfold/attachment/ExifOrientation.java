package org.sixfold.attachment;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, by tag 0x0112 of a JPEG's Exif (CIPA DC-008): the one thing of it that is
 * needed before all of it is dropped.
 */
final class ExifOrientation {

  private static final int UPRIGHT = 1;
  private static final int LAST = 8;
  private static final int FIRST_TURNED = 5;
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xffe1;
  private static final int SCAN = 0xffda;
  private static final int EXIF = 0x45786966;
  private static final int EXIF_HEAD = 6;
  private static final int ENTRY = 12;
  private static final int VALUE_IN_ENTRY = 8;

  private ExifOrientation() {}

  /** From 1, upright, to 8; 1 where nothing readable says otherwise. */
  static int of(byte[] jpeg) {
    try {
      ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
      for (int marker = file.getShort() & 0xffff;
          marker > 0xff00 && marker != SCAN;
          marker = file.getShort() & 0xffff) {
        int length = file.getShort() & 0xffff;
        int next = file.position() + length - 2;
        if (marker == APP1 && file.getInt(file.position()) == EXIF) {
          return inTiff(file.slice(file.position() + EXIF_HEAD, length - 2 - EXIF_HEAD));
        }
        file.position(next);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int value = tiff.getShort(entry + VALUE_IN_ENTRY);
        return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places. */
  static boolean turns(int orientation) {
    return orientation >= FIRST_TURNED;
  }

  /** Sets a picture of that size upright. */
  static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
