package org.sixfold.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and attackers make them. */
final class TestPictures {

  /** Four by four pixels, lossy, as {@code cwebp} writes it. */
  private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=";

  private TestPictures() {}

  /** Its left half is black, its right half white. */
  static byte[] halves(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  /** A JPEG whose Exif tells a place and that the camera was turned by a quarter. */
  static byte[] fromTurnedCamera(int width, int height) {
    byte[] jpeg = halves("jpeg", width, height);
    byte[] exif =
        ByteBuffer.allocate(26)
            .put("MM".getBytes(StandardCharsets.US_ASCII))
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) 6)
            .putShort((short) 0)
            .putInt(0)
            .array();
    byte[] place = "GPS 28.8953N 120.0374E".getBytes(StandardCharsets.US_ASCII);
    int length = 2 + 6 + exif.length + place.length;
    return ByteBuffer.allocate(jpeg.length + 2 + length)
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) length)
        .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
        .put(exif)
        .put(place)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A small PNG whose head says that it is enormous. */
  static byte[] bomb() {
    byte[] png = halves("png", 4, 4);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    return png;
  }
}
