package org.sixfold.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a file is by its first bytes; its name and what the sender says count nothing. */
enum PictureFormat {
  JPEG,
  PNG,
  WEBP;

  private static final int FOURCC = 4;
  private static final int WEBP_AT = 8;

  static Optional<PictureFormat> of(byte[] file) {
    if (startsWith(file, 0xff, 0xd8, 0xff)) {
      return Optional.of(JPEG);
    }
    if (startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      return Optional.of(PNG);
    }
    boolean webp = "RIFF".equals(word(file, 0)) && "WEBP".equals(word(file, WEBP_AT));
    return webp ? Optional.of(WEBP) : Optional.empty();
  }

  /** Named by hand, so that no other reader on the class path is ever asked. */
  ImageReader reader() throws IOException {
    return this == WEBP
        ? new WebPImageReaderSpi().createReaderInstance()
        : ImageIO.getImageReadersByFormatName(name()).next();
  }

  private static boolean startsWith(byte[] file, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= file.length || (file[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static String word(byte[] file, int at) {
    return file.length < at + FOURCC
        ? ""
        : new String(file, at, FOURCC, StandardCharsets.ISO_8859_1);
  }
}
