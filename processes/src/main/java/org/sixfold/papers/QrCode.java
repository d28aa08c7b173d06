package org.sixfold.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as pictures for sheets and screens. */
public final class QrCode {

  /** Pixels a side at least: sharp at three centimetres on paper. */
  private static final int SIDE = 360;

  private static final int WHITE = 0xffffff;

  private QrCode() {}

  /** As a picture that a page shows, {@code data:image/png;base64,…}. */
  public static String dataUri(String text) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
  }

  /** A PNG, black on white with its quiet zone; readable with a quarter of it dirty. */
  public static byte[] png(String text) {
    try {
      BitMatrix dots =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  SIDE,
                  SIDE,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8"));
      BufferedImage picture =
          new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < dots.getHeight(); y++) {
        for (int x = 0; x < dots.getWidth(); x++) {
          picture.setRGB(x, y, dots.get(x, y) ? 0 : WHITE);
        }
      }
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return png.toByteArray();
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code holds this", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
